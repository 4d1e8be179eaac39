import { plannedSlots } from '../../../../lib/domain/casework/session-slots.ts';
import { planEnd } from '../../../../lib/domain/plan-dates.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import type { SchoolCalendar } from '../../../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';

/** One student at a sign-in with the plan they follow; null for one who follows none. */
export type Seated = { student: Student; plan: Plan | null };

/** The newest plan of each student that is not in the bin. */
function currentPlans(plans: readonly Plan[]): Map<string, Plan> {
  const current = new Map<string, Plan>();
  for (const plan of plans) {
    const known = current.get(plan.studentId);
    if (plan.deletedAt === null && (!known || plan.createdAt > known.createdAt)) {
      current.set(plan.studentId, plan);
    }
  }
  return current;
}

function hasSessionOn(plan: Plan, date: SchoolDay, calendar: SchoolCalendar | null): boolean {
  if (date < plan.startsOn || date > planEnd(plan)) return false;
  return plannedSlots(plan, calendar).some((slot) => slot.date === date);
}

/** A plan with an outcome is over. */
async function withoutEnded(rows: Rows, plans: readonly Plan[]): Promise<Plan[]> {
  const outcomes = await rows.about(
    'outcomes',
    plans.map(({ studentId }) => studentId),
  );
  const ended = new Set(
    outcomes.filter(({ deletedAt }) => deletedAt === null).map(({ planId }) => planId),
  );
  return plans.filter(({ id }) => !ended.has(id));
}

/**
 * Everyone whose current plan has a session that day, and those added by hand, by name. Reads the plans of all students once
 * and the students only of those.
 */
export async function readSeated(
  rows: Rows,
  date: SchoolDay,
  calendar: SchoolCalendar | null,
  added: readonly string[],
): Promise<Seated[]> {
  const current = currentPlans(await rows.all('plans'));
  const that = [...current.values()].filter((plan) => hasSessionOn(plan, date, calendar));
  const planned = await withoutEnded(rows, that);
  const ids = [...new Set([...planned.map(({ studentId }) => studentId), ...added])];
  const students = await rows.getMany('students', ids);
  return students
    .flatMap((student) => (student && student.deletedAt === null ? [student] : []))
    .map((student) => ({ student, plan: current.get(student.id) ?? null }))
    .toSorted((one, other) => one.student.name.localeCompare(other.student.name));
}
