import { nameKey } from '../domain/names.ts';
import type { PageReading, StudentReading } from '../domain/page-reading.ts';
import type { Instant } from '../domain/school-day.ts';
import type { Student } from '../domain/student.ts';
import type { ChangingRows } from './change-store.ts';
import { keepHistory } from './history-log.ts';
import type { Rows } from './read-store.ts';
import { type IdentifiedRow, newStudent, studentShown } from './student-shown.ts';

/** `studentId` is null where no record can be kept: no id on the page, and the name does not decide. */
export type TakenStudent = { studentId: string | null; matchedByName: boolean };

type Page = { origin: string; reading: PageReading; at: Instant };
const nobody: TakenStudent = { studentId: null, matchedByName: false };

/**
 * Finds or makes the student record of every row, by the site and its own id; a row without an id is matched by a name that
 * is unique on the page and at the site, and never makes a record (design.md 3 and 4).
 */
export async function takeStudents(rows: ChangingRows, page: Page): Promise<TakenStudent[]> {
  const byId = await takeIdentified(rows, page);
  const byName = await matchNames(rows, page);
  return page.reading.students.map(({ name, sisId }) => {
    const student = sisId === null ? byName.get(nameKey(name)) : byId.get(sisId);
    return student ? { studentId: student.id, matchedByName: sisId === null } : nobody;
  });
}

async function takeIdentified(rows: ChangingRows, page: Page): Promise<Map<string, Student>> {
  const { origin, reading, at } = page;
  const by = reading.reader ?? 'page';
  const shown = Map.groupBy(reading.students.filter(isIdentified), ({ sisId }) => sisId);
  const stored = await storedStudents(rows, origin, [...shown.keys()]);
  const students = new Map<string, Student>();
  for (const [sisId, [row, ...others]] of shown) {
    const before = stored.get(sisId);
    if (!row || isDoubtful(by, row, before)) continue;
    // A page that is still loading, or names two people under one id, changes nobody's name.
    const sure = reading.status === 'read' && others.every((other) => samePerson(row, other));
    const student = before
      ? studentShown(before, sure ? row : null, at)
      : newStudent(origin, row, by, at);
    students.set(sisId, student);
  }
  writeStudents(rows, [...students.values()], stored, { by, now: at });
  return students;
}

/**
 * A list without counts that no reader of a system stands behind may be of anybody, so it makes no records. And an id may be of
 * another kind than the one a student is known by (PowerSchool has two): on another page than the one that made the record, it
 * is the same student only under the same name, or, where a reader of the system stands behind it, one that shares a word.
 */
function isDoubtful(reader: string, row: IdentifiedRow, before: Student | undefined): boolean {
  const isGuessed = reader.startsWith('generic/');
  if (!before) {
    const hasCounts = row.absences !== null || row.excused !== null || row.unexcused !== null;
    return isGuessed && !hasCounts;
  }
  const key = nameKey(row.name);
  if (before.createdBy === reader || before.nameKey === key) return false;
  const words = new Set(key.split(' '));
  return isGuessed || !before.nameKey.split(' ').some((word) => words.has(word));
}

function isIdentified(row: StudentReading): row is IdentifiedRow {
  return row.sisId !== null;
}

function samePerson(one: StudentReading, other: StudentReading): boolean {
  return one.grade === other.grade && nameKey(one.name) === nameKey(other.name);
}

/** Stored students of a site by the site's own id. */
async function storedStudents(
  rows: Rows,
  origin: string,
  sisIds: string[],
): Promise<Map<string, Student>> {
  const stored = await rows.byKey(
    'idKey',
    sisIds.map((sisId) => [origin, sisId]),
  );
  return new Map(stored.map((student) => [student.sisId, student]));
}

function writeStudents(
  rows: ChangingRows,
  students: Student[],
  stored: Map<string, Student>,
  author: { by: string; now: Instant },
): void {
  for (const student of students) {
    const before = stored.get(student.sisId);
    if (student === before) continue;
    rows.put('students', student);
    if (!before || before.revision === student.revision) continue;
    const { id } = before;
    const change = { act: 'edit', table: 'students', recordId: id, studentId: id, before } as const;
    keepHistory(rows, change, author);
  }
}

/** Students of this site by folded name, for names that one row of the page and one student of the site have. */
async function matchNames(rows: Rows, { origin, reading }: Page): Promise<Map<string, Student>> {
  if (reading.students.every(isIdentified)) return new Map();
  const shown = Map.groupBy(reading.students, ({ name }) => nameKey(name));
  const keys = [...shown].filter(([key, others]) => key !== '' && others.length === 1);
  const found = await rows.byKey(
    'nameKeyed',
    keys.map(([key]) => [origin, key]),
  );
  const named = [...Map.groupBy(found, (student) => student.nameKey)];
  return new Map(
    named.flatMap(([key, [student, ...others]]) => {
      const row = shown.get(key)?.[0];
      const isOne = student && row && others.length === 0 && couldBe(row, student);
      return isOne ? [[key, student] as const] : [];
    }),
  );
}

/** Somebody in another grade is somebody else of the same name. */
function couldBe(row: StudentReading, student: Student): boolean {
  const [one, other] = [levelOf(row.grade), levelOf(student.grade)];
  return one === null || other === null || one === other;
}

/** "9th Grade", "09.1" and "9-B" as 9; null where a grade has no number. */
function levelOf(grade: string | null): number | null {
  const digits = /\d+/u.exec(grade ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}
