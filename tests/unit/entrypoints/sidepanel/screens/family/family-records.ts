import { addCasework } from '../../../../../../lib/store/casework.ts';
import { addContact } from '../../../../../../lib/store/contacts.ts';
import type { Author } from '../../../../../../lib/store/record.ts';
import type { StaffFields } from '../../../../../../lib/store/staff-records.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';

export const author: Author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };
export const later: Author = { ...author, now: '2025-11-20T16:00:00.000Z' };

type Wishes = Omit<StaffFields<'preferences'>, 'studentId'>;

/** A family that speaks Spanish and wants texts after school. */
export const wishes: Wishes = {
  person: 'Señora Okafor',
  language: 'es',
  needsInterpreter: false,
  channels: ['text', 'in-person'],
  notBefore: '15:30',
  notAfter: '20:00',
  optOut: 'none',
  optOutOn: null,
  words: '',
};

export function someWishes(
  store: TestStore,
  studentId: string,
  changes: Partial<Wishes> = {},
  by: Author = author,
) {
  return addCasework(store, 'preferences', { ...wishes, ...changes, studentId }, by);
}

export function someContact(
  store: TestStore,
  studentId: string,
  changes: Partial<StaffFields<'contacts'>> = {},
) {
  const call = {
    studentId,
    channel: 'call',
    person: 'Mother',
    language: 'Spanish',
    outcome: 'no-answer',
    happenedOn: '2025-11-18',
    words: '',
    nextAction: '',
    nextOn: null,
  } as const;
  return addContact(store, { ...call, ...changes }, author);
}

type Mark = StaffFields<'sessions'>['mark'];

/** Sessions of the week around 20 November 2025, a Thursday: here, late, missed, here; one more planned with a topic. */
export async function someWeek(
  store: TestStore,
  studentId: string,
  marks: readonly Mark[] = ['here', 'late', 'missed', 'here'],
) {
  const session = (date: string, mark: Mark, topic = '') =>
    addCasework(
      store,
      'sessions',
      {
        studentId,
        planId: null,
        groupId: null,
        date,
        block: '',
        plannedMinutes: null,
        minutes: null,
        mark,
        makesUpFor: null,
        topic,
        teacher: '',
        note: '',
      },
      author,
    );
  for (const [index, mark] of marks.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- in the order of the week
    await session(`2025-11-${17 + index}`, mark);
  }
  await session('2025-11-25', 'planned', 'Math');
}

/** An interview with the student in which a strength was told. */
export function someInterview(store: TestStore, studentId: string, strengths: string) {
  const interview = {
    studentId,
    with: 'student',
    answer: 'answered',
    heldOn: '2025-11-03',
    strengths,
    gotInTheWay: '',
    wouldHelp: '',
    voice: '',
    mayPrintVoice: false,
  } as const;
  return addCasework(store, 'interviews', interview, author);
}

/** A module of a course, completed this week. */
export function someModule(store: TestStore, studentId: string, course: string) {
  const module = {
    studentId,
    planId: null,
    course,
    module: '3',
    credits: null,
    startedOn: '2025-11-03',
    completedOn: '2025-11-19',
    verifier: '',
    verifiedOn: null,
  };
  return addCasework(store, 'modules', module, author);
}
