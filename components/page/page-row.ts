import type { CauseAnswer } from '../../lib/domain/cause.ts';
import type { MarkTier } from '../../lib/domain/mark.ts';

/** Whether we know why, in finished words. */
export type RowCause = { answer: CauseAnswer | 'not-asked'; words: string };

/** One student of a list, every string in the reader's language. */
export type PageRow = {
  /** Unique in its list; stays while the page changes. */
  key: string;
  /** Null where no record can be kept: the page shows no id to keep one under. */
  studentId: string | null;
  name: string;
  tier: MarkTier | 'ok' | null;
  /** "33% severe"; null without a tier. */
  word: string | null;
  /** "33%" alone, for screens that others see; null without a rate. */
  rate: string | null;
  /** "24" and "of 71", "of 71 est." or "days"; null when no count was ever read. */
  count: string | null;
  countRest: string | null;
  /** "+2 since 3 Oct", "estimated", "matched by name". */
  facts: string[];
  /** "as of 7 Nov" where it differs from the list's own day. */
  asOf: string | null;
  /** Rates 0..1 at successive readings, oldest first. */
  shares: number[];
  /** Null where nothing is asked. */
  cause: RowCause | null;
  /** "Plan, week 7", "No plan yet". */
  next: string | null;
};
