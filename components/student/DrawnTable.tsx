import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import type { ReadingsPlotProps } from './ReadingsPlot.tsx';
import '../charts/charts.css';

type Line = { id: string; what: string; when: string };

function linesOf(
  { plans, steps }: Pick<ReadingsPlotProps, 'plans' | 'steps'>,
  today: SchoolDay,
): Line[] {
  const day = (one: SchoolDay) => formatDay(one, today);
  const bands = plans.map(({ startsOn, endsOn }) => ({
    id: startsOn,
    what: i18n.t('student.plan.name'),
    when: i18n.t('student.plan.fromTo', { from: day(startsOn), to: day(endsOn) }),
  }));
  const flags = steps.map((step) => ({
    id: step.id,
    what: i18n.t('student.history.reached'),
    when: day(step.day),
  }));
  return [...bands, ...flags];
}

/** What is drawn on the plot beside the readings: plans and steps reached, with their days. */
export function DrawnTable({
  plans,
  steps,
  today,
}: Pick<ReadingsPlotProps, 'plans' | 'steps' | 'today'>) {
  const lines = linesOf({ plans, steps }, today);
  if (lines.length === 0) return null;
  return (
    <table className="dt">
      <caption className="sr">{i18n.t('why.plot.drawn')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('why.plot.what')}</th>
          <th scope="col" className="n">
            {i18n.t('why.plot.when')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, what, when }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td className="n">{when}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
