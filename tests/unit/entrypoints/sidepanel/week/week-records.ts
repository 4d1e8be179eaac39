import { afterEach, beforeEach, vi } from 'vitest';
import type { Snapshot } from '../../../../../lib/domain/snapshot.ts';
import type { Student } from '../../../../../lib/domain/student.ts';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { newRecord } from '../../../../../lib/store/record.ts';
import type { StaffFields } from '../../../../../lib/store/staff-records.ts';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';

/** The day on which every test of this folder happens. */
export const today = '2025-11-20';
export const author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };

/** Sets the clock to {@link today} and leaves the timers alone. */
export function onOneDay(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(author.now) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

export async function someStudent(
  database: TestStore,
  name: string,
  sisId: string,
): Promise<Student> {
  const student: Student = {
    ...newRecord(author),
    origin: 'https://sis.riverbend.example',
    sisId,
    name,
    nameKey: name.toLowerCase(),
    grade: '10',
    lastSeenAt: author.now,
  };
  await database.students.add(student);
  return student;
}

/** So many days missed of 71, read today. */
export async function someCount(
  database: TestStore,
  studentId: string,
  absences: number,
): Promise<void> {
  const snapshot: Snapshot = {
    ...newRecord({ by: 'reader', now: author.now }),
    studentId,
    reader: 'riverbend/days-absent',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf: today,
    absences,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: 71,
    attendanceRate: null,
    correctedFrom: null,
    firstSeenAt: author.now,
    lastSeenAt: author.now,
  };
  await database.readings.add(snapshot);
}

const session = {
  groupId: null,
  block: '14:30',
  plannedMinutes: 50,
  minutes: null,
  makesUpFor: null,
  topic: '',
  teacher: '',
  note: '',
} as const;

/** A plan of six weeks that began two weeks before {@link today}. */
export function somePlan(database: TestStore, studentId: string) {
  const fields: StaffFields<'plans'> = {
    studentId,
    model: 'mentoring',
    overrideReason: '',
    goal: 'Four mornings a week.',
    startsOn: '2025-11-06',
    weeks: 6,
  };
  return savePlan(database, fields, null, author);
}

export function someTask(database: TestStore, studentId: string, text: string, dueOn = today) {
  const fields = { studentId, text, who: '', dueOn, doneOn: null, reviewId: null };
  return addCasework(database, 'tasks', fields, author);
}

/** Jaylen has a plan and missed a session, Ines has a task, and of Kofi nobody knows why. */
export async function someMorning() {
  const database = await freshStoreIn('week');
  const jaylen = await someStudent(database, 'Okafor-Reyes, Jaylen', '104417');
  const ines = await someStudent(database, 'Kowalczuk, Ines', '104418');
  const kofi = await someStudent(database, 'Asante-Byrne, Kofi', '104419');
  const { id: planId } = await somePlan(database, jaylen.id);
  const missed = { ...session, studentId: jaylen.id, planId, date: '2025-11-18' };
  await addCasework(database, 'sessions', { ...missed, mark: 'missed' }, author);
  await someTask(database, ines.id, 'Ask about the bus pass', '2025-11-18');
  await someCount(database, kofi.id, 16);
  return { database, jaylen, ines, kofi };
}
