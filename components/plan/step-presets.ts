import type { Plan } from '../../lib/domain/plan.ts';
import { schoolDayWindow } from '../../lib/domain/casework/school-day-window.ts';
import type { SchoolCalendar } from '../../lib/domain/school-calendar.ts';
import { addDays, addMonths, weekdayOf, type SchoolDay } from '../../lib/domain/school-day.ts';
import { newStep, type StepFormValue } from './step-form-value.ts';

/** The week a day lies in, Monday to Sunday. */
function weekOf(day: SchoolDay): { from: SchoolDay; to: SchoolDay } {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}

/** Sessions of a whole week by the plan's patterns; four (the seed's own step) while it has none. */
function sessionsAWeek(plan: Pick<Plan, 'sessions'> | null): number {
  const days = (plan?.sessions ?? []).flatMap(({ weekdays }) => weekdays);
  return days.length === 0 ? 4 : days.length;
}

/** One less than all, so that a single bad day does not lose it; all where there are only one or two. */
function within(of: number): number {
  return of <= 2 ? of : of - 1;
}

/**
 * Small steps to begin with: most of this week's sessions, two modules in a month, most of the next ten school days, and one in
 * own words (seed "attendance recovery programs", realistic goals; domain.md 5).
 */
export function stepPresets(
  plan: Pick<Plan, 'sessions'> | null,
  calendar: SchoolCalendar | null,
  today: SchoolDay,
): StepFormValue[] {
  const open = newStep(today);
  const week = weekOf(today);
  const of = sessionsAWeek(plan);
  const window = calendar && schoolDayWindow(calendar, today, 10);
  return [
    {
      ...open,
      kind: 'sessions',
      from: week.from,
      dueOn: week.to,
      attended: String(within(of)),
      of: String(of),
    },
    { ...open, kind: 'modules', from: today, dueOn: addDays(addMonths(today, 1), -1) },
    {
      ...open,
      kind: 'days',
      from: today,
      dueOn: window?.to ?? addDays(today, 13),
    },
    { ...open, kind: 'own-words' },
  ];
}
