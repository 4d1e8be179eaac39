import { i18n } from '#i18n';
import { PlanChecks } from '../../../../components/plan/PlanChecks.tsx';
import { PlanForm } from '../../../../components/plan/PlanForm.tsx';
import { draftOf, isRecordMend, mendPatch } from '../../../../components/plan/plan-draft-of.ts';
import { planToEdit, type PlanFormValue } from '../../../../components/plan/plan-form-value.ts';
import { planInput, planProblems } from '../../../../components/plan/plan-input.ts';
import { repairPlan } from '../../../../components/plan/plan-repair.ts';
import { planText } from '../../../../components/plan/plan-text.ts';
import { FormPart } from '../../../../components/ui/FormPart.tsx';
import { checkPlan } from '../../../../lib/domain/casework/plan-check.ts';
import { cameTo } from '../../../../lib/domain/casework/worked-before.ts';
import type { PlanMend } from '../../../../lib/domain/casework/plan-mend.ts';
import { matchModels, needsConversationFirst } from '../../../../lib/domain/model-match.ts';
import { calendarFor } from '../../../../lib/domain/school-calendar.ts';
import { savePlan } from '../../../../lib/store/plans.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { canMend } from '../plan/can-mend.ts';
import {
  besidePlan,
  factsFor,
  goalOf,
  knownItems,
  runningPlan,
  triedBefore,
  workedEarlier,
} from '../plan/plan-facts.ts';
import { bestFor, languageFor, planStart, templateFor } from '../plan/plan-start.ts';
import { useStartAnyway } from '../plan/StartAnywayPart.tsx';
import { usePaused } from '../plan/use-paused.ts';
import { useRecordMend } from '../plan/use-record-mend.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

/** The checks of a plan as it is written, looked at again after each pause of a second (ui/design.md E1). */
function LiveChecks({
  view,
  value,
  onChange,
}: {
  view: CaseView;
  value: PlanFormValue;
  onChange: (patch: Partial<PlanFormValue>) => void;
}) {
  const [paused, lookNow] = usePaused(value);
  const mendRecord = useRecordMend(view.file);
  const beside = besidePlan(view.file);
  const draft = draftOf(paused, beside);
  function mend(one: PlanMend) {
    if (isRecordMend(one)) {
      mendRecord(one);
      return;
    }
    const patch = mendPatch(value, beside, one);
    onChange(patch);
    lookNow({ ...value, ...patch });
  }
  return (
    <FormPart title={i18n.t('plan.checks.title')}>
      <PlanChecks
        draft={draft}
        findings={checkPlan(draft, factsFor(view, paused))}
        today={view.today}
        onMend={mend}
        canMend={(one) => canMend(one, view.file)}
      />
    </FormPart>
  );
}

function usePlanForm(view: CaseView) {
  const store = useStore();
  const author = useAuthor();
  const { file } = view;
  const running = runningPlan(file);
  const best = bestFor(file);
  return useForm({
    ...formBasics(view, 'plan', null),
    initial: planStart(view),
    revision: running?.revision ?? 0,
    repair: repairPlan,
    problems: (value: PlanFormValue) => planProblems(value, best),
    save: (value: PlanFormValue, seenRevision) =>
      savePlan(
        store,
        { ...planInput(value, best, triedBefore(file)), studentId: file.student.id },
        // A plan that another window removed is made anew.
        running === null || seenRevision === 0 ? null : seenRevision,
        author,
      ),
  });
}

/** Makes the student's plan or changes it; what the best match brings is filled in beforehand and saved only with the plan. */
export function PlanEditor({ view }: { view: CaseView }) {
  const { file, settings, today } = view;
  const { causes } = file;
  const running = runningPlan(file);
  const form = usePlanForm(view);
  const { save, sheet } = useStartAnyway(view, form);
  return (
    <FormShell
      form={{ ...form, save }}
      label={i18n.t(running === null ? 'student.plan.choose' : 'student.plan.editTitle')}
      saveLabel={i18n.t('student.plan.save')}
      mine={planText(form.value)}
      stored={running === null ? '' : planText(planToEdit(running, languageFor(file)))}
      onClose={view.forms.close}
    >
      <PlanForm
        value={form.value}
        onChange={form.change}
        problems={form.problems}
        matches={matchModels(causes)}
        causes={causes}
        items={knownItems(file)}
        best={bestFor(file)}
        triedBefore={triedBefore(file)}
        conversationFirst={needsConversationFirst(causes)}
        goal={goalOf(view, form.value)}
        template={templateFor(file, form.value)}
        calendar={calendarFor(settings.calendar, today)}
        today={today}
        cameTo={running === null ? cameTo(workedEarlier(file, today)) : []}
      />
      <LiveChecks view={view} value={form.value} onChange={form.change} />
      {sheet}
    </FormShell>
  );
}
