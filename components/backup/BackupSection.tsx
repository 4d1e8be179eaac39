import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import '../ui/list.css';
import './backup.css';

/** How old the newest copy is; `isDue` asks for another one. `savedOn` is in words, null where there is none. */
export type CopyAge = { isDue: boolean; days: number; changes: number; savedOn: string | null };

/** A snapshot on this device; `when` in words: "yesterday 07:55". */
export type Snapshot = { name: string; when: string };

type BackupSectionProps = {
  age: CopyAge;
  snapshots: readonly Snapshot[];
  onSaveCopy: () => void;
  onRestore: () => void;
  onRestoreSnapshot: (name: string) => void;
  /** Absent where the school allows no files that anyone could open. */
  onPlainCopy?: (() => void) | undefined;
};

/** How old the newest copy is, and how to make one or go back to one (ui/design.md H3). */
export function BackupSection(props: BackupSectionProps) {
  return (
    <Section title={i18n.t('backup.title')}>
      <div className="stack">
        <Age age={props.age} />
        <div className="inline">
          <Button kind={props.age.isDue ? 'primary' : undefined} onPress={props.onSaveCopy}>
            <Icon name="download" />
            {i18n.t('backup.save')}
          </Button>
          <Button onPress={props.onRestore}>{i18n.t('backup.restore')}</Button>
          {props.onPlainCopy ? (
            <LinkButton small onPress={props.onPlainCopy}>
              {i18n.t('backup.plain')}
            </LinkButton>
          ) : null}
        </div>
        <Snapshots {...props} />
      </div>
    </Section>
  );
}

function Age({ age }: { age: CopyAge }) {
  const { isDue, days, changes, savedOn } = age;
  const n = formatCount(changes);
  if (isDue) {
    return (
      <Callout
        kind="caution"
        icon="archive"
        title={
          savedOn === null
            ? i18n.t('backup.never')
            : i18n.t('backup.due', days, { n: formatCount(days) })
        }
      >
        {savedOn === null
          ? i18n.t('backup.soFar', changes, { n })
          : i18n.t('backup.since', changes, { n })}
      </Callout>
    );
  }
  return (
    <p className="sm muted">
      {savedOn === null ? null : `${i18n.t('backup.lastCopy', { day: savedOn })} `}
      {i18n.t('backup.whatItIs')}
    </p>
  );
}

function Snapshots({
  snapshots,
  onRestoreSnapshot,
}: Pick<BackupSectionProps, 'snapshots' | 'onRestoreSnapshot'>) {
  return (
    <div className="stack stack--1">
      <h3 className="field__label">{i18n.t('backup.snapshots')}</h3>
      <p className="xs muted">{i18n.t('backup.snapshotsText')}</p>
      {snapshots.length === 0 ? (
        <p className="sm muted">{i18n.t('backup.noSnapshots')}</p>
      ) : (
        <ul className="list list--2 snapshots" aria-label={i18n.t('backup.snapshots')}>
          {snapshots.map(({ name, when }) => (
            <li key={name}>
              <span className="sm num">{when}</span>
              <Button
                size="sm"
                label={i18n.t('backup.fromThisOf', { when })}
                onPress={() => onRestoreSnapshot(name)}
              >
                {i18n.t('backup.fromThis')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
