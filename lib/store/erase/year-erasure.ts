import { schoolDayOf } from '../../domain/instant.ts';
import type { SchoolYear } from '../../domain/school-calendar.ts';
import type { SchoolDay } from '../../domain/school-day.ts';
import type { Student } from '../../domain/student.ts';
import type { Waiting } from '../../domain/waiting.ts';
import type { Rows } from '../read-store.ts';
import type { TableName } from '../tables.ts';
import type { Erasure } from './erasure.ts';
import { logWithout } from './log-without.ts';
import { datedTables, recordDay } from './record-day.ts';
import { lists } from './students-erasure.ts';

/** What was found: the records of the year, and the first day of whatever else there is about each student. */
type Found = {
  gone: Map<TableName, string[]>;
  ids: Set<string>;
  firstStaying: Map<string, SchoolDay>;
};

/**
 * The records of one school year, by the day each is about, with their earlier versions; and students of whom nothing else is
 * kept and whom no page showed since. A line of the log goes once nothing that it may have been about is kept any more.
 */
export async function yearErasure(rows: Rows, year: SchoolYear): Promise<Erasure> {
  const found = await recordsOf(rows, year);
  const students = await leavingStudents(rows, year, found);
  const leaving = new Set(students.map(({ id }) => id));
  found.gone.set('students', [...leaving]);
  found.gone.set('history', await historyOf(rows, year, { ...found, leaving }));
  const log = logWithout(
    await rows.all('disclosures'),
    students,
    ({ at }, id) => {
      if (leaving.has(id)) return false;
      const first = found.firstStaying.get(id);
      return !isIn(year, schoolDayOf(at)) || (first !== undefined && first <= year.to);
    },
    ({ at }) => isIn(year, schoolDayOf(at)),
  );
  found.gone.set('disclosures', log.gone);
  const isAbout = (waiting: Waiting) => isOf(year, waiting) || lists(waiting, students);
  return { gone: found.gone, shortened: log.shortened, isAbout };
}

function isIn({ from, to }: SchoolYear, day: SchoolDay): boolean {
  return day >= from && day <= to;
}

function isOf(year: SchoolYear, waiting: Waiting): boolean {
  return waiting.kind === 'reading' && isIn(year, waiting.today);
}

async function recordsOf(rows: Rows, year: SchoolYear): Promise<Found> {
  const found: Found = { gone: new Map(), ids: new Set(), firstStaying: new Map() };
  for (const table of datedTables) {
    const ids: string[] = [];
    for (const record of await rows.all(table)) {
      const day = recordDay(table, record);
      if (isIn(year, day)) ids.push(record.id);
      else noteStaying(found, record.studentId, day);
    }
    found.gone.set(table, ids);
    for (const id of ids) found.ids.add(id);
  }
  return found;
}

function noteStaying({ firstStaying }: Found, studentId: string, day: SchoolDay): void {
  const first = firstStaying.get(studentId);
  if (first === undefined || day < first) firstStaying.set(studentId, day);
}

async function leavingStudents(
  rows: Rows,
  { to }: SchoolYear,
  { firstStaying }: Found,
): Promise<Student[]> {
  const students = await rows.all('students');
  return students.filter(
    ({ id, lastSeenAt }) => !firstStaying.has(id) && schoolDayOf(lastSeenAt) <= to,
  );
}

/** Earlier versions of records that go, of students who go, and of names and grades that were of that year. */
async function historyOf(
  rows: Rows,
  year: SchoolYear,
  { ids, leaving }: { ids: ReadonlySet<string>; leaving: ReadonlySet<string> },
): Promise<string[]> {
  const entries = await rows.all('history');
  return entries
    .filter(({ recordId, studentId, table, at }) => {
      if (ids.has(recordId) || (studentId !== undefined && leaving.has(studentId))) return true;
      return table === 'students' && isIn(year, schoolDayOf(at));
    })
    .map(({ id }) => id);
}
