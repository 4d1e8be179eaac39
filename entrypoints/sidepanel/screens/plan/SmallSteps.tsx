import { i18n } from '#i18n';
import { type StandingStep, StepList } from '../../../../components/plan/StepList.tsx';
import { stepName } from '../../../../components/plan/step-words.ts';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { milestoneState } from '../../../../lib/domain/casework/milestone-state.ts';
import { useEarlier } from '../leaving/use-earlier.tsx';
import { openIdOf, type CaseView } from '../student/case-view.ts';
import { StepEditor } from '../student/StepEditor.tsx';
import { useReached } from '../student/use-reached.ts';
import { useRemoval } from '../student/use-removal.ts';
import { evidenceOf, runningPlan, stepsOf } from './plan-facts.ts';

/** The steps of the plan that runs, each with where it stands today. */
export function standingSteps(view: CaseView): StandingStep[] {
  const evidence = evidenceOf(view);
  return stepsOf(view.file, runningPlan(view.file)).map((step) => ({
    step,
    state: milestoneState(step, evidence, view.today),
  }));
}

/** Small steps that tick themselves from sessions, modules and readings (ui/design.md D4). */
export function SmallSteps({ view, steps }: { view: CaseView; steps: readonly StandingStep[] }) {
  const { file, today, forms } = view;
  const reach = useReached();
  const remove = useRemoval();
  const earlier = useEarlier('milestones', file.student.id, today);
  const openId = openIdOf(view, 'step');
  const anewId = openIdOf(view, 'step-anew');
  const isEmpty = steps.length === 0 && openId === undefined;
  return (
    <Section
      title={i18n.t('student.steps.title')}
      action={
        <LinkButton small onPress={() => forms.open({ kind: 'step', id: null })}>
          <Icon name="plus" size="sm" />
          {i18n.t('student.steps.add')}
        </LinkButton>
      }
    >
      {openId === undefined ? null : <StepEditor key={openId} view={view} id={openId} />}
      {anewId === undefined ? null : (
        <StepEditor key={`anew ${anewId}`} view={view} id={anewId} kind="step-anew" />
      )}
      {isEmpty ? <p className="sm muted">{i18n.t('student.steps.none')}</p> : null}
      <StepList
        steps={steps}
        today={today}
        onReached={(step) => reach(step, today)}
        onNotReached={(step) => reach(step, null)}
        earlier={(step) => earlier(step, stepName(step))}
        onEdit={({ id }) => forms.open({ kind: 'step', id })}
        onAnew={({ id }) => forms.open({ kind: 'step-anew', id })}
        onRemove={(step) => remove('milestones', step.id, stepName(step))}
      />
    </Section>
  );
}
