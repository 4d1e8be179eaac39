import type { Milestone, MilestoneCheck } from '../../../../../lib/domain/casework/milestone.ts';
import type { ModuleCredit } from '../../../../../lib/domain/casework/module-credit.ts';
import type {
  EarnedTime,
  RecoveryObligation,
} from '../../../../../lib/domain/casework/recovery-obligation.ts';
import type { Review } from '../../../../../lib/domain/casework/review.ts';
import type { Session } from '../../../../../lib/domain/casework/session.ts';
import type { SchoolCalendar } from '../../../../../lib/domain/school-calendar.ts';
import { snapshotOf } from '../snapshot-of.ts';

/** An id that reads as its number. */
export function idOf(number: number): string {
  return `0c8a4a54-6f0e-4b52-8a5b-${String(number).padStart(12, '0')}`;
}

export const planId = idOf(900);

function fieldsOf(number: number) {
  return {
    id: idOf(number),
    createdAt: '2025-09-01T12:00:00Z',
    updatedAt: '2025-09-01T12:00:00Z',
    createdBy: 'counselor',
    revision: 1,
    deletedAt: null,
    studentId: idOf(500),
  };
}

export function sessionOf(
  number: number,
  date: string,
  mark: Session['mark'],
  change: Partial<Session> = {},
): Session {
  return {
    ...fieldsOf(number),
    planId,
    groupId: null,
    date,
    block: '14:30',
    plannedMinutes: 50,
    minutes: null,
    mark,
    makesUpFor: null,
    topic: '',
    teacher: '',
    note: '',
    ...change,
  };
}

export function moduleOf(number: number, change: Partial<ModuleCredit> = {}): ModuleCredit {
  return {
    ...fieldsOf(number),
    planId,
    course: 'Algebra 1',
    module: `module ${number}`,
    credits: null,
    startedOn: '2025-11-01',
    completedOn: null,
    verifier: '',
    verifiedOn: null,
    ...change,
  };
}

/** A module completed and verified on one day. */
export function verifiedModuleOf(number: number, day: string): ModuleCredit {
  return moduleOf(number, { completedOn: day, verifiedOn: day, verifier: 'Ms. Iyer' });
}

export function milestoneOf(
  check: MilestoneCheck,
  dueOn: string,
): Pick<Milestone, 'check' | 'dueOn'> {
  return { check, dueOn };
}

/** The same as a record, without words of a person's own. */
export function stepOf(check: MilestoneCheck, dueOn: string): Milestone {
  return { ...fieldsOf(700), planId, text: '', ...milestoneOf(check, dueOn) };
}

export function obligationOf(change: Partial<RecoveryObligation> = {}): RecoveryObligation {
  return {
    ...fieldsOf(800),
    planId,
    unit: 'whole-day',
    course: '',
    minutesOwed: null,
    rule: { preset: 'california-2025', minutesPerDay: 240 },
    from: '2025-08-01',
    deadline: null,
    ...change,
  };
}

export function earnedOf(
  number: number,
  date: string,
  minutes: number,
  change: Partial<EarnedTime> = {},
): EarnedTime {
  return {
    ...fieldsOf(number),
    obligationId: idOf(800),
    date,
    minutes,
    teacher: 'Mr. Bell',
    evidence: '',
    certificatedTeacher: true,
    inPerson: true,
    outsideRegularDay: true,
    ...change,
  };
}

export function reviewOf(number: number, heldOn: string, change: Partial<Review> = {}): Review {
  return {
    ...fieldsOf(number),
    planId,
    heldOn,
    present: [],
    answers: [],
    decision: 'continue',
    reason: 'It works.',
    nextOn: null,
    ...change,
  };
}

/** A snapshot with an id of its own. */
export function readingOf(
  number: number,
  asOf: string,
  absences: number,
  change: Parameters<typeof snapshotOf>[2] = {},
) {
  return snapshotOf(asOf, absences, { id: idOf(number), ...change });
}

/** A school year with a winter break of two weeks and a day off on Monday 13 October. */
export const calendar: SchoolCalendar = {
  firstDay: '2025-08-18',
  lastDay: '2026-06-12',
  daysOff: [
    '2025-10-13',
    '2025-11-27',
    '2025-11-28',
    '2025-12-22',
    '2025-12-23',
    '2025-12-24',
    '2025-12-25',
    '2025-12-26',
    '2025-12-29',
    '2025-12-30',
    '2025-12-31',
    '2026-01-01',
    '2026-01-02',
  ],
};
