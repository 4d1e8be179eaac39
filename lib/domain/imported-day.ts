import type { SchoolDay } from './school-day.ts';

/** One weekday found in a calendar or list, for a person to confirm: `looksOff` is the proposed tick. */
export type ImportedDay = { day: SchoolDay; title: string; looksOff: boolean };

/** Why a line or event was not taken over, as a code that words turn into a sentence. */
export type ImportProblemReason =
  | 'day-or-month' // 9/7/2026 may be 9 July or September 7
  | 'range-or-list' // two dates side by side: from - to, or just these two
  | 'no-date'
  | 'unreadable'
  | 'no-such-day' // 31 November
  | 'outside-year'
  | 'ends-before-start'
  | 'weekend'
  | 'timed-event' // sounds like a day off, but has a time of day
  | 'unclear-repeat'
  | 'not-a-calendar';
export type ImportProblem = { text: string; reason: ImportProblemReason };

/** What an import found, days in order, and what it could not take over: reported, never guessed. */
export type CalendarImport = { days: ImportedDay[]; problems: ImportProblem[] };

/** The proposed days off of an import, in order, each once, as `SchoolCalendar.daysOff` keeps them. */
export function daysOffOf(days: readonly ImportedDay[]): SchoolDay[] {
  return [...new Set(days.filter((found) => found.looksOff).map((found) => found.day))].toSorted();
}

/** Days in order, with titles as tie-break; the same day under the same title once. */
export function inDayOrder(days: readonly ImportedDay[]): ImportedDay[] {
  const unique = new Map(days.map((found) => [`${found.day} ${found.title}`, found]));
  return [...unique].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
