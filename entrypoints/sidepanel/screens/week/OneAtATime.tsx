import { useEffect, useState } from 'react';
import type { PageRow } from '../../../../components/page/page-row.ts';
import { AskedOne } from '../../../../components/week/AskedOne.tsx';
import { direction } from '../../../../lib/words/locale.ts';
import { useAnswerKeys } from '../../hooks/use-answer-keys.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { useQuickAnswer } from '../../hooks/use-quick-answer.ts';

type OneAtATimeProps = {
  /** Those still asked about when it began, in order. */
  rows: readonly PageRow[];
  isInView: boolean;
  onAllCauses: (studentId: string) => void;
  onOpen: (studentId: string) => void;
  onClose: () => void;
};

/** Asks about one student after the other. An answer is saved at once and brings the next one; skipping leaves it open. */
export function OneAtATime({ rows, isInView, onAllCauses, onOpen, onClose }: OneAtATimeProps) {
  const [index, setIndex] = useState(0);
  const row = rows[index] ?? null;
  const asked = useQuickAnswer({
    nameOf: (studentId) => rows.find((one) => one.studentId === studentId)?.name ?? '',
    onAllCauses,
    asksFirst: row?.studentId ?? null,
  });
  function turnTo(next: number) {
    const at = Math.max(0, Math.min(next, rows.length));
    if (at === index) return;
    setIndex(at);
    const studentId = rows[at]?.studentId;
    if (studentId) asked.ask(studentId);
    else asked.leave();
  }
  const skip = () => turnTo(index + 1);
  const answered = [asked.saved?.studentId, asked.plannedFor];
  const isSaved = row !== null && row.studentId !== null && answered.includes(row.studentId);
  useEffect(() => {
    // Saved: the next one, without a click.
    if (isSaved) skip();
    // oxlint-disable-next-line react/exhaustive-deps -- once for each answer
  }, [isSaved]);
  const answer = { ...asked, notYet: skip };
  const [before, after] =
    direction() === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  // First, so that Escape leaves instead of skipping.
  useKeys({ [before]: () => turnTo(index - 1), [after]: skip, Escape: onClose }, isInView);
  useAnswerKeys(answer, isInView);
  return (
    <AskedOne
      row={row}
      place={{ n: Math.min(index + 1, rows.length), total: rows.length }}
      answer={answer}
      onBack={() => turnTo(index - 1)}
      onSkip={skip}
      onOpen={onOpen}
      onClose={onClose}
    />
  );
}
