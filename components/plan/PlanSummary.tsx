import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { planEnd } from '../../lib/domain/plan-dates.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { modelWord } from '../../lib/words/model.ts';
import { Facts } from '../ui/Facts.tsx';
import { agreedWords } from './agreed-words.ts';
import { checkInWords } from './check-in-words.ts';
import { planProgress } from './plan-progress.ts';
import { aimWords, patternWords } from './pattern-words.ts';
import '../ui/list.css';
import './plan.css';

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}

function Runs({ plan, today }: { plan: Plan; today: SchoolDay }) {
  return (
    <span className="dates">
      <Facts>
        {i18n.t('student.plan.fromTo', {
          from: formatDay(plan.startsOn, today),
          to: formatDay(planEnd(plan), today),
        })}
        {planProgress(plan, today)}
      </Facts>
    </span>
  );
}

function Student({ plan }: { plan: Plan }) {
  const { interests, waysOfLearning } = plan;
  return (
    <>
      {interests === '' ? null : <Row term={i18n.t('plan.form.interests')}>{interests}</Row>}
      {waysOfLearning === '' ? null : <Row term={i18n.t('plan.form.ways')}>{waysOfLearning}</Row>}
    </>
  );
}

/** The plan as agreed: goal first, then the model, the dates and, where another model was chosen, why (ui/design.md D4). */
export function PlanSummary({
  plan,
  today,
  reviewOn,
}: {
  plan: Plan;
  today: SchoolDay;
  /** The day the next review is due; null when none is any more. */
  reviewOn: SchoolDay | null;
}) {
  const { goal, model, overrideReason, aims, sessions, consentOn } = plan;
  return (
    <div className="stack">
      <div>
        {goal === '' ? (
          <p className="muted">{i18n.t('student.plan.noGoal')}</p>
        ) : (
          <p className="typed" lang={plan.language || undefined}>
            {goal}
          </p>
        )}
        <p className="xs muted">{agreedWords(plan.agreement, today)}</p>
      </div>
      <dl className="kv">
        <Row term={i18n.t('student.plan.model')}>
          {model === null ? i18n.t('student.plan.noModel') : modelWord(model)}
        </Row>
        {overrideReason === '' ? null : (
          <Row term={i18n.t('student.plan.why')}>{overrideReason}</Row>
        )}
        <Row term={i18n.t('student.plan.runs')}>
          <Runs plan={plan} today={today} />
        </Row>
        {sessions.length === 0 ? null : (
          <Row term={i18n.t('plan.form.sessions')}>
            <Lines lines={sessions.map(patternWords)} />
          </Row>
        )}
        <Row term={i18n.t('plan.form.checkIn')}>{checkInWords(plan.checkInDays)}</Row>
        {reviewOn === null ? null : (
          <Row term={i18n.t('plan.view.review')}>
            <span className="num">{formatDay(reviewOn, today)}</span>
          </Row>
        )}
        {consentOn === null ? null : (
          <Row term={i18n.t('plan.agreement.consent')}>{formatDay(consentOn, today)}</Row>
        )}
        {aims.length === 0 ? null : (
          <Row term={i18n.t('plan.aim.title')}>
            <Lines lines={aims.map(aimWords)} />
          </Row>
        )}
        <Student plan={plan} />
      </dl>
    </div>
  );
}
