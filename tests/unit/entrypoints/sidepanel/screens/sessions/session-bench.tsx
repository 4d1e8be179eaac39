import type { Plan } from '../../../../../../lib/domain/plan.ts';
import type { SessionPattern } from '../../../../../../lib/domain/casework/session-pattern.ts';
import type { Session } from '../../../../../../lib/domain/casework/session.ts';
import { addCasework } from '../../../../../../lib/store/casework.ts';
import type { StaffFields } from '../../../../../../lib/store/staff-records.ts';
import { savePlan } from '../../../../../../lib/store/plans.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { author, today } from '../../student/case-bench.tsx';

/** Tuesdays and Thursdays at half past two, 50 minutes. */
export const afternoons: SessionPattern = {
  weekdays: [2, 4],
  block: '14:30',
  minutes: 50,
  place: '',
  format: 'in-person',
  without: [],
};

/** A plan of six weeks from Monday 10 November 2025. */
export function somePlan(
  database: TestStore,
  studentId: string,
  changes: Partial<Plan> = {},
  by = author,
): Promise<Plan> {
  return savePlan(
    database,
    {
      studentId,
      model: null,
      overrideReason: '',
      goal: '3 of 4 sessions a week',
      startsOn: '2025-11-10',
      weeks: 6,
      sessions: [afternoons],
      ...changes,
    },
    null,
    by,
  );
}

/** A session of half past two as it is kept with its first mark. */
export function markedSession(
  studentId: string,
  mark: Session['mark'],
  date = today,
): StaffFields<'sessions'> {
  return {
    studentId,
    planId: null,
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
  };
}

export function someSession(
  database: TestStore,
  studentId: string,
  date: string,
  mark: Session['mark'],
  changes: Partial<Session> = {},
): Promise<Session> {
  return addCasework(
    database,
    'sessions',
    { ...markedSession(studentId, mark, date), ...changes },
    author,
  );
}
