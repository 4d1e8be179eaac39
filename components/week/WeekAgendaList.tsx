import { use } from 'react';
import { i18n } from '#i18n';
import { Empty } from '../ui/Empty.tsx';
import { NamesShown } from '../ui/names-shown.ts';
import type { WeekActs, WeekGroup } from './week-row.ts';
import { WeekMoment } from './WeekMoment.tsx';
import { WeekSection } from './WeekSection.tsx';
import './week.css';

type WeekAgendaListProps = {
  /** Undefined until all cases were looked through. */
  groups: WeekGroup[] | undefined;
  isMine: boolean;
  acts: WeekActs;
};

/** Everything the open cases ask for, in the order that helps most; groups with nothing to do are not drawn (ui/design.md C1). */
export function WeekAgendaList({ groups, isMine, acts }: WeekAgendaListProps) {
  const areNamesShown = use(NamesShown);
  if (groups === undefined) return <WeekMoment words={i18n.t('agenda.loading')} />;
  if (groups.length === 0) {
    return (
      <Empty icon="check" title={i18n.t('agenda.nothingTitle')}>
        {isMine ? i18n.t('agenda.nothingMine') : i18n.t('agenda.nothingBody')}
      </Empty>
    );
  }
  return (
    <>
      <p className="xs muted week__note">
        {areNamesShown ? i18n.t('agenda.sorted') : i18n.t('agenda.hidden')}
      </p>
      {groups.map((group) => (
        <WeekSection key={group.kind} group={group} acts={acts} />
      ))}
    </>
  );
}
