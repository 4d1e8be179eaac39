import { i18n } from '#i18n';
import { PlanSummary } from '../../../../components/plan/PlanSummary.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { nextReviewDue } from '../../../../lib/domain/casework/review.ts';
import { useEarlier } from '../leaving/use-earlier.tsx';
import { openIdOf, type CaseView } from '../student/case-view.ts';
import { PlanActions } from '../student/PlanActions.tsx';
import { PlanEditor } from '../student/PlanEditor.tsx';
import { runningPlan } from './plan-facts.ts';

function NoPlan({ isOver, onChoose }: { isOver: boolean; onChoose: () => void }) {
  return (
    <div className="stack">
      <div>
        <p>{i18n.t(isOver ? 'plan.view.over' : 'student.plan.none')}</p>
        <p className="sm muted">
          {i18n.t(isOver ? 'plan.view.overText' : 'student.plan.noneText')}
        </p>
      </div>
      <div>
        <Button kind="primary" size="lg" onPress={onChoose}>
          {i18n.t(isOver ? 'plan.view.startNew' : 'student.plan.choose')}
        </Button>
      </div>
    </div>
  );
}

/** The plan that runs, the form to write it, or the way to a new one: one with an outcome is over (domain.md 5). */
export function WayBack({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const earlier = useEarlier('plans', file.student.id, today);
  const plan = runningPlan(file);
  const isOpen = openIdOf(view, 'plan') !== undefined;
  const open = () => forms.open({ kind: 'plan', id: null });
  return (
    <Section
      title={i18n.t(plan === null && isOpen ? 'student.plan.choose' : 'student.plan.title')}
      action={plan === null ? null : <PlanActions plan={plan} onEdit={open} />}
    >
      {isOpen ? (
        <PlanEditor view={view} />
      ) : plan === null ? (
        <NoPlan isOver={file.plan !== null} onChoose={open} />
      ) : (
        <>
          <PlanSummary
            plan={plan}
            today={today}
            reviewOn={nextReviewDue(plan, file.reviews, today)}
          />
          {earlier(plan, i18n.t('leaving.kind.plans'))}
        </>
      )}
    </Section>
  );
}
