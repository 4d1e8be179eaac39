import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { Section } from '../ui/Section.tsx';
import { kindsIn, type HistoryEvent, type HistoryKind } from './history-event.ts';
import { HistoryFilter } from './HistoryFilter.tsx';
import { HistoryLine } from './HistoryLine.tsx';

/** Everything that happened, and which kind of it is shown; with one kind there is nothing to choose. */
export function HistoryPart({
  events,
  today,
}: {
  events: readonly HistoryEvent[];
  today: SchoolDay;
}) {
  const [wanted, setWanted] = useState<HistoryKind | 'all'>('all');
  const kinds = kindsIn(events);
  // What was filtered for may be gone meanwhile.
  const kind = wanted !== 'all' && kinds.includes(wanted) ? wanted : 'all';
  const shown = kind === 'all' ? events : events.filter((event) => event.kind === kind);
  return (
    <Section
      title={i18n.t('student.history.title')}
      action={kinds.length > 1 && <HistoryFilter kinds={kinds} value={kind} onChange={setWanted} />}
    >
      {events.length === 0 ? (
        <p className="sm muted">{i18n.t('student.history.none')}</p>
      ) : (
        <HistoryLine key={kind} events={shown} today={today} />
      )}
    </Section>
  );
}
