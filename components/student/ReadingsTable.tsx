import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatCount, formatShare } from '../../lib/words/numbers.ts';
import type { ReadingPoint } from '../charts/reading-point.ts';
import '../charts/charts.css';

function Row({ point, today }: { point: ReadingPoint; today: SchoolDay }) {
  const { absences, enrolled, correctedFrom } = point;
  return (
    <tr>
      <th scope="row">{formatDay(point.asOf, today)}</th>
      <td className="n">
        {formatCount(absences)}
        {correctedFrom !== null && (
          <span className="xs muted">
            {' '}
            {i18n.t('student.readings.corrected', { count: formatCount(correctedFrom) })}
          </span>
        )}
      </td>
      <td className="n">{enrolled === null ? '' : formatCount(enrolled)}</td>
      <td className="n">{enrolled === null ? '' : formatShare(absences, enrolled)}</td>
    </tr>
  );
}

/** The plot's twin: the same figures as a table, newest first (ui/design.md 11). */
export function ReadingsTable({
  points,
  caption,
  today,
}: {
  points: readonly ReadingPoint[];
  caption: string;
  today: SchoolDay;
}) {
  return (
    <table className="dt">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('student.readings.day')}</th>
          <th scope="col" className="n">
            {i18n.t('student.readings.missed')}
          </th>
          <th scope="col" className="n">
            {i18n.t('student.readings.enrolled')}
          </th>
          <th scope="col" className="n">
            {i18n.t('student.readings.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <Row key={point.id} point={point} today={today} />
        ))}
      </tbody>
    </table>
  );
}
