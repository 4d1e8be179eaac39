import { i18n } from '#i18n';
import {
  newStep,
  stepAnew,
  stepInput,
  stepProblems,
  stepToEdit,
  type StepFormValue,
} from '../../../../components/plan/step-form-value.ts';
import { StepForm } from '../../../../components/plan/StepForm.tsx';
import { stepPresets } from '../../../../components/plan/step-presets.ts';
import { stepText } from '../../../../components/plan/plan-text.ts';
import type { Milestone } from '../../../../lib/domain/casework/milestone.ts';
import { calendarFor } from '../../../../lib/domain/school-calendar.ts';
import { addMilestone, reviseMilestone } from '../../../../lib/store/milestones.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { runningPlan } from '../plan/plan-facts.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

type StepKind = 'step' | 'step-anew';

function stepStart(view: CaseView, step: Milestone | null, kind: StepKind): StepFormValue {
  if (step === null) return newStep(view.today);
  return kind === 'step' ? stepToEdit(step, view.today) : stepAnew(step, view.today);
}

function useStepForm(view: CaseView, kind: StepKind, id: string | null, step: Milestone | null) {
  const store = useStore();
  const author = useAuthor();
  const { student } = view.file;
  return useForm({
    ...formBasics(view, kind, id),
    initial: stepStart(view, step, kind),
    revision: step?.revision ?? 0,
    problems: stepProblems,
    save: (value: StepFormValue, seenRevision) =>
      step === null
        ? addMilestone(
            store,
            {
              ...stepInput(value),
              studentId: student.id,
              planId: runningPlan(view.file)?.id ?? null,
            },
            author,
          )
        : reviseMilestone(
            store,
            { id: step.id, expectedRevision: seenRevision },
            stepInput(value),
            author,
          ),
  });
}

const titles: Record<StepKind, () => string> = {
  step: () => i18n.t('student.steps.editTitle'),
  'step-anew': () => i18n.t('plan.step.anewTitle'),
};

/**
 * Adds a small step, or changes the one with this id, also from today on; a step that is gone meanwhile is added anew. How it
 * stood before stays in its earlier versions.
 */
export function StepEditor({
  view,
  id,
  kind = 'step',
}: {
  view: CaseView;
  id: string | null;
  kind?: StepKind;
}) {
  const { file, settings, today } = view;
  const step = file.milestones.find((known) => known.id === id) ?? null;
  const form = useStepForm(view, kind, id, step);
  const calendar = calendarFor(settings.calendar, today);
  return (
    <FormShell
      form={form}
      label={step === null ? i18n.t('student.steps.addTitle') : titles[kind]()}
      saveLabel={i18n.t('student.steps.save')}
      mine={stepText(form.value)}
      stored={step === null ? '' : stepText(stepToEdit(step, today))}
      onClose={view.forms.close}
    >
      <StepForm
        value={form.value}
        onChange={form.change}
        problems={form.problems}
        presets={step === null ? stepPresets(runningPlan(file), calendar, today) : []}
      />
    </FormShell>
  );
}
