import type { ExportedCase } from '../export/exported-case.ts';
import type { Database } from './db.ts';
import type { StaffRecord, StaffTable } from './staff-records.ts';

/**
 * What an export is made from: these students, or everyone on this device when null, with their newest counts and everything
 * staff wrote that is not in the bin. Restricted and private notes are in it: leaving them out is the export's own rule.
 */
export function gatherForExport(
  db: Database,
  { studentIds }: { studentIds: string[] | null },
): Promise<ExportedCase[]> {
  const { students, readings, causes, plans, milestones, notes, contacts } = db;
  const tables = [students, readings, causes, plans, milestones, notes, contacts];
  return db.transaction('r', tables, async () => {
    const found = await (studentIds ? students.bulkGet(studentIds) : students.toArray());
    const snapshots = byStudent(await readings.toArray());
    const written = {
      causes: await liveByStudent(db, 'causes'),
      plans: await liveByStudent(db, 'plans'),
      milestones: await liveByStudent(db, 'milestones'),
      notes: await liveByStudent(db, 'notes'),
      contacts: await liveByStudent(db, 'contacts'),
    };
    return found
      .filter((student) => student !== undefined)
      .filter(({ deletedAt }) => deletedAt === null)
      .map((student) => ({
        student,
        snapshots: snapshots.get(student.id) ?? [],
        causes: written.causes.get(student.id) ?? [],
        plan: newest(written.plans.get(student.id) ?? []),
        milestones: written.milestones.get(student.id) ?? [],
        notes: written.notes.get(student.id) ?? [],
        contacts: written.contacts.get(student.id) ?? [],
      }));
  });
}

function byStudent<T extends { studentId: string }>(records: T[]): Map<string, T[]> {
  return Map.groupBy(records, ({ studentId }) => studentId);
}

async function liveByStudent<Name extends StaffTable>(
  db: Database,
  table: Name,
): Promise<Map<string, StaffRecord<Name>[]>> {
  const records = await db.table<StaffRecord<Name>, string>(table).toArray();
  return byStudent(records.filter(({ deletedAt }) => deletedAt === null));
}

function newest<T extends { createdAt: string }>(records: T[]): T | null {
  return (
    records.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)).at(-1) ?? null
  );
}
