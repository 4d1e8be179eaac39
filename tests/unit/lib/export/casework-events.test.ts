import { expect, test } from 'vitest';
import { interviewSchema } from '../../../../lib/domain/casework/interview.ts';
import { moduleCreditSchema } from '../../../../lib/domain/casework/module-credit.ts';
import { outcomeSchema } from '../../../../lib/domain/casework/outcome.ts';
import {
  earnedTimeSchema,
  recoveryObligationSchema,
} from '../../../../lib/domain/casework/recovery-obligation.ts';
import { reviewSchema } from '../../../../lib/domain/casework/review.ts';
import { sessionSchema } from '../../../../lib/domain/casework/session.ts';
import { taskSchema } from '../../../../lib/domain/casework/task.ts';
import { transitionSchema } from '../../../../lib/domain/casework/transition.ts';
import {
  earnedEvent,
  interviewEvent,
  moduleEvent,
  obligationEvent,
  outcomeEvent,
  reviewEvent,
  sessionEvent,
  taskEvent,
  transitionEvent,
} from '../../../../lib/export/casework-events.ts';

const id = '00000000-0000-4000-8000-000000000001';
const record = {
  id,
  createdAt: '2025-11-24T15:00:00.000Z',
  updatedAt: '2025-11-24T15:00:00.000Z',
  createdBy: 'Ms. Abara',
  revision: 1,
  deletedAt: null,
  studentId: id,
};

test('a session says its mark; minutes nobody wrote down stay empty', () => {
  const session = sessionSchema.parse({
    ...record,
    planId: null,
    groupId: null,
    date: '2025-11-22',
    block: '9:00',
    plannedMinutes: 150,
    minutes: null,
    mark: 'make-up',
    makesUpFor: null,
    topic: 'Algebra',
    teacher: 'Mr. Bell',
    note: '',
  });
  expect(sessionEvent(session)).toEqual({
    date: '2025-11-22',
    row: {
      event: 'session',
      mark: 'make-up',
      minutes: null,
      topic: 'Algebra',
      teacher: 'Mr. Bell',
      text: '',
    },
  });
});

test('a module stands on the day it was completed, else on that it was begun', () => {
  const module = moduleCreditSchema.parse({
    ...record,
    planId: null,
    course: 'Biology',
    module: 'Cells',
    credits: 0.5,
    startedOn: '2025-11-03',
    completedOn: null,
    verifier: '',
    verifiedOn: null,
  });
  expect(moduleEvent(module)).toMatchObject({ date: '2025-11-03', row: { reached: null } });
  const done = { ...module, completedOn: '2025-11-20', verifier: 'Ms. Cho' };
  expect(moduleEvent(done)).toMatchObject({
    date: '2025-11-20',
    row: { course: 'Biology', topic: 'Cells', credits: 0.5, verifiedBy: 'Ms. Cho' },
  });
});

test('time to recover and time recovered are two lines, and neither is an absence', () => {
  const obligation = recoveryObligationSchema.parse({
    ...record,
    planId: null,
    unit: 'whole-day',
    course: '',
    minutesOwed: 480,
    rule: { preset: 'california-2025', minutesPerDay: 240 },
    from: '2025-11-01',
    deadline: '2026-06-30',
  });
  const earned = earnedTimeSchema.parse({
    ...record,
    obligationId: id,
    date: '2025-11-22',
    minutes: 150,
    teacher: 'Mr. Bell',
    evidence: 'Lab sheet',
    certificatedTeacher: true,
    inPerson: true,
    outsideRegularDay: null,
  });
  const rows = [obligationEvent(obligation).row, earnedEvent(earned).row];
  expect(rows).toMatchObject([{ minutes: 480, due: '2026-06-30' }, { minutes: 150 }]);
  expect(rows.some((row) => 'missed' in row)).toBe(false);
});

test('the bridge, a review, an end and a task say what was agreed and when', () => {
  const transition = transitionSchema.parse({
    ...record,
    planId: id,
    startsOn: '2025-12-01',
    steps: [],
    fullScheduleOn: '2026-01-05',
    supports: [],
    comesBackAfter: null,
    completedOn: null,
  });
  const review = reviewSchema.parse({
    ...record,
    planId: id,
    heldOn: '2025-11-24',
    present: [],
    answers: [{ question: 'what-went-well', support: null, words: 'Four mornings in a row.' }],
    decision: 'add-support',
    reason: 'The bus is still missing.',
    nextOn: '2025-12-08',
  });
  const outcome = outcomeSchema.parse({
    ...record,
    planId: id,
    kind: 'completed',
    endedOn: '2026-02-01',
    promoted: 'unknown',
    grounds: ['goal-reached'],
    words: 'Here every day since.',
  });
  const task = taskSchema.parse({
    ...record,
    text: 'Ask about the transit pass',
    who: 'Ms. Cho',
    dueOn: '2025-11-28',
    doneOn: null,
    reviewId: null,
  });
  expect(transitionEvent(transition).row).toMatchObject({ due: '2026-01-05', reached: null });
  expect(reviewEvent(review).row).toMatchObject({
    decision: 'add support',
    text: 'The bus is still missing.\nFour mornings in a row.',
    nextOn: '2025-12-08',
  });
  expect(outcomeEvent(outcome)).toMatchObject({
    date: '2026-02-01',
    row: { outcome: 'completed' },
  });
  expect(taskEvent(task).row).toMatchObject({ person: 'Ms. Cho', due: '2025-11-28' });
});

test('a conversation that was declined says so and holds no cause', () => {
  const interview = interviewSchema.parse({
    ...record,
    with: 'family',
    answer: 'declined',
    heldOn: '2025-11-20',
    strengths: '',
    gotInTheWay: '',
    wouldHelp: '',
    voice: '',
    mayPrintVoice: false,
  });
  expect(interviewEvent(interview).row).toMatchObject({
    source: 'the family',
    cause: 'preferred not to say',
    text: '',
  });
});
