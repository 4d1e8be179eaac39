import type { ExportedCase } from '../export/exported-case.ts';
import type { Rows } from './read-store.ts';
import type { StaffRecord, StaffTable } from './staff-records.ts';

/**
 * What an export is made from: these students, or everyone on this device when null, with their newest counts and everything
 * staff wrote that is not in the bin. Restricted and private notes are in it: leaving them out is the export's own rule.
 */
export async function gatherForExport(
  rows: Rows,
  { studentIds }: { studentIds: string[] | null },
): Promise<ExportedCase[]> {
  const found = await (studentIds ? rows.getMany('students', studentIds) : rows.all('students'));
  const snapshots = byStudent(await rows.all('readings'));
  const written = {
    causes: await liveByStudent(rows, 'causes'),
    plans: await liveByStudent(rows, 'plans'),
    milestones: await liveByStudent(rows, 'milestones'),
    notes: await liveByStudent(rows, 'notes'),
    contacts: await liveByStudent(rows, 'contacts'),
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
}

function byStudent<T extends { studentId: string }>(records: T[]): Map<string, T[]> {
  return Map.groupBy(records, ({ studentId }) => studentId);
}

async function liveByStudent<Name extends StaffTable>(
  rows: Rows,
  table: Name,
): Promise<Map<string, StaffRecord<Name>[]>> {
  const records = await rows.all(table);
  return byStudent(records.filter(({ deletedAt }) => deletedAt === null));
}

function newest<T extends { createdAt: string }>(records: T[]): T | null {
  return (
    records.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)).at(-1) ?? null
  );
}
