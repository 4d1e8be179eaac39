import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDayAndYear } from '../../lib/words/day.ts';
import { type RecapEntry, recapLines } from './recap.ts';
import '../leaving/leaving.css';
import './meeting.css';

/** The recap as it is printed: by student, what was decided, and who does what by when. */
export function RecapPaper({
  entries,
  printedBy,
  today,
}: {
  entries: readonly RecapEntry[];
  printedBy: string;
  today: SchoolDay;
}) {
  return (
    <article className="paper" aria-label={i18n.t('meeting.recap.title')}>
      <header>
        <h2 className="page-title">
          {i18n.t('meeting.recap.titleOf', { day: formatDayAndYear(today) })}
        </h2>
        <p className="sm muted">
          {i18n.t('leaving.paper.printed', { day: formatDayAndYear(today), by: printedBy })}
        </p>
      </header>
      {entries.map((entry) => (
        <section className="paper__part" key={entry.student.id}>
          <h3 className="strong">{entry.student.name}</h3>
          <ul className="paper__list">
            {recapLines(entry, today).map(({ key, words }) => (
              <li key={key} className="typed">
                {words}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
