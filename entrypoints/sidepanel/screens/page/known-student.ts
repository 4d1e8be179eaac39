import type { Cause } from '../../../../lib/domain/cause.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import type { Snapshot } from '../../../../lib/domain/snapshot.ts';
import { causesOf } from '../../../../lib/store/causes.ts';
import type { Database } from '../../../../lib/store/db.ts';
import { historyByStudent } from '../../../../lib/store/history.ts';
import { planOf } from '../../../../lib/store/plans.ts';

/** What this device knows of one student, as far as a list shows it. */
export type KnownStudent = { history: Snapshot[]; causes: Cause[]; plan: Plan | null };

/** The known students among these ids, read in one go. */
export function readKnownStudents(
  database: Database,
  studentIds: string[],
): Promise<Map<string, KnownStudent>> {
  const { readings, pastReadings, causes, plans } = database;
  return database.transaction('r', readings, pastReadings, causes, plans, async () => {
    const histories = await historyByStudent(database, studentIds);
    const known = [...histories].map(async ([id, history]) => {
      const [found, plan] = await Promise.all([causesOf(database, id), planOf(database, id)]);
      return [id, { history, causes: found, plan }] as const;
    });
    return new Map(await Promise.all(known));
  });
}
