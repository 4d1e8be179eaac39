import type { Speech } from '../flag.ts';

/** A column that can be pointed at. */
export type Target = {
  /** The words over it, as the page shows them; '' for none. */
  words: string;
  /** Whether it may be chosen: it holds counts and has words over it. */
  isChoice: boolean;
  /** Elements between which the column stands: its head, and its first and last cell. */
  ends: () => Element[];
};

/** What the page says while somebody points, finished sentences. */
export type PointingWords = Speech & {
  /** "Click the days missed". */
  ask: string;
  /** The name of the Escape key. */
  escape: string;
  /** "Days missed: “Tot Abs”". */
  choice: (words: string) => string;
  /** "No counts in “Student”". */
  noChoice: (words: string) => string;
  /** Said aloud when the keyboard reached a column: "“Tot Abs”, 4 of 6. Enter chooses it." */
  reached: (words: string, n: number, of: number) => string;
};
