import type { BesidePlan } from '../../../../components/plan/plan-draft-of.ts';
import type { PlanFormValue } from '../../../../components/plan/plan-form-value.ts';
import { patternsOf } from '../../../../components/plan/plan-input.ts';
import { lastUpdateOn } from '../../../../lib/domain/casework/contact-days.ts';
import type { MilestoneEvidence } from '../../../../lib/domain/casework/milestone-state.ts';
import type { PlanFacts } from '../../../../lib/domain/casework/plan-finding.ts';
import {
  realisticGoal,
  type GoalFacts,
  type RealisticGoal,
} from '../../../../lib/domain/casework/realistic-goal.ts';
import { recoveredTime } from '../../../../lib/domain/casework/recovered-time.ts';
import {
  obligationsBesideTheCap,
  type RecoveryObligation,
} from '../../../../lib/domain/casework/recovery-obligation.ts';
import { lastReview } from '../../../../lib/domain/casework/review.ts';
import { plannedDays, sessionsToCome } from '../../../../lib/domain/casework/session-pattern.ts';
import { workedBefore, type WorkedBefore } from '../../../../lib/domain/casework/worked-before.ts';
import type { CauseItem } from '../../../../lib/domain/cause.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import type { RecoveryModel } from '../../../../lib/domain/recovery-model.ts';
import { calendarFor, schoolYearOf } from '../../../../lib/domain/school-calendar.ts';
import { type SchoolDay, schoolDaySchema } from '../../../../lib/domain/school-day.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import type { CaseView } from '../student/case-view.ts';
import { whatIfStart } from '../student/what-if-start.ts';

type Ended = Pick<CaseFile, 'outcomes'>;
type GoalView = Pick<CaseView, 'file' | 'figures' | 'settings' | 'today'>;

/** The plan that runs or is still to begin; null where there is none, or the newest one has an outcome and is over. */
export function runningPlan({ plan, outcomes }: Ended & Pick<CaseFile, 'plan'>): Plan | null {
  return plan === null || outcomes.some(({ planId }) => planId === plan.id) ? null : plan;
}

/** Plans before the one that runs, newest first. */
export function earlierPlans(file: CaseFile): Plan[] {
  const running = runningPlan(file);
  return file.plans.filter(({ id }) => id !== running?.id).toReversed();
}

/** Models of earlier plans that the student left or never came to: not tried again without a reason. */
export function triedBefore(file: CaseFile): RecoveryModel[] {
  const models = earlierPlans(file).flatMap(({ id, model }) => {
    const outcome = file.outcomes.findLast(({ planId }) => planId === id);
    const hasLeft = outcome?.kind === 'withdrawn' || outcome?.kind === 'no-show';
    return hasLeft && model !== null ? [model] : [];
  });
  return [...new Set(models)];
}

/** What the student came to in plans before the one that runs, with its n (domain.md 5). */
export function workedEarlier(file: CaseFile, today: SchoolDay): WorkedBefore {
  return workedBefore(earlierPlans(file), file.sessions, today);
}

/** Causes that are known, main ones first: beside these a plan puts supports. */
export function knownItems({ causes }: Pick<CaseFile, 'causes'>): CauseItem[] {
  const known = causes.toSorted((one, other) => one.weight.localeCompare(other.weight));
  return [...new Set(known.flatMap(({ item }) => item ?? []))];
}

/** What the small steps of a student are checked against. */
export function evidenceOf({ file, settings, today }: CaseView): MilestoneEvidence {
  const calendar = calendarFor(settings.calendar, today);
  const { sessions, modules, snapshots } = file;
  return { sessions, modules, readings: { snapshots, calendar } };
}

/** The steps of this plan: its own, and those that were written before steps belonged to a plan. */
export function stepsOf({ milestones }: Pick<CaseFile, 'milestones'>, plan: Plan | null) {
  return milestones.filter(({ planId }) => planId === null || planId === (plan?.id ?? null));
}

export function besidePlan(file: CaseFile): BesidePlan {
  const plan = runningPlan(file);
  const bridge = file.transitions.findLast(({ planId }) => planId === plan?.id) ?? null;
  return { transition: bridge, milestones: stepsOf(file, plan) };
}

/** Whether time can still be earned under it: until its deadline, and without one in its own school year. */
function isOpen({ from, deadline }: RecoveryObligation, today: SchoolDay): boolean {
  return deadline === null
    ? schoolYearOf(from).from === schoolYearOf(today).from
    : deadline >= today;
}

/** The ledger of whole days that the plan's sessions may fill; one beside the one cap of the year is none (domain.md 6). */
function ledgerOf({ file, figures, today }: GoalView): GoalFacts['ledger'] {
  const open = file.obligations.filter((one) => one.unit === 'whole-day' && isOpen(one, today));
  const beside = obligationsBesideTheCap(open);
  const obligation = open.findLast((one) => !beside.includes(one));
  if (obligation === undefined) return null;
  const judged = figures?.standing.judged ? figures.standing : null;
  const absences = judged === null ? null : { days: judged.absences };
  return recoveredTime(obligation, file.earnedTime, absences, today);
}

/** The arithmetic of a goal with the sessions of this form (domain.md R11, 6); unknown numbers stay unknown. */
export function goalOf(view: GoalView, value: PlanFormValue): RealisticGoal {
  const state = whatIfStart(view.figures, view.settings);
  const patterns = patternsOf(value.sessions);
  const isDated = schoolDaySchema.safeParse(value.startsOn).success && patterns.length > 0;
  const calendar = calendarFor(view.settings.calendar, view.today);
  const left = patterns.map((pattern) =>
    isDated ? sessionsToCome(plannedDays(pattern, value, calendar), view.today) : 0,
  );
  const minutes = patterns.map((pattern) => pattern.minutes);
  return realisticGoal({
    counts: state.kind === 'ready' ? state.start : null,
    sessionsLeft: isDated ? left.reduce((sum, one) => sum + one, 0) : null,
    sessionMinutes: minutes.some((one) => one === null)
      ? null
      : Math.max(0, ...minutes.map((one) => one ?? 0)),
    ledger: ledgerOf(view),
  });
}

/** What is known of the student beside the form; what is not known warns of nothing. */
export function factsFor(view: GoalView, value: PlanFormValue): PlanFacts {
  const { file, figures, settings, today } = view;
  const state = whatIfStart(figures, settings);
  const plan = runningPlan(file);
  const preferences = file.preferences.at(-1);
  return {
    causes: file.causes,
    counts: state.kind === 'ready' ? state.start : null,
    recoverableDays: goalOf(view, value).recoverable?.recoveredDays ?? null,
    triedBefore: triedBefore(file),
    lastReviewOn: plan === null ? null : (lastReview(plan.id, file.reviews, today)?.heldOn ?? null),
    lastFamilyUpdateOn: lastUpdateOn(file.contacts, today),
    optedOut: preferences !== undefined && preferences.optOut !== 'none',
    today,
  };
}
