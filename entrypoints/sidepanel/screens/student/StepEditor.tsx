import { i18n } from '#i18n';
import { milestoneText } from '../../../../components/case/form-text.ts';
import {
  milestoneInput,
  milestoneProblems,
  newMilestone,
  type MilestoneFormValue,
} from '../../../../components/case/milestone-form-value.ts';
import { MilestoneForm } from '../../../../components/case/MilestoneForm.tsx';
import type { Milestone } from '../../../../lib/domain/plan.ts';
import { addMilestone, reviseMilestone } from '../../../../lib/store/milestones.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

const toEdit = ({ text, dueOn }: Milestone): MilestoneFormValue => ({ text, dueOn });

/** Adds a small step, or changes the one with this id; a step that is gone meanwhile is added anew. */
export function StepEditor({ view, id }: { view: CaseView; id: string | null }) {
  const store = useStore();
  const author = useAuthor();
  const { milestones, student } = view.file;
  const step = milestones.find((known) => known.id === id) ?? null;
  const form = useForm({
    ...formBasics(view, 'step', id),
    initial: step === null ? newMilestone(view.today) : toEdit(step),
    revision: step?.revision ?? 0,
    problems: milestoneProblems,
    save: (value: MilestoneFormValue, seenRevision) =>
      step === null
        ? addMilestone(
            store,
            { ...milestoneInput(value), studentId: student.id, reachedOn: null },
            author,
          )
        : reviseMilestone(
            store,
            { id: step.id, expectedRevision: seenRevision },
            milestoneInput(value),
            author,
          ),
  });
  return (
    <FormShell
      form={form}
      label={i18n.t(step === null ? 'student.steps.addTitle' : 'student.steps.editTitle')}
      saveLabel={i18n.t('student.steps.save')}
      mine={milestoneText(form.value)}
      stored={step === null ? '' : milestoneText(toEdit(step))}
      onClose={view.forms.close}
    >
      <MilestoneForm value={form.value} onChange={form.change} problems={form.problems} />
    </FormShell>
  );
}
