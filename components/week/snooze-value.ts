import {
  addDays,
  type SchoolDay,
  schoolDaySchema,
  weekdayOf,
} from '../../lib/domain/school-day.ts';

/** What a person says when putting something off. */
export type SnoozeValue = { until: string; reason: string };
export type SnoozeProblem = 'day' | 'reason';

const monday = 1;

/** The days that are offered: tomorrow, the Monday after today, and in two weeks. */
export function snoozeDays(today: SchoolDay): {
  tomorrow: SchoolDay;
  monday: SchoolDay;
  twoWeeks: SchoolDay;
} {
  const toMonday = ((monday - weekdayOf(today) + 6) % 7) + 1;
  return {
    tomorrow: addDays(today, 1),
    monday: addDays(today, toMonday),
    twoWeeks: addDays(today, 14),
  };
}

/** Nothing chosen yet but the nearest day; why it can wait only a person knows. */
export function newSnooze(today: SchoolDay): SnoozeValue {
  return { until: addDays(today, 1), reason: '' };
}

/** What is still missing; a day that is not after today puts nothing off. */
export function snoozeProblems({ until, reason }: SnoozeValue, today: SchoolDay): SnoozeProblem[] {
  const problems: SnoozeProblem[] = [];
  if (!schoolDaySchema.safeParse(until).success || until <= today) problems.push('day');
  if (reason.trim() === '') problems.push('reason');
  return problems;
}
