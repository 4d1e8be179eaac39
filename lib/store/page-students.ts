import { nameKey } from '../domain/names.ts';
import type { PageReading, StudentReading } from '../domain/page-reading.ts';
import type { Instant } from '../domain/school-day.ts';
import { type Student, studentSchema } from '../domain/student.ts';
import type { Database } from './db.ts';
import { changeEntry } from './log.ts';
import { newRecord, revised, wellFormed } from './record.ts';
import { seenLongAgo } from './seen-again.ts';

/** `studentId` is null where no record can be kept: no id on the page, and the name does not decide. */
export type TakenStudent = { studentId: string | null; matchedByName: boolean };

type Page = { origin: string; reading: PageReading; at: Instant };
const nobody: TakenStudent = { studentId: null, matchedByName: false };

/**
 * Finds or makes the student record of every row, by the site and its own id; a row without an id is matched by a name that
 * is unique on the page and at the site, and never makes a record (design.md 3 and 4). Call it inside a transaction.
 */
export async function takeStudents(db: Database, page: Page): Promise<TakenStudent[]> {
  const rows = Map.groupBy(page.reading.students, ({ sisId }) => sisId?.toWellFormed() ?? null);
  const named = rows.get(null) ?? [];
  rows.delete(null);
  const byId = await takeIdentified(db, page, rows);
  const byName = await matchNames(db, page, named);
  return page.reading.students.map((row) => {
    const sisId = row.sisId?.toWellFormed() ?? null;
    const student = sisId === null ? byName.get(nameKey(row.name)) : byId.get(sisId);
    return student ? { studentId: student.id, matchedByName: sisId === null } : nobody;
  });
}

async function takeIdentified(
  db: Database,
  { origin, reading, at }: Page,
  rows: Map<string | null, StudentReading[]>,
): Promise<Map<string, Student>> {
  const author = { by: reading.reader ?? 'page', now: at };
  const students = new Map<string, Student>();
  const put: Student[] = [];
  const replaced: Student[] = [];
  const lookUps = [...rows].map(async ([sisId, shown]) => {
    if (sisId === null || !shown[0]) return;
    const stored = await db.students.get({ origin, sisId });
    const person = personOf(shown[0]);
    const student = stored
      ? changedStudent(stored, reading.status === 'read' && agree(shown) ? person : {}, at)
      : studentSchema.parse({ ...newRecord(author), origin, sisId, ...person, lastSeenAt: at });
    students.set(sisId, student);
    if (student !== stored) put.push(student);
    if (stored && student.revision !== stored.revision) replaced.push(stored);
  });
  await Promise.all(lookUps);
  await db.students.bulkPut(put);
  await db.log.bulkAdd(
    replaced.map((before) =>
      changeEntry({ act: 'edit', table: 'students', recordId: before.id, before }, author),
    ),
  );
  return students;
}

type Person = Pick<Student, 'name' | 'nameKey' | 'grade'>;

function personOf({ name, grade }: StudentReading): Person {
  const person = { name: name.toWellFormed(), grade: grade?.toWellFormed() ?? null };
  return { ...person, nameKey: nameKey(person.name) };
}

/** Rows of one id that name different people say nothing about either. */
function agree(rows: StudentReading[]): boolean {
  return new Set(rows.map(({ name }) => nameKey(name))).size === 1;
}

/** The stored record itself when there is nothing to write. "Last, First" instead of "First Last" is no new name. */
function changedStudent(stored: Student, shown: Partial<Person>, at: Instant): Student {
  const renamed = shown.nameKey !== undefined && shown.nameKey !== stored.nameKey;
  const regraded = shown.grade !== undefined && shown.grade !== null && shown.grade !== stored.grade;
  const { name, nameKey: key, grade } = { ...stored, ...shown };
  const changes = {
    ...(renamed ? { name, nameKey: key } : {}),
    ...(regraded ? { grade } : {}),
  };
  if (renamed || regraded) {
    const author = { by: stored.createdBy, now: at };
    return studentSchema.parse(wellFormed(revised(stored, { ...changes, lastSeenAt: at }, author)));
  }
  return seenLongAgo(stored, at) ? { ...stored, lastSeenAt: at } : stored;
}

/** Students of this site by folded name, for names that one row of the page and one student of the site have. */
async function matchNames(
  db: Database,
  { origin, reading }: Page,
  named: StudentReading[],
): Promise<Map<string, Student>> {
  if (named.length === 0) return new Map();
  const shown = Map.groupBy(reading.students, ({ name }) => nameKey(name));
  const matches = named
    .map(({ name }) => nameKey(name))
    .filter((key) => key !== '' && shown.get(key)?.length === 1)
    .map(async (key) => {
      const found = await db.students.where({ origin, nameKey: key }).limit(2).toArray();
      return found.length === 1 ? found.map((student) => [key, student] as const) : [];
    });
  return new Map((await Promise.all(matches)).flat());
}
