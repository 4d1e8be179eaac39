import type { AnswerControls } from './answer-controls.ts';
import { QuickAnswer } from './QuickAnswer.tsx';
import { SaidBy } from './SaidBy.tsx';

type AnswerInPlaceProps = { studentId: string | null; answer: AnswerControls };

/** The question why for one student where it was asked, and who said so after the answer. */
export function AnswerInPlace({ studentId, answer }: AnswerInPlaceProps) {
  const { open, saved } = answer;
  if (studentId === null) return null;
  if (open?.studentId === studentId) {
    return (
      <QuickAnswer
        choices={answer.choices}
        state={open.state}
        onPick={answer.pick}
        onDeclined={answer.declined}
        onAllCauses={answer.allCauses}
        onNotYet={answer.notYet}
        talk={{ days: answer.talkDays, isAsked: open.isPlanning, onChoose: answer.talkOn }}
        onPlanTalk={answer.planTalk}
        onTryAgain={answer.tryAgain}
      />
    );
  }
  if (saved?.studentId === studentId)
    return <SaidBy source={saved.source} onChange={answer.sayWho} />;
  return null;
}
