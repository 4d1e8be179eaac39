import { i18n } from '#i18n';
import { planText } from '../../../../components/case/form-text.ts';
import { bestMatch } from '../../../../components/case/ModelPicker.tsx';
import {
  newPlan,
  planInput,
  planProblems,
  planToEdit,
  type PlanFormValue,
} from '../../../../components/case/plan-form-value.ts';
import { PlanForm } from '../../../../components/case/PlanForm.tsx';
import { matchModels, needsConversationFirst } from '../../../../lib/domain/model-match.ts';
import { savePlan } from '../../../../lib/store/plans.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

/** Makes the student's plan or changes it; the best match is chosen beforehand and saved only with the plan. */
export function PlanEditor({ view }: { view: CaseView }) {
  const store = useStore();
  const author = useAuthor();
  const { causes, plan, student } = view.file;
  const matches = matchModels(causes);
  const best = bestMatch(matches);
  const form = useForm({
    ...formBasics(view, 'plan', null),
    initial: plan === null ? newPlan(view.today, best) : planToEdit(plan),
    revision: plan?.revision ?? 0,
    problems: (value: PlanFormValue) => planProblems(value, best),
    save: (value: PlanFormValue, seenRevision) =>
      savePlan(
        store,
        { ...planInput(value, best), studentId: student.id },
        // A plan that another window removed is made anew.
        plan === null || seenRevision === 0 ? null : seenRevision,
        author,
      ),
  });
  return (
    <FormShell
      form={form}
      label={i18n.t(plan === null ? 'student.plan.choose' : 'student.plan.editTitle')}
      saveLabel={i18n.t('student.plan.save')}
      mine={planText(form.value)}
      stored={plan === null ? '' : planText(planToEdit(plan))}
      onClose={view.forms.close}
    >
      <PlanForm
        value={form.value}
        onChange={form.change}
        problems={form.problems}
        matches={matches}
        causes={causes}
        best={best}
        conversationFirst={needsConversationFirst(causes)}
        today={view.today}
      />
    </FormShell>
  );
}
