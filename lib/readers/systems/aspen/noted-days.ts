import type { DayStatus, StudentReading } from '../../../domain/page-reading.ts';
import { dayFirst, daysIn } from '../../page/dates-in-text.ts';
import type { EventList } from './event-list.ts';

/** "A" and "A-E", "T" and "T-E"; every other code is the district's own. */
const absentCode = /^A(?:-E)?$/u;
const tardyCode = /^T(?:-E)?$/u;

/** What a code says of its day by the letters the product begins with, before the totals are asked. */
function statusOf(code: string): DayStatus {
  if (absentCode.test(code)) return 'absent';
  return tardyCode.test(code) ? 'tardy' : 'unknown';
}

/**
 * Whether the totals the page keeps say the same of the letters: every "A" is one whole day, and no other code counts as an
 * absence. Where a district notes parts of a day, or morning and afternoon, the two differ.
 */
function totalsAgree({ notes, totals }: EventList): boolean {
  const count = (status: DayStatus): number =>
    notes.filter(({ code }) => statusOf(code) === status).length;
  return totals.absences === count('absent') && totals.tardies === count('tardy');
}

/**
 * The days of the list with what is certain of each; null where nothing is listed, where the list goes on elsewhere, or where
 * a date could be two days. Days without a note are not in the list.
 */
export function notedDays(list: EventList): StudentReading['daily'] {
  const { notes, announced } = list;
  if (notes.length === 0 || (announced !== null && announced > notes.length)) return null;
  const order = dayFirst(notes.map(({ date }) => date));
  const dates = notes.flatMap(({ date }) => daysIn(date, order)[0] ?? []);
  if (dates.length !== notes.length) return null;
  const once = new Set(dates).size === dates.length;
  const sure = once && totalsAgree(list);
  const days = dates.map((date, at): [string, DayStatus] => [
    date,
    sure ? statusOf(notes[at]?.code ?? '') : 'unknown',
  ]);
  return Array.from(new Map(days), ([date, status]) => ({ date, status }));
}
