import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import './vault.css';

/**
 * Why the data is not open: damaged, of a newer build, held by another window that has the older version, not there while a snapshot
 * is, not there at all, or there without its newest changes, with snapshots left or without.
 */
export type NotOpenBecause =
  | 'unopenable'
  | 'newer'
  | 'blocked'
  | 'gone'
  | 'lost'
  | 'missing'
  | 'missingAlone';

type DataNotOpenProps = {
  because: NotOpenBecause;
  onTryAgain?: () => void;
  /** Saves the stored rows as they lie on disk, for somebody who can look into them. */
  onSaveRaw?: () => void;
  /** What became of the last try to save them. */
  rawCopy?: 'saved' | 'failed' | null;
  /** Local copies, newest first, in words: "yesterday 07:55". */
  copies?: readonly { id: string; words: string }[];
  onRestore?: (id: string) => void;
  /** Restores from a saved file. */
  onOpenFile?: () => void;
  /** Leaves the copies where they are and begins without them. */
  onBeginAnew?: () => void;
  /** Opens what is there, without what is missing. */
  onGoOn?: () => void;
  /** For an IT team: names of errors, nothing about anyone. */
  details?: ReactNode;
};

const icons: Record<NotOpenBecause, IconName> = {
  unopenable: 'archive',
  newer: 'shield',
  blocked: 'history',
  gone: 'archive',
  lost: 'archive',
  missing: 'history',
  missingAlone: 'history',
};

/** What is wrong, that nothing was touched, and every way on; never a fresh start by itself (ui/design.md S7, S9). */
export function DataNotOpen({ because, details, ...ways }: DataNotOpenProps) {
  return (
    <main className="panel">
      <div role="alert" className={because === 'unopenable' ? 'body damaged' : 'body'}>
        <Empty icon={icons[because]} title={i18n.t(`vault.data.${because}.title`)} isPageTitle>
          <p className="sm muted">{i18n.t(`vault.data.${because}.text`)}</p>
          <Ways {...ways} />
          {details}
        </Empty>
      </div>
    </main>
  );
}

function Ways(props: Omit<DataNotOpenProps, 'because' | 'details'>) {
  const {
    onTryAgain,
    onSaveRaw,
    rawCopy = null,
    copies = [],
    onRestore,
    onOpenFile,
    onBeginAnew,
    onGoOn,
  } = props;
  return (
    <div className="stack stack--2 ways">
      {onTryAgain ? (
        <Button kind="primary" block onPress={onTryAgain}>
          {i18n.t('ui.tryAgain')}
        </Button>
      ) : null}
      {onSaveRaw ? (
        <Button block onPress={onSaveRaw}>
          <Icon name="download" />
          {i18n.t('vault.data.saveRaw')}
        </Button>
      ) : null}
      {rawCopy ? <p className="sm muted">{i18n.t(`vault.data.raw.${rawCopy}`)}</p> : null}
      {onRestore
        ? copies.map(({ id, words }) => (
            <Button key={id} block onPress={() => onRestore(id)}>
              {i18n.t('vault.data.restoreFrom', { when: words })}
            </Button>
          ))
        : null}
      {onOpenFile ? (
        <Button block onPress={onOpenFile}>
          {i18n.t('vault.data.openFile')}
        </Button>
      ) : null}
      {onBeginAnew ? (
        <Button kind="quiet" block onPress={onBeginAnew}>
          {i18n.t('vault.data.beginAnew')}
        </Button>
      ) : null}
      {onGoOn ? (
        <Button kind="quiet" block onPress={onGoOn}>
          {i18n.t('vault.data.goOn')}
        </Button>
      ) : null}
    </div>
  );
}
