import { i18n } from '#i18n';
import { draftOf, isRecordMend, mendPatch } from '../../../../components/plan/plan-draft-of.ts';
import { planToEdit } from '../../../../components/plan/plan-form-value.ts';
import { planInput } from '../../../../components/plan/plan-input.ts';
import { checksLeft, PlanChecks } from '../../../../components/plan/PlanChecks.tsx';
import { Disclosure } from '../../../../components/ui/Disclosure.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { checkPlan } from '../../../../lib/domain/casework/plan-check.ts';
import type { PlanMend } from '../../../../lib/domain/casework/plan-mend.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { savePlan } from '../../../../lib/store/plans.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import type { CaseView } from '../student/case-view.ts';
import { useAct } from '../student/use-act.ts';
import { canMend } from './can-mend.ts';
import { besidePlan, factsFor, triedBefore } from './plan-facts.ts';
import { bestFor, languageFor } from './plan-start.ts';
import { useRecordMend } from './use-record-mend.ts';

/** Changes the saved plan by a mend, and offers to take it back. */
function usePlanMend({ file }: CaseView, plan: Plan): (mend: PlanMend) => void {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  const save = (fields: Parameters<typeof planInput>[0], seen: number) => {
    const input = planInput(fields, bestFor(file), triedBefore(file));
    return savePlan(store, { ...input, studentId: plan.studentId }, seen, author);
  };
  return (mend) =>
    act(async () => {
      const before = planToEdit(plan, languageFor(file));
      const patch = mendPatch(before, besidePlan(file), mend);
      const { revision } = await save({ ...before, ...patch }, plan.revision);
      showToast({
        text: i18n.t('student.form.saved'),
        undo: () => act(() => save(before, revision)),
      });
    });
}

/** The checks of a plan that runs: what is left stands in one line, and the list behind it (ui/design.md D4, E1). */
export function SavedChecks({ view, plan }: { view: CaseView; plan: Plan }) {
  const mendPlan = usePlanMend(view, plan);
  const mendRecord = useRecordMend(view.file);
  const value = planToEdit(plan, languageFor(view.file));
  const draft = draftOf(value, besidePlan(view.file));
  const findings = checkPlan(draft, factsFor(view, value));
  return (
    <Section title={i18n.t('plan.checks.title')}>
      <Disclosure title={checksLeft(findings)}>
        <PlanChecks
          draft={draft}
          findings={findings}
          today={view.today}
          onMend={(mend) => (isRecordMend(mend) ? mendRecord(mend) : mendPlan(mend))}
          canMend={(mend) => canMend(mend, view.file)}
        />
      </Disclosure>
    </Section>
  );
}
