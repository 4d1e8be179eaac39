import { nameKey } from '../../domain/names.ts';
import type { Student } from '../../domain/student.ts';
import type { Waiting } from '../../domain/waiting.ts';
import type { Rows } from '../read-store.ts';
import type { StudentTable, TableName } from '../tables.ts';
import type { Erasure } from './erasure.ts';
import { logWithout } from './log-without.ts';
import { datedTables } from './record-day.ts';

const aboutStudents: readonly StudentTable[] = [...datedTables, 'history'];

/** Everything about these students, wherever it is kept. Ids that no student has are left out. */
export async function studentsErasure(rows: Rows, studentIds: string[]): Promise<Erasure> {
  const found = await rows.getMany('students', studentIds);
  const students = found.filter((student) => student !== undefined);
  const ids = new Set(students.map(({ id }) => id));
  const gone = new Map<TableName, string[]>([['students', [...ids]]]);
  for (const table of aboutStudents) {
    const records = await rows.about(table, [...ids]);
    gone.set(
      table,
      records.map(({ id }) => id),
    );
  }
  const lines = await rows.all('disclosures');
  const log = logWithout(lines, students, (_, studentId) => !ids.has(studentId));
  gone.set('disclosures', log.gone);
  return { gone, shortened: log.shortened, isAbout: (waiting) => lists(waiting, students) };
}

/** Whether a waiting reading lists one of the students, by the SIS's own id or, on a page without ids, by name. */
export function lists(waiting: Waiting, students: readonly Student[]): boolean {
  if (waiting.kind !== 'reading') return false;
  const here = students.filter(({ origin }) => origin === waiting.origin);
  return waiting.reading.students.some(({ sisId, name }) =>
    here.some((one) => one.sisId === sisId || one.nameKey === nameKey(name)),
  );
}
