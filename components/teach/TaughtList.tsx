import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { TaughtPage } from '../../lib/domain/taught-page.ts';
import { Icon } from '../ui/Icon.tsx';
import { MoreMenu } from '../ui/MoreMenu.tsx';
import { Section } from '../ui/Section.tsx';
import '../ui/list.css';
import { layoutWords, siteWords } from './taught-words.ts';

export type TaughtAct = 'rename' | 'pass-on' | 'forget';

type TaughtListProps = {
  /** What the school ships; shown, and not to be edited. */
  held: readonly TaughtPage[];
  own: readonly TaughtPage[];
  /** False where the school lets no readable files be made. */
  canPassOn: boolean;
  onAct: (act: TaughtAct, page: TaughtPage) => void;
  /** The way to take one in from a file. */
  children: ReactNode;
};

/** Pages that were taught, by the school and here. */
export function TaughtList({ held, own, canPassOn, onAct, children }: TaughtListProps) {
  const isEmpty = held.length === 0 && own.length === 0;
  return (
    <Section title={i18n.t('teach.list.title')}>
      <div className="stack stack--2">
        {isEmpty ? <p className="sm muted">{i18n.t('teach.list.none')}</p> : null}
        <ul className="list">
          {held.map((page) => (
            <li key={page.id}>
              <Icon name="lock" />
              <About page={page} isHeld />
            </li>
          ))}
          {own.map((page) => (
            <li key={page.id}>
              <Icon name="table" />
              <About page={page} />
              <MoreMenu
                label={i18n.t('teach.list.more', { title: page.title })}
                items={itemsOf(canPassOn)}
                onChoose={(act) => onAct(act, page)}
              />
            </li>
          ))}
        </ul>
        <p className="xs muted">{i18n.t('teach.list.kept')}</p>
        {children}
      </div>
    </Section>
  );
}

function About({ page, isHeld = false }: { page: TaughtPage; isHeld?: boolean }) {
  return (
    <div className="teach__odd">
      <span>{page.title}</span>
      <p className="list__meta">
        {siteWords(page)}
        <br />
        {layoutWords(page.layout)}
      </p>
      {isHeld ? <p className="list__meta">{i18n.t('policy.setByDistrict')}</p> : null}
    </div>
  );
}

function itemsOf(canPassOn: boolean) {
  return [
    { value: 'rename', label: i18n.t('teach.list.rename'), icon: 'pencil' },
    ...(canPassOn
      ? [{ value: 'pass-on', label: i18n.t('teach.taught.passOn'), icon: 'upload' } as const]
      : []),
    { value: 'forget', label: i18n.t('teach.taught.forget'), icon: 'trash' },
  ] as const;
}
