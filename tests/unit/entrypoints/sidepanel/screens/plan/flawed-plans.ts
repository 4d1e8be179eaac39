import type { PlanMend } from '../../../../../../lib/domain/casework/plan-mend.ts';
import { addCasework } from '../../../../../../lib/store/casework.ts';
import { recordCause } from '../../../../../../lib/store/causes.ts';
import { addMilestone } from '../../../../../../lib/store/milestones.ts';
import { savePlan } from '../../../../../../lib/store/plans.ts';
import type { StaffFields } from '../../../../../../lib/store/staff-records.ts';
import { author, cause, someCase } from '../../student/case-bench.tsx';
import { mentorPlan } from './mentor-plan.ts';

type Plan = Omit<StaffFields<'plans'>, 'studentId'>;
type Bridge = Omit<StaffFields<'transitions'>, 'studentId' | 'planId'>;
type Step = Omit<StaffFields<'milestones'>, 'studentId' | 'planId'>;

/** One flaw in a plan that has none else, as it is stored. */
export type Flaw = {
  kind: PlanMend['kind'];
  /** The heading of what is found. */
  title: string;
  /** The words of the one click. */
  mend: string;
  cause?: 'work';
  plan?: Partial<Plan>;
  /** Null: there is no way back yet. */
  bridge?: Partial<Bridge> | null;
  step?: Partial<Step>;
};

const posted = { weekdays: [2], block: '14:30', minutes: 30, place: '', without: [] };

/** Everything that one click can mend in a stored plan and beside it. */
export const flaws: Flaw[] = [
  {
    kind: 'change-model',
    title: 'More time while the barrier is still there',
    mend: 'Change to Flexible schedule',
    cause: 'work',
    plan: {
      model: 'extended-time',
      consentOn: '2025-11-17',
      supports: [{ support: 'schedule-block', words: '', causes: ['work'], state: 'in-place' }],
    },
  },
  {
    kind: 'add-supports',
    title: 'No support yet for no one to turn to',
    mend: 'Add: ',
    plan: { supports: [] },
  },
  {
    kind: 'replace-text',
    title: 'This may sound like a punishment',
    mend: 'Use this',
    plan: { goal: 'Devonte must attend Saturdays at 9:00 or he will fail the term.' },
  },
  {
    kind: 'replace-text',
    title: 'This may sound like a punishment',
    mend: 'Use this',
    plan: { agreement: { ...mentorPlan.agreement, expected: 'Devonte must attend Saturdays.' } },
  },
  {
    kind: 'replace-text',
    title: 'This may sound like a punishment',
    mend: 'Use this',
    step: { text: 'Devonte must attend Saturdays.' },
  },
  {
    kind: 'write-goal',
    title: 'No day, time or number in the goal',
    mend: 'Write it',
    plan: { goal: 'Come more.' },
  },
  {
    kind: 'set-aims',
    title: 'More than can be recovered',
    mend: 'Set what is possible',
    plan: { aims: [{ kind: 'recover-days', days: 60 }] },
  },
  {
    kind: 'set-sessions',
    title: 'Posted work only',
    mend: 'Make the sessions live',
    plan: { sessions: [{ ...posted, format: 'posted-work' }] },
  },
  {
    kind: 'add-review',
    title: 'No review in the first two weeks',
    mend: 'Add a review on Dec 1',
    plan: { reviewsOn: [] },
  },
  {
    kind: 'set-transition',
    title: 'No day for the full schedule',
    mend: 'Plan it for Dec 29',
    bridge: null,
  },
  {
    kind: 'set-transition',
    title: 'Nothing stays during the return',
    mend: 'Plan it for Jan 5',
    bridge: { supports: [] },
  },
  {
    kind: 'name-champion',
    title: 'No named adult',
    mend: 'Name Mr. Bell',
    plan: { champion: null },
  },
  {
    kind: 'move-milestones',
    title: 'Modules in the first two weeks',
    mend: 'Move them to Dec 1',
    step: {
      dueOn: '2025-11-25',
      check: { kind: 'modules', modules: 1, course: '', from: '2025-11-17' },
    },
  },
];

const bridge: Bridge = {
  startsOn: '2025-12-29',
  steps: [{ weeks: 1, daysPerWeek: 4, blocks: '' }],
  fullScheduleOn: '2026-01-05',
  supports: [{ support: 'mentor', words: '', until: null }],
  comesBackAfter: { missedDays: 2, schoolDays: 10 },
  completedOn: null,
};
const step: Step = {
  text: 'Walks in with Mr. Bell',
  dueOn: '2025-11-28',
  check: { kind: 'own-words', reachedOn: null },
};

/** A case with one flaw; none with an empty one. */
export async function someFlaw(flaw: Partial<Flaw>) {
  const { database, studentId } = await someCase();
  const item = flaw.cause ?? 'no-caring-adult';
  await recordCause(database, { ...cause, item, studentId }, author);
  const fields = { ...mentorPlan, ...flaw.plan, studentId };
  const { id: planId } = await savePlan(database, fields, null, author);
  const beside = { studentId, planId };
  if (flaw.bridge !== null) {
    const way = { ...bridge, ...flaw.bridge, ...beside };
    await addCasework(database, 'transitions', way, author);
  }
  await addMilestone(database, { ...step, ...flaw.step, ...beside }, author);
  return { database, studentId };
}
