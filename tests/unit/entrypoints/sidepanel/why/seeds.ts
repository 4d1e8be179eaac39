import { afterEach, beforeEach, vi } from 'vitest';
import type { Snapshot } from '../../../../../lib/domain/snapshot.ts';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { addContact } from '../../../../../lib/store/contacts.ts';
import { addNote } from '../../../../../lib/store/notes.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { newRecord } from '../../../../../lib/store/record.ts';
import { saveSettings } from '../../../../../lib/store/settings.ts';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';

/** The day on which every test of this folder happens. */
export const today = '2025-11-20';
export const author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };

/** Sets the clock to {@link today} and leaves the timers alone. */
export function onOneDay(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-11-20T15:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

const counts: [asOf: string, absences: number, enrolled: number, correctedFrom: number | null][] = [
  ['2025-08-29', 4, 8, null],
  ['2025-09-26', 19, 34, null],
  ['2025-10-03', 22, 39, null],
  ['2025-10-24', 23, 54, null],
  ['2025-11-13', 25, 66, null],
  ['2025-11-14', 24, 67, 25],
  ['2025-11-20', 24, 71, null],
];

function snapshotOf(
  studentId: string,
  [asOf, absences, enrolled, correctedFrom]: (typeof counts)[number],
): Snapshot {
  const seenAt = `${asOf}T15:00:00.000Z`;
  return {
    ...newRecord({ by: 'reader', now: seenAt }),
    studentId,
    reader: 'riverbend/days-absent',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf,
    absences,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled,
    attendanceRate: null,
    correctedFrom,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
  };
}

/** A student with an autumn of readings and nothing written yet. */
export async function someCase(): Promise<{ store: TestStore; studentId: string }> {
  const store = await freshStoreIn('why');
  const student = {
    ...newRecord(author),
    origin: 'https://sis.riverbend.example',
    sisId: '104417',
    name: 'Okafor-Reyes, Jaylen',
    nameKey: 'jaylen okafor reyes',
    grade: '10',
    lastSeenAt: author.now,
  };
  await store.students.add(student);
  const snapshots = counts.map((count) => snapshotOf(student.id, count));
  await store.pastReadings.bulkAdd(snapshots.slice(0, -1));
  await store.readings.bulkAdd(snapshots.slice(-1));
  return { store, studentId: student.id };
}

/** What the student said on 2 October. */
export const talk = {
  with: 'student',
  answer: 'answered',
  heldOn: '2025-10-02',
  strengths: 'Explains math to others\nRepairs bikes\nNever misses shop',
  gotInTheWay: 'Takes a sister to daycare, it opens at 8:45.',
  wouldHelp: 'Starting after nine. Shop first, if that can move.',
  voice: 'Mornings are the problem, not school.',
  mayPrintVoice: true,
} as const;

const cause = {
  answer: 'cause',
  source: 'student',
  confidence: 'sure',
  saidOn: '2025-10-02',
  words: '',
} as const;

async function someSessions(store: TestStore, studentId: string, planId: string): Promise<void> {
  const marks = [
    ['2025-11-10', 'here'],
    ['2025-11-12', 'late'],
    ['2025-11-13', 'missed'],
    ['2025-11-17', 'here'],
    ['2025-11-18', 'cancelled'],
    ['2025-11-20', 'planned'],
  ] as const;
  const open = {
    studentId,
    planId,
    groupId: null,
    plannedMinutes: 50,
    minutes: null,
    makesUpFor: null,
    topic: '',
    teacher: '',
    note: '',
  };
  for (const [date, mark] of marks) {
    const session = { ...open, date, mark, block: '14:30' };
    // oxlint-disable-next-line no-await-in-loop -- in the order of their days
    await addCasework(store, 'sessions', session, author);
  }
}

async function somePlan(store: TestStore, studentId: string): Promise<string> {
  const plan = {
    studentId,
    model: 'flexible-schedule',
    overrideReason: '',
    goal: 'In by 9:40, Mon to Thu.',
    startsOn: '2025-10-06',
    weeks: 10,
  } as const;
  const { id: planId } = await savePlan(store, plan, null, author);
  const check = { kind: 'sessions', attended: 2, of: 3, from: '2025-11-10' } as const;
  const step = { studentId, planId, text: '', dueOn: '2025-11-14', check };
  await addCasework(store, 'milestones', step, author);
  const review = { studentId, planId, heldOn: '2025-10-20', present: [], answers: [] };
  const decided = {
    decision: 'adjust',
    reason: 'The bus came late.',
    nextOn: '2025-12-10',
  } as const;
  await addCasework(store, 'reviews', { ...review, ...decided }, author);
  return planId;
}

/** A case in its seventh week: causes with and without a duty, a talk, a plan with sessions, a call, notes of every kind. */
export async function fullCase(): Promise<{ store: TestStore; studentId: string }> {
  const { store, studentId } = await someCase();
  await addCasework(store, 'interviews', { ...talk, studentId }, author);
  const main = { ...cause, item: 'caregiving', weight: 'primary', studentId } as const;
  await recordCause(store, { ...main, words: 'Opens at 8:45.' }, author);
  await recordCause(store, { ...cause, item: 'housing', weight: 'secondary', studentId }, author);
  const planId = await somePlan(store, studentId);
  await someSessions(store, studentId, planId);
  const contact = { channel: 'text', person: 'Mother', language: 'Spanish', words: '' } as const;
  const reached = { outcome: 'reached', happenedOn: '2025-11-17', isUpdate: true } as const;
  const next = { nextAction: '', nextOn: null };
  await addContact(store, { studentId, ...contact, ...reached, ...next }, author);
  await addNote(store, { studentId, kind: 'record', text: 'Likes to come early.' }, author);
  await addNote(store, { studentId, kind: 'restricted', text: 'The nurse knows.' }, author);
  await addNote(store, { studentId, kind: 'private', text: 'Ask about the bike.' }, author);
  const calendar = { firstDay: '2025-08-18', lastDay: '2026-06-05', daysOff: [] };
  await saveSettings(store, { calendar }, author);
  return { store, studentId };
}
