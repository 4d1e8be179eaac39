import type { Plan } from '../plan.ts';
import type { Caseload } from './caseload.ts';
import type { Task } from './task.ts';

/** Names as people type them: case and outer white space do not matter. */
function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase() && one.trim() !== '';
}

/** Whether a student is one of a person's own: in their caseload, or they are named in the plan as champion or in the team. */
export function isOwnStudent(
  person: string,
  plan: Pick<Plan, 'champion' | 'team'> | null,
  caseload: readonly Pick<Caseload, 'person'>[],
): boolean {
  const named = [...caseload.map((one) => one.person), ...namedIn(plan)];
  return named.some((name) => isSame(name, person));
}

function namedIn(plan: Pick<Plan, 'champion' | 'team'> | null): string[] {
  if (plan === null) return [];
  return [plan.champion, ...plan.team].flatMap((member) => member?.name ?? []);
}

/** Whether a task is a person's own: given to them, or written down by them for themselves. */
export function isOwnTask(person: string, { who, createdBy }: Task): boolean {
  return isSame(who.trim() === '' ? createdBy : who, person);
}
