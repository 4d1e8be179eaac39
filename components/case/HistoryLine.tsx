import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { newestEventsFirst, type HistoryEvent } from './history-event.ts';
import './case.css';

/** Events shown before "earlier" asks for the rest. */
const shownFirst = 12;

/** What happened, newest first: readings, lines passed, corrections and records in one order (ui/design.md D9). */
export function HistoryLine({
  events,
  today,
}: {
  events: readonly HistoryEvent[];
  today: SchoolDay;
}) {
  const [all, setAll] = useState(false);
  const ordered = newestEventsFirst(events);
  const shown = all ? ordered : ordered.slice(0, shownFirst);
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
        <LinkButton onPress={() => setAll(true)}>
          {i18n.t('student.history.earlier', earlier, { n: earlier })}
        </LinkButton>
      )}
    </>
  );
}
