import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { AnswerControls } from '../../../components/page/answer-controls.ts';
import { WhyBoard } from '../../../components/week/WhyBoard.tsx';
import { whyQueue } from '../../../lib/store/week.ts';
import { useDatabase } from '../hooks/database-context.ts';
import { useAnswerKeys } from '../hooks/use-answer-keys.ts';
import { useListKeys } from '../hooks/use-list-keys.ts';
import { useQuickAnswer } from '../hooks/use-quick-answer.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useToday } from '../hooks/use-today.ts';
import type { Go } from '../navigation.ts';
import { type HeldRow, whyRow, withHeld } from './week/why-rows.ts';

/** The week's question over every student read on this device; undefined until it is known. */
function useWhyQueue() {
  const database = useDatabase();
  const settings = useSettings();
  const today = useToday();
  return useLiveQuery(async () => {
    if (!settings) return undefined;
    const studentsRead = await database.students.count();
    return { ...(await whyQueue(database, settings, today)), studentsRead, today };
  }, [database, settings, today]);
}

/** "Do you know why?", for everyone over the line (ui/design.md C1, C3). */
export function ThisWeek({ go, isInView }: { go: Go; isInView: boolean }) {
  const queue = useWhyQueue();
  const list = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<HeldRow | null>(null);
  const rows = queue?.open.map((item) => whyRow(item, queue.today)) ?? [];
  const asked = useQuickAnswer({
    nameOf: (studentId) =>
      rows.find((row) => row.studentId === studentId)?.name ??
      held?.row.name ??
      i18n.t('page.thisStudent'),
    onAllCauses: (studentId) => go.toStudent(studentId, 'cause'),
  });
  const answer = holding(asked, (studentId) => {
    const index = rows.findIndex((row) => row.studentId === studentId);
    const row = rows[index];
    setHeld(row ? { row, index } : null);
  });
  useListKeys(list, isInView, answer.ask);
  useAnswerKeys(answer, isInView);
  if (!queue) return null;
  const { total, known, studentsRead } = queue;
  const answered =
    held && answer.saved ? { ...held, row: { ...held.row, cause: answer.saved.state } } : null;
  return (
    <div ref={list} className="body">
      <WhyBoard
        view={{ total, known, studentsRead, rows: withHeld(rows, answered) }}
        answer={answer}
        onOpen={(studentId) => go.toStudent(studentId, 'case')}
      />
    </div>
  );
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
