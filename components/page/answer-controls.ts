import type { Cause, CauseItem } from '../../lib/domain/cause.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { RowCause } from './page-row.ts';
import type { QuickAnswerChoice } from './QuickAnswer.tsx';

/** Answering "do you know why?" in a list: which row is open, and what may be done there. */
export type AnswerControls = {
  choices: readonly QuickAnswerChoice[];
  /** The row whose answers are open, how its saving stands, and whether a day for a conversation is being chosen. */
  open: { studentId: string; state: 'open' | 'saving' | 'failed'; isPlanning: boolean } | null;
  /** The row that was answered last: who named the cause, if one was, may still be set in place. */
  saved: { studentId: string; source: Cause['source']; state: RowCause } | null;
  ask: (studentId: string) => void;
  pick: (item: CauseItem) => void;
  declined: () => void;
  allCauses: () => void;
  notYet: () => void;
  /** Days on which the conversation could be. */
  talkDays: readonly SchoolDay[];
  /** Asks for the day of a conversation, for who does not know yet. */
  planTalk: () => void;
  /** Keeps it as a task of that day; `who` is empty for oneself. */
  talkOn: (day: SchoolDay, who: string) => void;
  tryAgain: () => void;
  sayWho: (source: Cause['source']) => void;
};
