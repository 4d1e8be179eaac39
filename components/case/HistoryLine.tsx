import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { newestEventsFirst, type HistoryEvent } from './history-event.ts';
import './case.css';

/** Events shown before "earlier" asks for more, and how many it brings each time: a long case is never drawn whole at once. */
const shownFirst = 12;
const broughtEach = 60;

/** What happened, newest first: readings, lines passed, corrections and records in one order (ui/design.md D9). */
export function HistoryLine({
  events,
  today,
}: {
  events: readonly HistoryEvent[];
  today: SchoolDay;
}) {
  const [count, setCount] = useState(shownFirst);
  const ordered = newestEventsFirst(events);
  const shown = ordered.slice(0, count);
  const earlier = ordered.length - shown.length;
  return (
    <>
      <ol className="time">
        {shown.map(({ id, day, icon, title, detail }) => (
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
      {earlier > 0 && (
        <LinkButton onPress={() => setCount(count + broughtEach)}>
          {i18n.t('student.history.earlier', earlier, { n: earlier })}
        </LinkButton>
      )}
    </>
  );
}
