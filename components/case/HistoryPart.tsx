import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import {
  kindsIn,
  newestEventsFirst,
  type HistoryEvent,
  type HistoryKind,
} from './history-event.ts';
import { HistoryFilter } from './HistoryFilter.tsx';
import { HistoryLine } from './HistoryLine.tsx';
import { HistoryTable } from './HistoryTable.tsx';

/** Events shown before "earlier" asks for more, and how many it brings each time: a long case is never drawn whole at once. */
const shownFirst = 12;
const broughtEach = 60;

type EventsProps = { events: readonly HistoryEvent[]; today: SchoolDay };

/** The newest events first, as a line or as a table, and more of them when asked for. */
function Events({ events, today, isTable }: EventsProps & { isTable: boolean }) {
  const [count, setCount] = useState(shownFirst);
  const shown = newestEventsFirst(events).slice(0, count);
  const earlier = events.length - shown.length;
  const Drawn = isTable ? HistoryTable : HistoryLine;
  return (
    <>
      <Drawn events={shown} today={today} />
      {earlier > 0 && (
        <LinkButton onPress={() => setCount(count + broughtEach)}>
          {i18n.t('student.history.earlier', earlier, { n: earlier })}
        </LinkButton>
      )}
    </>
  );
}

function TableButton({ isTable, onTable }: { isTable: boolean; onTable: (is: boolean) => void }) {
  return (
    <LinkButton
      small
      label={i18n.t(isTable ? 'paper.table.asLine' : 'paper.table.asTable')}
      onPress={() => onTable(!isTable)}
    >
      <Icon name="table" size="sm" />
      {i18n.t(isTable ? 'paper.table.line' : 'student.readings.table')}
    </LinkButton>
  );
}

/** Everything that happened, and which kind of it is shown; with one kind there is nothing to choose. */
export function HistoryPart({ events, today }: EventsProps) {
  const [wanted, setWanted] = useState<HistoryKind | 'all'>('all');
  const [isTable, setTable] = useState(false);
  const kinds = kindsIn(events);
  // What was filtered for may be gone meanwhile.
  const kind = wanted !== 'all' && kinds.includes(wanted) ? wanted : 'all';
  const shown = kind === 'all' ? events : events.filter((event) => event.kind === kind);
  const tools = (
    <span className="inline">
      {kinds.length > 1 && <HistoryFilter kinds={kinds} value={kind} onChange={setWanted} />}
      {events.length > 0 && <TableButton isTable={isTable} onTable={setTable} />}
    </span>
  );
  return (
    <Section title={i18n.t('student.history.title')} action={tools}>
      {events.length === 0 ? (
        <p className="sm muted">{i18n.t('student.history.none')}</p>
      ) : (
        <Events key={kind} events={shown} today={today} isTable={isTable} />
      )}
    </Section>
  );
}
