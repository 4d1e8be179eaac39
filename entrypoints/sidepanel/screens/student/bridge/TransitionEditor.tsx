import { i18n } from '#i18n';
import { transitionText } from '../../../../../components/bridge/bridge-text.ts';
import {
  newTransition,
  repairedTransition,
  type TransitionFormValue,
  transitionToEdit,
} from '../../../../../components/bridge/transition-form-value.ts';
import {
  draftedTransition,
  transitionInput,
  transitionProblems,
} from '../../../../../components/bridge/transition-input.ts';
import { TransitionForm } from '../../../../../components/bridge/TransitionForm.tsx';
import { transitionOf } from '../../../../../lib/domain/casework/bridge.ts';
import { transitionGaps } from '../../../../../lib/domain/casework/transition.ts';
import type { Plan } from '../../../../../lib/domain/plan.ts';
import { addCasework, reviseCasework } from '../../../../../lib/store/casework.ts';
import { useStore } from '../../../hooks/store-context.ts';
import { useAuthor } from '../../../hooks/use-author.ts';
import { type CaseView, formBasics } from '../case-view.ts';
import { FormShell } from '../FormShell.tsx';
import { useForm } from '../use-form.ts';

/** Plans the bridge back or changes it; it starts with a proposal, and saves nothing before it is asked to. */
export function TransitionEditor({ view, plan }: { view: CaseView; plan: Plan }) {
  const store = useStore();
  const author = useAuthor();
  const { today } = view;
  const { student, transitions } = view.file;
  const stored = transitionOf(plan.id, transitions);
  const form = useForm({
    ...formBasics(view, 'transition', null),
    initial: stored === null ? newTransition(plan) : transitionToEdit(stored),
    revision: stored?.revision ?? 0,
    problems: (value: TransitionFormValue) => transitionProblems(value, today),
    repair: repairedTransition,
    save: (value: TransitionFormValue, seenRevision) => {
      const input = transitionInput(value);
      if (stored === null) {
        const fields = { ...input, studentId: student.id, planId: plan.id };
        return addCasework(store, 'transitions', fields, author);
      }
      const seen = { id: stored.id, expectedRevision: seenRevision };
      return reviseCasework(store, 'transitions', seen, input, author);
    },
  });
  const drafted = draftedTransition(form.value, today);
  return (
    <FormShell
      form={form}
      label={i18n.t(stored === null ? 'bridge.form.plan' : 'bridge.form.edit')}
      saveLabel={i18n.t('bridge.form.save')}
      mine={transitionText(form.value, today)}
      stored={stored === null ? '' : transitionText(transitionToEdit(stored), today)}
      onClose={view.forms.close}
    >
      <TransitionForm
        value={form.value}
        onChange={form.change}
        problems={form.problems}
        gaps={drafted === null ? [] : transitionGaps(drafted, plan)}
        today={today}
      />
    </FormShell>
  );
}
