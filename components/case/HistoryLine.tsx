import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Icon } from '../ui/Icon.tsx';
import type { HistoryEvent } from './history-event.ts';
import './case.css';

/** What happened, in the order given: readings, lines passed, corrections and records in one order (ui/design.md D9). */
export function HistoryLine({
  events,
  today,
}: {
  events: readonly HistoryEvent[];
  today: SchoolDay;
}) {
  return (
    <ol className="time">
      {events.map(({ id, day, icon, title, detail }) => (
        <li key={id}>
          <span className="time__date num">{formatDay(day, today)}</span>
          <Icon name={icon} />
          <div>
            <span>{title}</span>
            {detail === null ? null : <p>{detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
