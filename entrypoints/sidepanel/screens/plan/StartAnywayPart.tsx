import { useState } from 'react';
import { matchReasonWords } from '../../../../components/case/match-words.ts';
import { draftOf } from '../../../../components/plan/plan-draft-of.ts';
import { type PlanFormValue, planModelOf } from '../../../../components/plan/plan-form-value.ts';
import { planProblems } from '../../../../components/plan/plan-input.ts';
import { StartAnyway } from '../../../../components/plan/StartAnyway.tsx';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import { checkPlan } from '../../../../lib/domain/casework/plan-check.ts';
import { matchModels } from '../../../../lib/domain/model-match.ts';
import type { CaseView } from '../student/case-view.ts';
import { besidePlan, factsFor } from './plan-facts.ts';
import { bestFor } from './plan-start.ts';

/** What speaks against the chosen model for this student, in sentences. */
function whyLookAgain({ file: { causes } }: CaseView, value: PlanFormValue): string[] {
  const match = matchModels(causes).find(({ model }) => model === planModelOf(value));
  if (!match) return [];
  const codes = match.against.length > 0 ? match.against : [match.reason];
  return codes.map((code) => matchReasonWords(code, causes));
}

/** At least the match itself is open; the checks that are to be looked at again are counted as the foot of the form counts them. */
function openChecks(view: CaseView, value: PlanFormValue): number {
  const findings = checkPlan(draftOf(value, besidePlan(view.file)), factsFor(view, value));
  const open = findings.filter(
    ({ severity, overruled }) => severity === 'look-again' && !overruled,
  );
  return Math.max(1, open.length);
}

/**
 * Saves a plan, and asks for the one sentence first where it overrules the match and nothing else is missing. `save` of the form is
 * called once it stands there.
 */
export function useStartAnyway(
  view: CaseView,
  form: {
    value: PlanFormValue;
    change: (patch: Partial<PlanFormValue>) => void;
    save: () => void;
  },
) {
  const [asked, setAsked] = useState<'no' | 'asked' | 'missing'>('no');
  const shownName = useShownName();
  const { value } = form;
  const problems = planProblems(value, bestFor(view.file));
  const lacksReason = problems.length === 1 && problems[0] === 'reason';
  function save() {
    if (lacksReason) setAsked('asked');
    else form.save();
  }
  function start() {
    if (lacksReason) {
      setAsked('missing');
      return;
    }
    setAsked('no');
    form.save();
  }
  const sheet =
    asked === 'no' ? null : (
      <StartAnyway
        name={shownName(view.file.student.name)}
        why={whyLookAgain(view, value)}
        openChecks={openChecks(view, value)}
        reason={value.overrideReason}
        onReason={(overrideReason) => form.change({ overrideReason })}
        isMissing={asked === 'missing' && lacksReason}
        onStart={start}
        onClose={() => setAsked('no')}
      />
    );
  return { save, sheet };
}
