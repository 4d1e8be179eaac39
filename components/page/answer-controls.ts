import type { Cause, CauseItem } from '../../lib/domain/cause.ts';
import type { RowCause } from './page-row.ts';
import type { QuickAnswerChoice } from './QuickAnswer.tsx';

/** Answering "do you know why?" in a list: which row is open, and what may be done there. */
export type AnswerControls = {
  choices: readonly QuickAnswerChoice[];
  /** The row whose answers are open, and how its saving stands. */
  open: { studentId: string; state: 'open' | 'saving' | 'failed' } | null;
  /** The row that was answered last: who named the cause, if one was, may still be set in place. */
  saved: { studentId: string; source: Cause['source']; state: RowCause } | null;
  ask: (studentId: string) => void;
  pick: (item: CauseItem) => void;
  declined: () => void;
  allCauses: () => void;
  notYet: () => void;
  tryAgain: () => void;
  sayWho: (source: Cause['source']) => void;
};
