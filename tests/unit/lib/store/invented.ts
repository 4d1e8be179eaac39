import type { Student } from '../../../../lib/domain/student.ts';
import type { TestStore } from './fresh-store.ts';
import type { Author } from '../../../../lib/store/record.ts';
import { newRecord } from '../../../../lib/store/record.ts';
import type { StaffFields } from '../../../../lib/store/staff-records.ts';

export const origin = 'https://sis.riverbend.example';
export const by = 'Ms. Abara';

/** An author `minutes` after nine o'clock of an invented day. */
export function author(minutes = 0): Author {
  return { by, now: new Date(Date.UTC(2025, 10, 24, 9, minutes)).toISOString() };
}

/** Stores an invented student and gives back the record. */
export async function someStudent(db: TestStore, changes: Partial<Student> = {}): Promise<Student> {
  const student: Student = {
    ...newRecord(author()),
    origin,
    sisId: '004711',
    name: 'Okafor, Jaylen',
    nameKey: 'jaylen okafor',
    grade: '9',
    lastSeenAt: author().now,
    ...changes,
  };
  await db.students.add(student);
  return student;
}

export const causeFields = {
  answer: 'cause',
  item: 'transportation',
  source: 'family',
  confidence: 'sure',
  weight: 'primary',
  saidOn: '2025-11-24',
  words: 'The bus stopped coming to our street.',
} satisfies Omit<StaffFields<'causes'>, 'studentId'>;

export const noteFields = { kind: 'record', text: 'Called about the bus.' } as const;

export const contactFields = {
  channel: 'call',
  person: 'Aunt',
  language: 'en',
  outcome: 'left-message',
  happenedOn: '2025-11-24',
  words: '',
  nextAction: 'Call again',
  nextOn: '2025-11-25',
} satisfies Omit<StaffFields<'contacts'>, 'studentId'>;

export const planFields = {
  model: 'flexible-schedule',
  overrideReason: '',
  goal: 'Four full mornings in the week of 1 December.',
  startsOn: '2025-12-01',
  weeks: 6,
} satisfies Omit<StaffFields<'plans'>, 'studentId'>;

export const milestoneFields = {
  text: '3 of 4 mornings',
  dueOn: '2025-12-05',
  planId: null,
  check: { kind: 'own-words', reachedOn: null },
} satisfies Omit<StaffFields<'milestones'>, 'studentId'>;
