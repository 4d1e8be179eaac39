import type { Because } from '../../domain/explained.ts';
import type { Unit } from '../../domain/page-reading.ts';
import type { NamedColumn } from './column.ts';
import type { Totals } from './totals.ts';
import type { Choosing } from './choosing.ts';
import { attendedAndAbsent } from './totals.ts';
import { covers, largest } from './sums.ts';
import { areCounts, countsOf } from './values.ts';
import { weekdaysBetween } from './weekdays.ts';
import type { Covered } from './window.ts';

/** Days enrolled to date, with the reason why they are to date and not of the whole year. */
export type Denominator = { column: NamedColumn; because: Because };

/** "Days enrolled" have been; days possible, scheduled or expected may be still to come. */
const hasBeen = /enroll?ed|enroll?ment|member|inscri|matricul|eingeschrieben/iu;
/** More days than have passed by late spring: likely the whole year. */
const nearlyAll = 170;

function isToDate(
  { columns, sample }: Choosing,
  column: NamedColumn,
  total: NamedColumn,
  { range }: Covered,
): boolean {
  const counts = countsOf(sample, column.index);
  const same =
    new Set(counts.filter((count) => count !== null)).size === 1 && largest(counts) >= nearlyAll;
  const fits = covers(counts, [countsOf(sample, total.index)]) && !same;
  const beyond =
    range.from && range.to ? largest(counts) > weekdaysBetween(range.from, range.to) * 1.2 : false;
  const sure = column.meaning.senses.has('ytd') || hasBeen.test(column.label);
  return fits && !beyond && sure && columns.includes(column);
}

/** The denominator of the absences, in `counted`, their unit; null where it may count days to come. */
export function enrolledOf(
  choosing: Choosing,
  totals: Totals,
  covered: Covered,
  counted: Unit | null,
): Denominator | null {
  const [total, ...more] = totals.absences;
  if (!total || more.length > 0) return null;
  const added = attendedAndAbsent(choosing, total);
  if (added) return { column: added, because: 'days-add-up' };
  const { columns, sample } = choosing;
  const enrolled = columns.filter(
    ({ role, index, unit, window }) =>
      role === 'enrolled' &&
      areCounts(sample.texts(index)) &&
      (unit === total.unit || unit === null) &&
      // Days go without saying, class periods do not.
      (unit !== null || counted === null || counted === 'day') &&
      (window === total.window || window === 'ytd'),
  );
  const [column, ...others] = enrolled;
  if (!column || others.length > 0) return null;
  return isToDate(choosing, column, total, covered) ? { column, because: 'words-say' } : null;
}
