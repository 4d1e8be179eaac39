import { isSchoolDay, isWeekday } from '../school-calendar.ts';
import { addDays, laterDay, type SchoolDay } from '../school-day.ts';
import { liveRecords } from './live-records.ts';
import { missedDays, type Readings } from './missed-days.ts';
import { lastOpenDay } from './school-day-window.ts';
import type { RelapseTrigger } from './transition.ts';

/** What brought a student back: so many days missed, at least, in the window that ended on `on`. */
export type Relapse = { on: SchoolDay; from: SchoolDay; missed: number };

/** First of the last `count` school days that end on a day, but not before `earliest`. */
function windowStart(
  { calendar }: Readings,
  end: SchoolDay,
  count: number,
  earliest: SchoolDay,
): SchoolDay {
  let day = end;
  let left = count;
  for (; ; day = addDays(day, -1)) {
    if (calendar ? isSchoolDay(calendar, day) : isWeekday(day)) left -= 1;
    if (left === 0 || day <= earliest) return laterDay(day, earliest);
  }
}

/**
 * The first time after completion that the agreed trigger was met for certain, as readings of today say; null while it was
 * not. A corrected count takes it back. Only days on which a count was read can be the first: in between, the same count is
 * spread over fewer days. Without a calendar weekdays stand for school days, which never finds more than there was.
 */
export function relapseAfter(
  completedOn: SchoolDay,
  trigger: RelapseTrigger,
  readings: Readings,
  today: SchoolDay,
): Relapse | null {
  const earliest = addDays(completedOn, 1);
  const read = liveRecords(readings.snapshots).map(({ asOf }) =>
    lastOpenDay(readings.calendar, asOf),
  );
  const days = [...new Set(read)].filter((day) => day >= earliest && day <= today).toSorted();
  for (const on of days) {
    const from = windowStart(readings, on, trigger.schoolDays, earliest);
    const { least } = missedDays(readings, { from, to: on });
    if (least >= trigger.missedDays) return { on, from, missed: least };
  }
  return null;
}
