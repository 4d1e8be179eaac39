import type { Crossing } from '../domain/crossing.ts';
import { type ClearingRecord, resolvedBy } from '../domain/crossing-resolution.ts';
import type { ChangingRows } from './change-store.ts';
import type { Rows } from './read-store.ts';
import { type Author, revised } from './record.ts';

/**
 * Brings a student's crossings in line with the causes, notes and contacts there are: what one of them answers is resolved, and
 * asked again once that one is in the bin (domain.md R5 and 8).
 */
export async function settleCrossings(
  rows: ChangingRows,
  studentId: string,
  author: Author,
): Promise<void> {
  const records = await clearingRecords(rows, [studentId]);
  const crossings = await rows.about('crossings', [studentId]);
  const settled = crossings
    .filter(({ state }) => state !== 'retracted')
    .map((crossing) => ({ crossing, resolvedAt: resolvedBy(crossing, records) }))
    .filter(({ crossing, resolvedAt }) => crossing.resolvedAt !== resolvedAt)
    .map(({ crossing, resolvedAt }) => revised(crossing, stateOf(resolvedAt), author));
  for (const crossing of settled) rows.put('crossings', crossing);
}

function stateOf(resolvedAt: Crossing['resolvedAt']): Partial<Crossing> {
  return { state: resolvedAt === null ? 'outstanding' : 'resolved', resolvedAt };
}

/** Everything staff wrote about these students that can clear what is outstanding, with what is in the bin. */
export async function clearingRecords(rows: Rows, studentIds: string[]): Promise<ClearingRecord[]> {
  const tables = ['causes', 'notes', 'contacts'] as const;
  const found = tables.map((table) => rows.about(table, studentIds));
  return (await Promise.all(found)).flat();
}
