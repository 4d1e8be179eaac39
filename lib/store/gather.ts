import type { Milestone } from '../domain/casework/milestone.ts';
import type { ExportedCase } from '../export/exported-case.ts';
import type { Rows } from './read-store.ts';
import {
  byStaffTable,
  type StaffRecord,
  type StaffTable,
  staffTables,
  type WrittenByStaff,
} from './staff-records.ts';

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
  const written = await byStaffTable((table) => liveInOrder(rows, table));
  const earlier = byStudent(await rows.about('pastReadings', countingDays(written.milestones)));
  const about = new Map(staffTables.map((table) => [table, byStudent<Any>(written[table])]));
  return found
    .filter((student) => student !== undefined)
    .filter(({ deletedAt }) => deletedAt === null)
    .map((student) => {
      const lists = staffTables.map((table) => [table, about.get(table)?.get(student.id) ?? []]);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every list stands under its own table's name
      const own = Object.fromEntries(lists) as WrittenByStaff;
      const plan = own.plans.at(-1) ?? null;
      return {
        student,
        snapshots: snapshots.get(student.id) ?? [],
        earlierSnapshots: earlier.get(student.id) ?? [],
        plan,
        ...own,
      };
    });
}

/** The students with a small step that is read from earlier counts. */
function countingDays(milestones: readonly Milestone[]): string[] {
  const counting = milestones.filter(({ check }) => check.kind === 'days');
  return [...new Set(counting.map(({ studentId }) => studentId))];
}

type Any = StaffRecord<StaffTable>;

function byStudent<T extends { studentId: string }>(records: T[]): Map<string, T[]> {
  return Map.groupBy(records, ({ studentId }) => studentId);
}

async function liveInOrder<Name extends StaffTable>(
  rows: Rows,
  table: Name,
): Promise<StaffRecord<Name>[]> {
  const records = await rows.all(table);
  return records
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
}
