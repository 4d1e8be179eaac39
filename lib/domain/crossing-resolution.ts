import type { Crossing } from './crossing.ts';
import { compareInstants } from './instant.ts';
import type { Unit } from './page-reading.ts';
import type { Instant } from './school-day.ts';

/** Anything staff write about a student that can clear a crossing: a cause of any answer, a note, a contact of any outcome. */
export type ClearingRecord = { studentId: string; createdAt: Instant; deletedAt: Instant | null };

/**
 * The moment a crossing was resolved: the first cause, note or contact about the same student made since it was
 * recorded; null while it is outstanding. Any real one clears it, so that nobody logs a false one; a record in the bin
 * does not (domain.md R5, 8).
 */
export function resolvedBy(
  crossing: Pick<Crossing, 'studentId' | 'createdAt'>,
  records: readonly ClearingRecord[],
): Instant | null {
  const clearing = records
    .filter((record) => record.studentId === crossing.studentId && record.deletedAt === null)
    .map((record) => record.createdAt)
    .filter((made) => compareInstants(made, crossing.createdAt) >= 0);
  return clearing.toSorted(compareInstants)[0] ?? null;
}

/**
 * The crossings that a corrected count takes back: those of its unit with a higher threshold that still stand, resolved or
 * not. The count in `unit` is the new, lower one (domain.md R10).
 */
export function takenBackBy<C extends Pick<Crossing, 'threshold' | 'unit' | 'state'>>(
  crossings: readonly C[],
  absences: number,
  unit: Unit,
): C[] {
  return crossings.filter(
    (crossing) =>
      crossing.unit === unit && crossing.state !== 'retracted' && crossing.threshold > absences,
  );
}
