import { exactPair } from '../exact.ts';
import { schoolDaysBetween } from '../school-calendar.ts';
import { addDays, earlierDay, type SchoolDay } from '../school-day.ts';
import { missedDays, type MissedDays, type Readings } from './missed-days.ts';
import { schoolDayWindow, type SchoolDayWindow } from './school-day-window.ts';

/** Instructional days after completion over which attendance is watched (domain.md 5, 7). */
export const watchLengths = [20, 40, 60] as const;
export type WatchLength = (typeof watchLengths)[number];

/** `held`: here at least 90 % of the window's days; `left`: no longer enrolled before its end. */
export type WatchState = 'held' | 'below' | 'not-yet-observable' | 'left';

/** Why nothing can be said yet: days to come, no reading that reaches the end, or readings that do not pin it down. */
export type WatchDoubt =
  | 'no-calendar'
  | 'school-year-ends'
  | 'days-to-come'
  | 'no-reading'
  | 'unsure';

export type Watch = {
  length: WatchLength;
  state: WatchState;
  why: WatchDoubt | null;
  /** Null where the school year ends before the window does, or no calendar is known. */
  window: SchoolDayWindow | null;
  /** School days here that make 90 %. */
  aim: number;
  missed: { least: number; most: number | null };
  /** School days of the window that a reading covers, and those still missing. */
  days: { known: number; missing: number };
};

/** Whether so many days missed leave at least 90 % of a window, compared exactly. */
function keepsNinety(missed: number, length: WatchLength): boolean {
  const { first, second } = exactPair(missed, length);
  return first * 10n <= second;
}

function doubtOf(
  whole: SchoolDayWindow | null,
  known: number,
  { calendar }: Readings,
  length: WatchLength,
  today: SchoolDay,
): WatchDoubt {
  if (calendar === null) return 'no-calendar';
  if (whole === null) return 'school-year-ends';
  if (today <= whole.to) return 'days-to-come';
  return known < length ? 'no-reading' : 'unsure';
}

function observed(missed: MissedDays, length: WatchLength): 'held' | 'below' | null {
  if (missed.most === null) return null;
  if (keepsNinety(missed.most, length)) return 'held';
  return keepsNinety(missed.least, length) ? null : 'below';
}

function watchOne(
  length: WatchLength,
  completedOn: SchoolDay,
  readings: Readings,
  leftOn: SchoolDay | null,
  today: SchoolDay,
): Watch {
  const { calendar } = readings;
  const from = addDays(completedOn, 1);
  const whole = calendar && schoolDayWindow(calendar, from, length);
  const span = whole ?? { from, to: calendar?.lastDay ?? from };
  const missed = calendar ? missedDays(readings, span) : { least: 0, most: null, knownUntil: null };
  const until = missed.knownUntil && earlierDay(missed.knownUntil, today);
  const known = calendar && until ? schoolDaysBetween(calendar, span.from, until) : 0;
  const isOver = whole !== null && today >= whole.to;
  const seen = isOver ? observed(missed, length) : null;
  const hasLeft = leftOn !== null && leftOn <= today && (whole === null || leftOn <= whole.to);
  const state = hasLeft ? 'left' : (seen ?? 'not-yet-observable');
  return {
    length,
    state,
    why: state === 'not-yet-observable' ? doubtOf(whole, known, readings, length, today) : null,
    window: whole,
    aim: length - Math.floor(length / 10),
    missed: { least: missed.least, most: missed.most },
    days: { known, missing: length - known },
  };
}

/**
 * The 20, 40 and 60 school days after a plan was completed, from readings in days alone (domain.md 5, 7). A window is
 * judged only once it is over and readings tell on which side of 90 % it lies; until then it is not yet observable, with the days
 * known and missing. `leftOn` is the last day of enrolment, null while enrolled.
 */
export function watchAfter(
  completedOn: SchoolDay,
  readings: Readings,
  leftOn: SchoolDay | null,
  today: SchoolDay,
): Watch[] {
  return watchLengths.map((length) => watchOne(length, completedOn, readings, leftOn, today));
}
