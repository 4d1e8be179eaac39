import type { Crossing } from '../domain/crossing.ts';
import type { Instant } from '../domain/school-day.ts';
import type { Database } from './db.ts';
import type { Author, StoredRecord } from './record.ts';
import { revised } from './record.ts';
import { liveRecords } from './staff-records.ts';

type Evidence = Pick<StoredRecord, 'createdAt'> & { studentId: string };

/** Any cause, note or contact answers everything outstanding about its student (domain.md R5 and 8). */
export function resolveCrossings(db: Database, evidence: Evidence, author: Author): Promise<void> {
  return changeCrossings(db, evidence.studentId, author, (crossing) =>
    crossing.state === 'outstanding' ? resolvedBy(evidence) : null,
  );
}

/**
 * What a record answered is asked again once the record goes to the bin, unless another one still answers it. A record and
 * what it answered carry the same moment.
 */
export async function reopenCrossings(
  db: Database,
  evidence: Evidence,
  author: Author,
): Promise<void> {
  const others = await evidenceOf(db, evidence.studentId);
  await changeCrossings(db, evidence.studentId, author, (crossing) => {
    if (crossing.state !== 'resolved' || crossing.resolvedAt !== evidence.createdAt) return null;
    const other = others.find(({ createdAt }) => createdAt >= crossing.createdAt);
    return other ? resolvedBy(other) : { state: 'outstanding', resolvedAt: null };
  });
}

function resolvedBy({ createdAt }: { createdAt: Instant }): Partial<Crossing> {
  return { state: 'resolved', resolvedAt: createdAt };
}

async function evidenceOf(db: Database, studentId: string): Promise<Evidence[]> {
  const kinds = await Promise.all([
    liveRecords(db, 'causes', studentId),
    liveRecords(db, 'notes', studentId),
    liveRecords(db, 'contacts', studentId),
  ]);
  return kinds.flat().toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
}

async function changeCrossings(
  db: Database,
  studentId: string,
  author: Author,
  changes: (crossing: Crossing) => Partial<Crossing> | null,
): Promise<void> {
  const crossings = await db.crossings.where({ studentId }).toArray();
  await db.crossings.bulkPut(
    crossings.flatMap((crossing) => {
      const change = changes(crossing);
      return change ? [revised(crossing, change, author)] : [];
    }),
  );
}
