import { i18n } from '#i18n';
import type { BeforeDuring, MissedShare } from '../../lib/domain/casework/before-during.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { formatCount, formatShare } from '../../lib/words/numbers.ts';
import { Section } from '../ui/Section.tsx';
import '../charts/charts.css';

/** One plan with what readings say before and since it began. */
export type ComparedPlan = { id: string; startsOn: SchoolDay; result: BeforeDuring };

/** "2", or "2 to 3" where a correction leaves open which. */
function between(least: string, most: string): string {
  return least === most ? least : i18n.t('why.compare.between', { least, most });
}

function Row({ term, share, today }: { term: string; share: MissedShare; today: SchoolDay }) {
  const { least, most, days, to } = share;
  return (
    <tr>
      <th scope="row">
        {term}
        <span className="xs muted">
          {' '}
          {i18n.t('why.compare.upTo', { day: formatDay(to, today) })}
        </span>
      </th>
      <td className="n">{between(formatCount(least), formatCount(most))}</td>
      <td className="n">{formatCount(days)}</td>
      <td className="n">{between(formatShare(least, days), formatShare(most, days))}</td>
    </tr>
  );
}

function ComparedTable({ plan, today }: { plan: ComparedPlan; today: SchoolDay }) {
  const { result, startsOn } = plan;
  if (result.kind === 'not-compared') {
    return <p className="sm muted">{i18n.t(`why.compare.${keyPart(result.why)}`)}</p>;
  }
  return (
    <table className="dt">
      <caption className="sr">
        {i18n.t('why.compare.planOf', { day: formatDay(startsOn, today) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('why.compare.when')}</th>
          <th scope="col" className="n">
            {i18n.t('student.readings.missed')}
          </th>
          <th scope="col" className="n">
            {i18n.t('why.compare.days')}
          </th>
          <th scope="col" className="n">
            {i18n.t('student.readings.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row term={i18n.t('why.compare.before')} share={result.before} today={today} />
        <Row term={i18n.t('why.compare.since')} share={result.during} today={today} />
      </tbody>
    </table>
  );
}

/** Days missed before and since each plan, with how many days that rests on, and what it does not show (domain.md 7). */
export function BeforeDuringPart({
  plans,
  isEstimated,
  today,
}: {
  plans: readonly ComparedPlan[];
  /** Days enrolled come from the school calendar, not from a page. */
  isEstimated: boolean;
  today: SchoolDay;
}) {
  if (plans.length === 0) return null;
  return (
    <Section title={i18n.t('why.compare.title')}>
      <div className="stack stack--2">
        {plans.map((plan) => (
          <div key={plan.id}>
            {plans.length > 1 && (
              <h3 className="sm strong">
                {i18n.t('why.compare.planOf', { day: formatDay(plan.startsOn, today) })}
              </h3>
            )}
            <ComparedTable plan={plan} today={today} />
          </div>
        ))}
        {plans.some(({ result }) => result.kind === 'compared') && (
          <p className="xs muted">
            {i18n.t('why.compare.caution')} {isEstimated && i18n.t('why.compare.estimated')}
          </p>
        )}
      </div>
    </Section>
  );
}
