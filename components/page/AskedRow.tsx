import { type ReactNode, use } from 'react';
import { NamesShown } from '../ui/names-shown.ts';
import { AnswerInPlace } from './AnswerInPlace.tsx';
import type { AnswerControls } from './answer-controls.ts';
import type { PageRow } from './page-row.ts';
import { StudentRow } from './StudentRow.tsx';

type AskedRowProps = {
  row: PageRow;
  answer: AnswerControls;
  onOpen: (studentId: string) => void;
  /** What else may be done with the row. */
  tools?: ReactNode;
};

/** A row over the line, with its question opening in place. */
export function AskedRow({ row, answer, onOpen, tools }: AskedRowProps) {
  const { open, saved } = answer;
  const asksWho = saved?.state.answer === 'cause' ? saved.studentId : null;
  const areNamesShown = use(NamesShown);
  const isAsked = row.studentId !== null && [open?.studentId, asksWho].includes(row.studentId);
  const opensInPlace = isAsked && areNamesShown;
  return (
    <StudentRow row={row} onOpen={onOpen} onKnowWhy={answer.ask} tools={tools}>
      {opensInPlace ? <AnswerInPlace studentId={row.studentId} answer={answer} /> : null}
    </StudentRow>
  );
}
