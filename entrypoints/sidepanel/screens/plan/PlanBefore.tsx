import { i18n } from '#i18n';
import { EarlierPlans } from '../../../../components/plan/EarlierPlans.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { countSessions } from '../../../../lib/domain/casework/session-count.ts';
import { planEnd } from '../../../../lib/domain/plan-dates.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { useEarlier } from '../leaving/use-earlier.tsx';
import type { CaseView } from '../student/case-view.ts';
import { earlierPlans, workedEarlier } from './plan-facts.ts';

/** Plans before the one that runs, with what the student came to in them (domain.md 5). */
export function PlanBefore({ view }: { view: CaseView }) {
  const { file, today } = view;
  const earlier = useEarlier('plans', file.student.id, today);
  const plans = earlierPlans(file);
  if (plans.length === 0) return null;
  const shareOf = (plan: Plan) => {
    const own = file.sessions.filter(({ planId }) => planId === plan.id);
    return countSessions(own, { from: plan.startsOn, to: planEnd(plan) }, today);
  };
  return (
    <Section title={i18n.t('plan.earlier.title')} count={plans.length}>
      <EarlierPlans
        plans={plans.map((plan) => ({
          plan,
          outcome: file.outcomes.findLast(({ planId }) => planId === plan.id) ?? null,
          share: shareOf(plan),
        }))}
        worked={workedEarlier(file, today)}
        today={today}
        earlier={(plan) => earlier(plan, i18n.t('leaving.kind.plans'))}
      />
    </Section>
  );
}
