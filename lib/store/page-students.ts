import { Dexie } from 'dexie';
import { nameKey } from '../domain/names.ts';
import type { PageReading, StudentReading } from '../domain/page-reading.ts';
import type { Instant } from '../domain/school-day.ts';
import type { Student } from '../domain/student.ts';
import type { Database } from './db.ts';
import { changeEntry } from './log.ts';
import { lookUp } from './look-up.ts';
import { type IdentifiedRow, newStudent, studentShown } from './student-shown.ts';

/** `studentId` is null where no record can be kept: no id on the page, and the name does not decide. */
export type TakenStudent = { studentId: string | null; matchedByName: boolean };

type Page = { origin: string; reading: PageReading; at: Instant };
const nobody: TakenStudent = { studentId: null, matchedByName: false };

/**
 * Finds or makes the student record of every row, by the site and its own id; a row without an id is matched by a name that
 * is unique on the page and at the site, and never makes a record (design.md 3 and 4). Call it inside a transaction.
 */
export async function takeStudents(db: Database, page: Page): Promise<TakenStudent[]> {
  const byId = await takeIdentified(db, page);
  const byName = await matchNames(db, page);
  return page.reading.students.map(({ name, sisId }) => {
    const student = sisId === null ? byName.get(nameKey(name)) : byId.get(sisId);
    return student ? { studentId: student.id, matchedByName: sisId === null } : nobody;
  });
}

async function takeIdentified(db: Database, page: Page): Promise<Map<string, Student>> {
  const { origin, reading, at } = page;
  const by = reading.reader ?? 'page';
  const rows = Map.groupBy(reading.students.filter(isIdentified), ({ sisId }) => sisId);
  const stored = await storedStudents(db, origin, [...rows.keys()]);
  const students = new Map<string, Student>();
  for (const [sisId, [row, ...others]] of rows) {
    if (!row) continue;
    const before = stored.get(sisId);
    // A page that is still loading, or names two people under one id, changes nobody's name.
    const sure = reading.status === 'read' && others.every((other) => samePerson(row, other));
    const student = before
      ? studentShown(before, sure ? row : null, at)
      : newStudent(origin, row, by, at);
    students.set(sisId, student);
  }
  await writeStudents(db, [...students.values()], stored, { by, now: at });
  return students;
}

function isIdentified(row: StudentReading): row is IdentifiedRow {
  return row.sisId !== null;
}

function samePerson(one: StudentReading, other: StudentReading): boolean {
  return one.grade === other.grade && nameKey(one.name) === nameKey(other.name);
}

/** Stored students of a site by the site's own id. */
async function storedStudents(
  db: Database,
  origin: string,
  sisIds: string[],
): Promise<Map<string, Student>> {
  const stored = await studentsBy(db, origin, 'sisId', sisIds);
  return new Map(stored.map((student) => [student.sisId, student]));
}

function studentsBy(
  db: Database,
  origin: string,
  field: 'sisId' | 'nameKey',
  values: string[],
): Promise<Student[]> {
  const index = `[origin+${field}]`;
  const asked = new Set(values);
  return lookUp(
    db.students,
    index,
    values.map((value) => [origin, value]),
    {
      rows: db.students.where(index).between([origin], [origin, Dexie.maxKey]),
      wanted: (student) => asked.has(student[field]),
    },
  );
}

async function writeStudents(
  db: Database,
  students: Student[],
  stored: Map<string, Student>,
  author: { by: string; now: Instant },
): Promise<void> {
  await db.students.bulkPut(students.filter((student) => student !== stored.get(student.sisId)));
  const entries = students.flatMap(({ sisId, revision }) => {
    const before = stored.get(sisId);
    if (!before || before.revision === revision) return [];
    return [changeEntry({ act: 'edit', table: 'students', recordId: before.id, before }, author)];
  });
  await db.log.bulkAdd(entries);
}

/** Students of this site by folded name, for names that one row of the page and one student of the site have. */
async function matchNames(db: Database, { origin, reading }: Page): Promise<Map<string, Student>> {
  if (reading.students.every(isIdentified)) return new Map();
  const shown = Map.groupBy(reading.students, ({ name }) => nameKey(name));
  const keys = [...shown].filter(([key, rows]) => key !== '' && rows.length === 1);
  const found = await studentsBy(
    db,
    origin,
    'nameKey',
    keys.map(([key]) => key),
  );
  const named = [...Map.groupBy(found, (student) => student.nameKey)];
  return new Map(
    named.flatMap(([key, [student, ...others]]) =>
      student && others.length === 0 ? [[key, student] as const] : [],
    ),
  );
}
