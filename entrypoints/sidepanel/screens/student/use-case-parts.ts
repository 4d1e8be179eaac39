import { useState } from 'react';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import type { CasePart } from '../../../../components/student/CaseStrip.tsx';
import type { Student } from '../../../../lib/domain/student.ts';
import { type QuickAnswerControls, useQuickAnswer } from '../../hooks/use-quick-answer.ts';
import { newCauseForm, type OpenForm, partOf } from './open-form.ts';
import type { FormSwitch } from './use-open-form.ts';

type CaseParts = {
  part: CasePart;
  show: (part: CasePart) => void;
  open: FormSwitch['open'];
  answer: QuickAnswerControls;
};

/** The part of a case in view, with the question or the one form in it: the question gives way to all else. */
export function useCaseParts(
  student: Student,
  forms: FormSwitch,
  asks: boolean,
  first: CasePart | null,
): CaseParts {
  const [part, setPart] = useState<CasePart>(
    first ?? (forms.form === null ? 'why' : partOf(forms.form)),
  );
  const shownName = useShownName();
  const answer = useQuickAnswer({
    nameOf: () => shownName(student.name),
    onAllCauses: () => open(newCauseForm),
    asksFirst: asks ? student.id : null,
  });
  function show(next: CasePart) {
    // Its keys would answer unseen.
    if (next !== part) answer.leave();
    setPart(next);
  }
  function open(form: OpenForm) {
    answer.leave();
    setPart(partOf(form));
    forms.open(form);
  }
  return { part, show, open, answer };
}
