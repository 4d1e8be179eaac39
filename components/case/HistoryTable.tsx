import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { historyKindWord } from './HistoryFilter.tsx';
import type { HistoryEvent } from './history-event.ts';
import '../charts/charts.css';

/** The same events as a table: day, what happened and what it is about, and what is known of it. */
export function HistoryTable({
  events,
  today,
}: {
  events: readonly HistoryEvent[];
  today: SchoolDay;
}) {
  return (
    <table className="dt">
      <caption className="sr">{i18n.t('student.history.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('why.plot.when')}</th>
          <th scope="col">{i18n.t('student.history.title')}</th>
          <th scope="col">{i18n.t('paper.table.details')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, day, kind, title, detail }) => (
          <tr key={id}>
            <td>{formatDay(day, today)}</td>
            <th scope="row">
              {title} <span className="muted">{historyKindWord(kind)}</span>
            </th>
            <td>{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
