import type { Crossing } from '../domain/crossing.ts';
import { type ClearingRecord, resolvedBy } from '../domain/crossing-resolution.ts';
import type { Database } from './db.ts';
import { rowsAbout } from './look-up.ts';
import { type Author, revised } from './record.ts';

/**
 * Brings a student's crossings in line with the causes, notes and contacts there are: what one of them answers is resolved, and
 * asked again once that one is in the bin (domain.md R5 and 8). Call it inside the transaction that changed them.
 */
export async function settleCrossings(
  db: Database,
  studentId: string,
  author: Author,
): Promise<void> {
  const records = await clearingRecords(db, [studentId]);
  const crossings = await db.crossings.where({ studentId }).toArray();
  const settled = crossings
    .filter(({ state }) => state !== 'retracted')
    .map((crossing) => ({ crossing, resolvedAt: resolvedBy(crossing, records) }))
    .filter(({ crossing, resolvedAt }) => crossing.resolvedAt !== resolvedAt)
    .map(({ crossing, resolvedAt }) => revised(crossing, stateOf(resolvedAt), author));
  await db.crossings.bulkPut(settled);
}

function stateOf(resolvedAt: Crossing['resolvedAt']): Partial<Crossing> {
  return { state: resolvedAt === null ? 'outstanding' : 'resolved', resolvedAt };
}

/** Everything staff wrote about these students that can clear what is outstanding, with what is in the bin. */
export async function clearingRecords(
  db: Database,
  studentIds: string[],
): Promise<ClearingRecord[]> {
  const tables = ['causes', 'notes', 'contacts'];
  const found = tables.map((table) =>
    rowsAbout(db.table<ClearingRecord, string>(table), studentIds),
  );
  return (await Promise.all(found)).flat();
}
