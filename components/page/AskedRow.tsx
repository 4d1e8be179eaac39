import type { AnswerControls } from './answer-controls.ts';
import type { PageRow } from './page-row.ts';
import { QuickAnswer } from './QuickAnswer.tsx';
import { SaidBy } from './SaidBy.tsx';
import { StudentRow } from './StudentRow.tsx';

type AskedRowProps = { row: PageRow; answer: AnswerControls; onOpen: (studentId: string) => void };

function Below({ row, answer }: Pick<AskedRowProps, 'row' | 'answer'>) {
  const { open, saved } = answer;
  if (row.studentId === null) return null;
  if (open?.studentId === row.studentId) {
    return (
      <QuickAnswer
        choices={answer.choices}
        state={open.state}
        onPick={answer.pick}
        onDeclined={answer.declined}
        onAllCauses={answer.allCauses}
        onNotYet={answer.notYet}
        onTryAgain={answer.tryAgain}
      />
    );
  }
  if (saved?.studentId === row.studentId)
    return <SaidBy source={saved.source} onChange={answer.sayWho} />;
  return null;
}

/** A row over the line, with its question opening in place. */
export function AskedRow({ row, answer, onOpen }: AskedRowProps) {
  const { open, saved } = answer;
  const asksWho = saved?.state.answer === 'cause' ? saved.studentId : null;
  const opensInPlace = row.studentId !== null && [open?.studentId, asksWho].includes(row.studentId);
  return (
    <StudentRow row={row} onOpen={onOpen} onKnowWhy={answer.ask}>
      {opensInPlace ? <Below row={row} answer={answer} /> : null}
    </StudentRow>
  );
}
