import type { PageReading, StudentReading } from '../../../../lib/domain/page-reading.ts';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import type { TestStore } from './fresh-store.ts';
import { type PageTaken, takeReading } from '../../../../lib/store/take-reading.ts';
import { origin } from './invented.ts';

/** One row of an invented page: a count of days with an id, unless told otherwise. */
export function row(changes: Partial<StudentReading> = {}): StudentReading {
  return {
    name: 'Okafor, Jaylen',
    sisId: '004711',
    grade: '9',
    unit: 'day',
    absences: 3,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: null,
    attendanceRate: null,
    daily: null,
    ...changes,
  };
}

/** An invented page that counts the school year, read completely. */
export function page(students: StudentReading[], changes: Partial<PageReading> = {}): PageReading {
  return {
    status: 'read',
    reader: 'invented/summary',
    range: { from: null, to: null, label: null },
    students,
    rows: { seen: students.length, read: students.length },
    skipped: [],
    ...changes,
  };
}

/** Takes a page at noon of a day, as the background would. */
export function takeOn(
  db: TestStore,
  day: string,
  reading: PageReading,
  changes: Partial<PageTaken> = {},
): ReturnType<typeof takeReading> {
  return takeReading(db, {
    origin,
    reading,
    covers: 'school-year',
    at: `${day}T12:00:00.000Z`,
    today: day,
    settings: defaultSettings,
    ...changes,
  });
}

/** Takes a page with one student's count on a day, and gives back the student's record id. */
export async function count(
  db: TestStore,
  day: string,
  absences: number,
  changes: Partial<StudentReading> = {},
): Promise<string> {
  const [taken] = await takeOn(db, day, page([row({ absences, ...changes })]));
  return taken?.studentId ?? '';
}
