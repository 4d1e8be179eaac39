import { use, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { AnswerControls } from '../../../components/page/answer-controls.ts';
import { NamesShown, useShownName } from '../../../components/ui/names-shown.ts';
import { WhyBoard } from '../../../components/week/WhyBoard.tsx';
import { useAnswerKeys } from '../hooks/use-answer-keys.ts';
import { useListKeys } from '../hooks/use-list-keys.ts';
import { useQuickAnswer } from '../hooks/use-quick-answer.ts';
import type { WeekQueue } from '../hooks/use-why-queue.ts';
import type { Go } from '../navigation.ts';
import { DueYears } from './leaving/DueYears.tsx';
import { type HeldRow, whyRow, withHeld } from './week/why-rows.ts';

type ThisWeekProps = { queue: WeekQueue | undefined; go: Go; isInView: boolean };

/** "Do you know why?", for everyone over the line (ui/design.md C1, C3). */
export function ThisWeek({ queue, go, isInView }: ThisWeekProps) {
  const list = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<HeldRow | null>(null);
  const rows = queue?.open.map((item) => whyRow(item, queue.today)) ?? [];
  const shownName = useShownName();
  // Nothing is asked, and no key answers, while names are hidden.
  const asks = use(NamesShown);
  const asked = useQuickAnswer({
    nameOf: (studentId) => {
      const row = rows.find((one) => one.studentId === studentId) ?? held?.row;
      return row ? shownName(row.name) : i18n.t('page.thisStudent');
    },
    onAllCauses: (studentId) => go.toStudent(studentId, 'all-causes'),
  });
  const answer = holding(asked, (studentId) => {
    const index = rows.findIndex((row) => row.studentId === studentId);
    const row = rows[index];
    setHeld(row ? { row, index } : null);
  });
  // What was answered makes room once the list is left: nobody is looking for it any more.
  if (!isInView && held !== null) setHeld(null);
  useListKeys(list, isInView, (studentId) => asks && answer.ask(studentId));
  useAnswerKeys(answer, isInView && asks);
  if (!queue) return null;
  const { total, known, open, studentsRead } = queue;
  const shown = withHeld(rows, stillHeld(held, answer));
  return (
    <div ref={list} className="body">
      <DueYears go={go} />
      <WhyBoard
        view={{ total, known, open: open.length, studentsRead, rows: shown }}
        answer={answer}
        onOpen={(studentId) => go.toStudent(studentId, 'case')}
      />
    </div>
  );
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
