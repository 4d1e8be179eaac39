import { planEnd } from '../plan-dates.ts';
import type { Plan } from '../plan.ts';
import { shortTextSchema } from '../record.ts';
import { isSchoolDay, isWeekday, type SchoolCalendar } from '../school-calendar.ts';
import { addDays, daysBetween, schoolDaySchema, weekdayOf, type SchoolDay } from '../school-day.ts';
import { z } from '../zod.ts';

/** When and where a plan's sessions are: ISO weekdays (1 is Monday), minutes each or null where they vary. */
export const sessionPatternSchema = z.strictObject({
  weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  block: shortTextSchema,
  minutes: z.number().int().min(1).max(1440).nullable(),
  place: shortTextSchema,
  format: z.enum(['in-person', 'live-online', 'posted-work']),
  /** Days the people of the plan took out themselves. */
  without: z.array(schoolDaySchema).max(400),
});
export type SessionPattern = z.infer<typeof sessionPatternSchema>;

/** `unchecked`: no calendar says whether there is school. `beside-day-off`: a weekend that a day off touches; worth a look. */
export type PlannedDay = {
  date: SchoolDay;
  kind: 'school-day' | 'weekend' | 'beside-day-off' | 'unchecked';
};
export type LeftOutDay = {
  date: SchoolDay;
  why: 'day-off' | 'break' | 'outside-school-year' | 'taken-out';
};
export type PlannedDays = { days: PlannedDay[]; leftOut: LeftOutDay[] };

/** A Saturday or Sunday lies in a break where the Friday before and the Monday after are both off. */
function weekendKind(calendar: SchoolCalendar, date: SchoolDay): PlannedDay['kind'] | 'break' {
  const friday = addDays(date, 5 - weekdayOf(date));
  const open = [friday, addDays(friday, 3)].filter((day) => isSchoolDay(calendar, day)).length;
  return open === 2 ? 'weekend' : open === 1 ? 'beside-day-off' : 'break';
}

function placed(
  calendar: SchoolCalendar | null,
  date: SchoolDay,
): PlannedDay['kind'] | LeftOutDay['why'] {
  if (calendar === null) return 'unchecked';
  if (date < calendar.firstDay || date > calendar.lastDay) return 'outside-school-year';
  if (calendar.daysOff.includes(date)) return 'day-off';
  return isWeekday(date) ? 'school-day' : weekendKind(calendar, date);
}

function isLeftOut(
  place: PlannedDay['kind'] | LeftOutDay['why'],
): place is Exclude<LeftOutDay['why'], 'taken-out'> {
  return place === 'day-off' || place === 'break' || place === 'outside-school-year';
}

/**
 * The days of a plan's sessions, in order: its weekdays from the first to the last day of the plan. Weekend programmes are
 * held on days without school; days off, weekends inside a break and days outside the school year are left out, each with
 * its reason. Without a calendar every day stands, unchecked.
 */
export function plannedDays(
  pattern: Pick<SessionPattern, 'weekdays' | 'without'>,
  plan: Pick<Plan, 'startsOn' | 'weeks'>,
  calendar: SchoolCalendar | null,
): PlannedDays {
  const days: PlannedDay[] = [];
  const leftOut: LeftOutDay[] = [];
  const length = daysBetween(plan.startsOn, planEnd(plan)) + 1;
  for (let index = 0; index < length; index += 1) {
    const date = addDays(plan.startsOn, index);
    if (!pattern.weekdays.includes(weekdayOf(date))) continue;
    const place = pattern.without.includes(date) ? 'taken-out' : placed(calendar, date);
    if (place === 'taken-out' || isLeftOut(place)) leftOut.push({ date, why: place });
    else days.push({ date, kind: place });
  }
  return { days, leftOut };
}

/** Planned sessions still to come, today included. */
export function sessionsToCome({ days }: Pick<PlannedDays, 'days'>, today: SchoolDay): number {
  return days.filter(({ date }) => date >= today).length;
}
