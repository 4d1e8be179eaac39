import type { Cause } from '../../../../lib/domain/cause.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import type { Snapshot } from '../../../../lib/domain/snapshot.ts';
import { causesOf } from '../../../../lib/store/causes.ts';
import { historyByStudent } from '../../../../lib/store/history.ts';
import { planOf } from '../../../../lib/store/plans.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';

/** What this device knows of one student, as far as a list shows it. */
export type KnownStudent = { history: Snapshot[]; causes: Cause[]; plan: Plan | null };

/** The known students among these ids. */
export async function readKnownStudents(
  rows: Rows,
  studentIds: string[],
): Promise<Map<string, KnownStudent>> {
  const histories = await historyByStudent(rows, studentIds);
  const known = [...histories].map(async ([id, history]) => {
    const [found, plan] = await Promise.all([causesOf(rows, id), planOf(rows, id)]);
    return [id, { history, causes: found, plan }] as const;
  });
  return new Map(await Promise.all(known));
}
