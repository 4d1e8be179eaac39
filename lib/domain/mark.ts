import type { SchoolDay } from './school-day.ts';

/** The shape a mark has in the page; see ui/design.md 4. `count` is the pennant: days known, rate not. */
export type MarkTier = 'early' | 'risk' | 'mod' | 'sev' | 'count';

/** One line of the explanation: a term and what there is to say. */
export type ExplanationLine = { term: string; detail: string };

/**
 * What the background lets a page draw for one student: counts, rates, tiers and dates in finished words, nothing of
 * casework (design.md 1.3). Every string is already in the reader's language.
 */
export type Mark = {
  /** Index in `PageReading.students`. */
  student: number;
  tier: MarkTier;
  /** Over the line: drawn with its number. Near it: drawn as a shape only. */
  over: boolean;
  /** "33%", "16 days", "3 of 8". */
  chip: string;
  /** "14 Nov" when the count was read earlier, on another page of the same site; else null. */
  earlier: string | null;
  /** Accessible name of the mark, in words. */
  label: string;
  /** One line for hover and focus: count, rate, tier, change, as-of. */
  tip: string;
  /** "24" and "of 71 days · 33%". */
  figure: string;
  figureRest: string;
  /** "severe"; null for a count line. */
  tierWord: string | null;
  lines: ExplanationLine[];
  /** Whether a case can be opened: false where the page shows no id to keep a record under. */
  canOpen: boolean;
  asOf: SchoolDay;
};

/** The page's one-line summary. `quiet` is drawn muted: nothing to count, or why nothing is. */
export type Pill = { strong: string; text: string; detail: string | null; quiet: boolean };

export type PageMarks = { marks: Mark[]; pill: Pill | null; clickOpensCase: boolean };
