import { i18n } from '#i18n';
import { outcomeText } from '../../../../../components/bridge/bridge-text.ts';
import {
  answerTo,
  kindOf,
  newOutcome,
  outcomeInput,
  type OutcomeFormValue,
  outcomeProblems,
  outcomeToEdit,
  repairedOutcome,
} from '../../../../../components/bridge/outcome-form-value.ts';
import { creditWords } from '../../../../../components/bridge/outcome-words.ts';
import { OutcomeForm } from '../../../../../components/bridge/OutcomeForm.tsx';
import { creditsOf, outcomeDoubts } from '../../../../../lib/domain/casework/outcome.ts';
import type { Plan } from '../../../../../lib/domain/plan.ts';
import { addCasework, reviseCasework } from '../../../../../lib/store/casework.ts';
import { useStore } from '../../../hooks/store-context.ts';
import { useAuthor } from '../../../hooks/use-author.ts';
import { type CaseView, formBasics } from '../case-view.ts';
import { FormShell } from '../FormShell.tsx';
import { useForm } from '../use-form.ts';
import type { BridgeFacts } from './case-facts.ts';

/** Closes the case of a plan, or changes how it was closed; grounds that are none are refused with a sentence. */
export function OutcomeEditor({
  view,
  plan,
  facts,
}: {
  view: CaseView;
  plan: Plan;
  facts: BridgeFacts;
}) {
  const store = useStore();
  const author = useAuthor();
  const { today, file } = view;
  const { outcome, closing } = facts;
  const form = useForm({
    ...formBasics(view, 'outcome', null),
    initial: outcome === null ? newOutcome(today) : outcomeToEdit(outcome),
    revision: outcome?.revision ?? 0,
    problems: (value: OutcomeFormValue) => outcomeProblems(value, closing, today),
    repair: repairedOutcome,
    save: (value: OutcomeFormValue, seenRevision) => {
      const input = outcomeInput(value);
      if (outcome === null) {
        const fields = { ...input, studentId: file.student.id, planId: plan.id };
        return addCasework(store, 'outcomes', fields, author);
      }
      const seen = { id: outcome.id, expectedRevision: seenRevision };
      return reviseCasework(store, 'outcomes', seen, input, author);
    },
  });
  const kind = kindOf(form.value);
  return (
    <FormShell
      form={form}
      label={i18n.t(outcome === null ? 'bridge.outcome.close' : 'bridge.outcome.edit')}
      saveLabel={i18n.t(outcome === null ? 'bridge.outcome.close' : 'bridge.outcome.save')}
      mine={outcomeText(form.value, today)}
      stored={outcome === null ? '' : outcomeText(outcomeToEdit(outcome), today)}
      onClose={view.forms.close}
      firstField="button"
    >
      <OutcomeForm
        value={form.value}
        onChange={form.change}
        problems={form.problems}
        answer={answerTo(form.value, closing)}
        doubts={kind === null ? [] : outcomeDoubts({ kind, planId: plan.id }, file.sessions, today)}
        credits={creditWords(creditsOf({ planId: plan.id }, file.modules, today))}
        today={today}
      />
    </FormShell>
  );
}
