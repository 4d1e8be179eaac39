import { useState } from 'react';
import type { AnswerControls } from '../../../../components/page/answer-controls.ts';
import type { PageRow } from '../../../../components/page/page-row.ts';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import { i18n } from '#i18n';
import { useQuickAnswer } from '../../hooks/use-quick-answer.ts';
import { type HeldRow, withHeld } from './why-rows.ts';

type HeldAnswer = { answer: AnswerControls; rows: PageRow[] };

/** "I know why" in the week's list: a row that is saved does not move until the list is left (ui/design.md 15). */
export function useHeldAnswer(
  rows: readonly PageRow[],
  isInView: boolean,
  onAllCauses: (studentId: string) => void,
): HeldAnswer {
  const [held, setHeld] = useState<HeldRow | null>(null);
  const shownName = useShownName();
  const asked = useQuickAnswer({
    nameOf: (studentId) => {
      const row = rows.find((one) => one.studentId === studentId) ?? held?.row;
      return row ? shownName(row.name) : i18n.t('page.thisStudent');
    },
    onAllCauses,
  });
  const answer = holding(asked, (studentId) => {
    const index = rows.findIndex((row) => row.studentId === studentId);
    const row = rows[index];
    setHeld(row ? { row, index } : null);
  });
  // What was answered makes room once the list is left: nobody is looking for it any more.
  if (!isInView && held !== null) setHeld(null);
  return { answer, rows: withHeld(rows, stillHeld(held, answer)) };
}

/** The row being answered, or answered last: its cause as saved, and gone once another is asked. */
function stillHeld(held: HeldRow | null, { open, saved }: AnswerControls): HeldRow | null {
  if (!held) return null;
  if (saved?.studentId === held.row.studentId) {
    return { ...held, row: { ...held.row, cause: saved.state } };
  }
  return open?.studentId === held.row.studentId ? held : null;
}

/** The same controls, telling first which row is about to be answered. */
function holding(answer: AnswerControls, hold: (studentId: string) => void): AnswerControls {
  return {
    ...answer,
    ask: (studentId) => {
      hold(studentId);
      answer.ask(studentId);
    },
  };
}
