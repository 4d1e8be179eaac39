import type { Crossing } from '../../domain/crossing.ts';
import { type ClearingRecord, resolvedBy } from '../../domain/crossing-resolution.ts';
import type { RecordsByTable } from '../records.ts';

/**
 * Crossings as the causes, notes and contacts of both sides answer them (domain.md R5). What was taken back stays so. The state
 * follows from other records, so that it changes without a revision of its own.
 */
export function settleCrossings(
  crossings: readonly Crossing[],
  { causes, notes, contacts }: Pick<RecordsByTable, 'causes' | 'notes' | 'contacts'>,
): Crossing[] {
  const written: ClearingRecord[] = [...causes, ...notes, ...contacts];
  const byStudent = Map.groupBy(written, ({ studentId }) => studentId);
  return crossings.map((crossing) => {
    if (crossing.state === 'retracted') return crossing;
    const resolvedAt = resolvedBy(crossing, byStudent.get(crossing.studentId) ?? []);
    if (resolvedAt === crossing.resolvedAt) return crossing;
    return { ...crossing, resolvedAt, state: resolvedAt === null ? 'outstanding' : 'resolved' };
  });
}

/** A crossing without its answer, which follows from other records and so tells no two versions apart. */
export function undecided(crossing: Crossing): Crossing {
  if (crossing.state === 'retracted') return crossing;
  return { ...crossing, state: 'outstanding', resolvedAt: null };
}
