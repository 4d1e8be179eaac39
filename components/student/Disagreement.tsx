import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { coveredUntil } from '../../lib/domain/snapshots.ts';
import { formatDay } from '../../lib/words/day.ts';
import { countOfUnit } from '../../lib/words/unit.ts';
import { Callout } from '../ui/Callout.tsx';
import '../charts/charts.css';

function Row({ snapshot, used, today }: { snapshot: Snapshot; used: boolean; today: SchoolDay }) {
  return (
    <tr>
      <td>
        {used ? (
          <b>{countOfUnit(snapshot.absences, snapshot.unit)}</b>
        ) : (
          countOfUnit(snapshot.absences, snapshot.unit)
        )}
      </td>
      <td className="n">{formatDay(coveredUntil(snapshot), today)}</td>
      <td className="n">{used ? i18n.t('student.disagree.used') : ''}</td>
    </tr>
  );
}

/** Two pages show different counts: all of them, with their days, and which one is used (domain.md R10, ui/design.md S6). */
export function Disagreement({
  used,
  others,
  today,
}: {
  used: Snapshot;
  others: readonly Snapshot[];
  today: SchoolDay;
}) {
  if (others.length === 0) return null;
  return (
    <Callout kind="info" icon="look" title={i18n.t('student.disagree.title')}>
      <table className="dt">
        <thead className="sr">
          <tr>
            <th scope="col">{i18n.t('student.disagree.count')}</th>
            <th scope="col">{i18n.t('student.disagree.asOf')}</th>
            <th scope="col">{i18n.t('student.disagree.which')}</th>
          </tr>
        </thead>
        <tbody>
          <Row snapshot={used} used today={today} />
          {others.map((other) => (
            <Row key={other.id} snapshot={other} used={false} today={today} />
          ))}
        </tbody>
      </table>
      <p>{i18n.t('student.disagree.text')}</p>
    </Callout>
  );
}
