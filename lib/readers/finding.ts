import type { Explained } from '../domain/explained.ts';
import type {
  Covers,
  PageReading,
  PageStatus,
  StudentReading,
  Unit,
} from '../domain/page-reading.ts';
import type { Page } from './reader.ts';
import { readCount } from './page/numbers.ts';
import { isTurned, visibleText } from './page/visible-text.ts';

/** Why something that stands on the page was not read; codes, so that the panel can say them in any language. */
export type SkipReason =
  | 'no-name' // a row without a name that can be seen
  | 'row-out-of-shape' // a row with more or fewer cells than the table has columns
  | 'not-a-number' // a cell where a count belongs and none stands
  | 'unit-unknown' // counts of which the page does not say what they count
  | 'column-unclear' // none or several columns could be the one looked for
  | 'listed-twice' // the same id twice with different numbers
  | 'rows-missing' // the page announces more rows than stand there
  | 'short-window' // counts of the last few school days only
  | 'per-class' // counts per course, which do not add up to days
  | 'window-differs' // a page somebody taught as the school year shows a part of it by now
  | 'page-changed' // a page somebody taught is no longer as it was taught
  | 'new-layout' // a list of people with counts that nobody could place: somebody may teach it
  | 'one-period'; // the statuses of one period of the day, not of the day

export type Skipped = { text: string; reason: SkipReason };

export type Range = PageReading['range'];
export const noRange: Range = { from: null, to: null, label: null };

export type CountField = 'absences' | 'excused' | 'unexcused' | 'tardies' | 'enrolled';

/** One number of one student: the cell it stands in and the words of its column or label. */
export type Figure = { field: CountField; value: number | null; element: Element; column: string };

export type FoundStudent = {
  name: string;
  sisId: string | null;
  unit: Unit | null;
  /** The element that shows the name. */
  anchor: Element;
  /** Reads the numbers; these are separate, because marking names does not need them. */
  figures?: () => Figure[];
  /** The share attended, 0 to 1. */
  rate?: () => number | null;
  grade?: () => string;
  daily?: () => StudentReading['daily'];
};

/** What a walk comes across, in page order: a student, a further row of the one before, or something it cannot read. */
export type Finding =
  | { kind: 'student'; student: FoundStudent }
  | { kind: 'same student' }
  | { kind: 'skipped'; skipped: Skipped };

/** What a walk knows of the page as a whole. Without a status it is `read`, or `nothing` where no student was found. */
export type Ending = {
  status?: PageStatus;
  range?: Range;
  skipped?: Skipped[];
  /** Where the page itself says what its counts cover, and not the kind of page. */
  covers?: Covers;
  explained?: Explained;
  /** How many students the whole list has, where the page says that it shows a part. */
  listed?: number | null;
};

export type Walk = (page: Page) => Generator<Finding, Ending>;

/** A finding of something that cannot be read. */
export function skip(text: string, reason: SkipReason): Finding {
  return { kind: 'skipped', skipped: { text, reason } };
}

/** The count a cell shows, with the cell; nothing where the row has no such cell. */
export function figureIn(field: CountField, cell: Element | undefined, column: string): Figure[] {
  return cell
    ? [
        {
          field,
          value: isTurned(cell) ? null : readCount(visibleText(cell)),
          element: cell,
          column,
        },
      ]
    : [];
}
