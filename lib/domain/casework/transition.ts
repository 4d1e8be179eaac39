import { planEnd } from '../plan-dates.ts';
import type { Plan } from '../plan.ts';
import { shortTextSchema, studentRecordFields } from '../record.ts';
import { addDays, earlierDay, schoolDaySchema, type SchoolDay } from '../school-day.ts';
import { z } from '../zod.ts';
import { supportSchema } from './support.ts';

/** One step of the way back: so many weeks with so many days a week, in these blocks (domain.md 5). */
export const transitionStepSchema = z.strictObject({
  weeks: z.number().int().min(1).max(12),
  daysPerWeek: z.number().int().min(1).max(7).nullable(),
  blocks: shortTextSchema,
});
export type TransitionStep = z.infer<typeof transitionStepSchema>;

/** A support that stays during the return; `until` null stays as long as it is needed. */
export const stayingSupportSchema = z.strictObject({
  support: supportSchema.nullable(),
  words: shortTextSchema,
  until: schoolDaySchema.nullable(),
});
export type StayingSupport = z.infer<typeof stayingSupportSchema>;

/** So many days missed in so many school days bring support back: agreed beforehand. */
export const relapseTriggerSchema = z.strictObject({
  missedDays: z.number().min(0.5).max(60).multipleOf(0.5),
  schoolDays: z.number().int().min(1).max(60),
});
export type RelapseTrigger = z.infer<typeof relapseTriggerSchema>;

/** The bridge back to the full regular schedule; `completedOn` starts the watch. */
export const transitionSchema = z.strictObject({
  ...studentRecordFields,
  planId: z.uuid(),
  startsOn: schoolDaySchema,
  steps: z.array(transitionStepSchema).max(12),
  fullScheduleOn: schoolDaySchema,
  supports: z.array(stayingSupportSchema).max(40),
  comesBackAfter: relapseTriggerSchema.nullable(),
  completedOn: schoolDaySchema.nullable(),
});
export type Transition = z.infer<typeof transitionSchema>;

type Way = Pick<Transition, 'startsOn' | 'steps' | 'fullScheduleOn'>;

export type DatedStep = { step: TransitionStep; from: SchoolDay; to: SchoolDay };

/** The steps with their days, one after the other; the last one lasts until the day before the full schedule. */
export function datedSteps({ startsOn, steps, fullScheduleOn }: Way): DatedStep[] {
  const eve = addDays(fullScheduleOn, -1);
  const dated: DatedStep[] = [];
  let from = startsOn;
  for (const [index, step] of steps.entries()) {
    if (from > eve) break;
    const end = addDays(from, step.weeks * 7 - 1);
    const to = index === steps.length - 1 ? eve : earlierDay(end, eve);
    dated.push({ step, from, to });
    from = addDays(end, 1);
  }
  return dated;
}

export type TransitionPlace =
  | { kind: 'not-begun' }
  | { kind: 'step'; index: number; from: SchoolDay; to: SchoolDay }
  | { kind: 'before-full-schedule' }
  | { kind: 'full-schedule' };

/** Where the student is on the bridge. */
export function transitionPlace(way: Way, today: SchoolDay): TransitionPlace {
  if (today >= way.fullScheduleOn) return { kind: 'full-schedule' };
  if (today < way.startsOn) return { kind: 'not-begun' };
  const steps = datedSteps(way);
  const index = steps.findIndex(({ from, to }) => today >= from && today <= to);
  const step = steps[index];
  return step
    ? { kind: 'step', index, from: step.from, to: step.to }
    : { kind: 'before-full-schedule' };
}

/** Supports that stay on a day. */
export function supportsStaying(
  { supports }: Pick<Transition, 'supports'>,
  day: SchoolDay,
): StayingSupport[] {
  return supports.filter(({ until }) => until === null || until >= day);
}

/** What a bridge still lacks, as codes: advice for the people who write it. */
export type TransitionGap =
  | 'full-schedule-before-start'
  | 'begins-before-plan'
  | 'steps-run-over'
  | 'steps-end-early'
  | 'no-steps'
  | 'no-supports'
  | 'supports-end-early'
  | 'no-way-back';

function stepGaps({ startsOn, steps, fullScheduleOn }: Way): TransitionGap[] {
  if (steps.length === 0) return ['no-steps'];
  const weeks = steps.reduce((sum, step) => sum + step.weeks, 0);
  const next = addDays(startsOn, weeks * 7);
  if (next > fullScheduleOn) return ['steps-run-over'];
  return next < fullScheduleOn ? ['steps-end-early'] : [];
}

/** What is missing in a bridge: steps that meet its dates, a support that reaches the full schedule, what brings support back. */
export function transitionGaps(
  transition: Omit<Transition, keyof typeof studentRecordFields | 'planId'>,
  plan: Pick<Plan, 'startsOn'>,
): TransitionGap[] {
  const { startsOn, fullScheduleOn, supports, comesBackAfter } = transition;
  const gaps: TransitionGap[] =
    fullScheduleOn < startsOn ? ['full-schedule-before-start'] : stepGaps(transition);
  if (startsOn < plan.startsOn) gaps.push('begins-before-plan');
  if (supports.length === 0) gaps.push('no-supports');
  else if (supportsStaying(transition, fullScheduleOn).length === 0)
    gaps.push('supports-end-early');
  if (comesBackAfter === null) gaps.push('no-way-back');
  return gaps;
}

/** A first proposal: from the day after the plan, half the week, then the whole week with a late start, then everything. */
export function proposeTransition(
  plan: Pick<Plan, 'startsOn' | 'weeks'>,
): Pick<Transition, 'startsOn' | 'steps' | 'fullScheduleOn' | 'comesBackAfter'> {
  const startsOn = addDays(planEnd(plan), 1);
  const steps = [3, 5].map((daysPerWeek) => ({ weeks: 2, daysPerWeek, blocks: '' }));
  const comesBackAfter = { missedDays: 2, schoolDays: 10 };
  return { startsOn, steps, fullScheduleOn: addDays(startsOn, 28), comesBackAfter };
}
