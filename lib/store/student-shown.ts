import { nameKey } from '../domain/names.ts';
import type { StudentReading } from '../domain/page-reading.ts';
import type { Instant } from '../domain/school-day.ts';
import { type Student, studentSchema } from '../domain/student.ts';
import { newRecord, revised } from './record.ts';
import { seenLongAgo } from './seen-again.ts';

/** A page's row that carries the SIS's own id. */
export type IdentifiedRow = StudentReading & { sisId: string };

/** A student whom no page of this site showed before. */
export function newStudent(origin: string, row: IdentifiedRow, by: string, at: Instant): Student {
  const { name, sisId, grade } = row;
  return studentSchema.parse({
    ...newRecord({ by, now: at }),
    origin,
    sisId,
    name,
    nameKey: nameKey(name),
    grade,
    lastSeenAt: at,
  });
}

/** A stored student as a page shows them now: the stored record itself when there is nothing worth writing. */
export function studentShown(stored: Student, row: IdentifiedRow | null, at: Instant): Student {
  const changes = row ? personChanges(stored, row) : {};
  if (Object.keys(changes).length === 0) {
    return seenLongAgo(stored, at) ? { ...stored, lastSeenAt: at } : stored;
  }
  const author = { by: stored.createdBy, now: at };
  return studentSchema.parse(revised(stored, { ...changes, lastSeenAt: at }, author));
}

/** "Last, First" instead of "First Last" is no new name, and a page without grades takes none away. */
function personChanges(stored: Student, { name, grade }: IdentifiedRow): Partial<Student> {
  const key = nameKey(name);
  return {
    ...(key === stored.nameKey ? {} : { name, nameKey: key }),
    ...(grade === null || grade === stored.grade ? {} : { grade }),
  };
}
