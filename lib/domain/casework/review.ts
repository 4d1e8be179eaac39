import { planEnd, reviewDue } from '../plan-dates.ts';
import type { Plan } from '../plan.ts';
import { longTextSchema, shortTextSchema, studentRecordFields } from '../record.ts';
import { laterDay, schoolDaySchema, type SchoolDay } from '../school-day.ts';
import { z } from '../zod.ts';
import { liveRecords } from './live-records.ts';
import { supportSchema, type PlanSupport, type Support } from './support.ts';

/** The team's questions, none of them about blame (seed "reintegration plans"). `what-changed` asks about one support. */
export const reviewQuestionSchema = z.enum([
  'what-changed',
  'what-went-well',
  'what-gets-in-the-way',
  'what-the-student-says',
  'what-the-family-says',
  'what-next',
]);
export type ReviewQuestion = z.infer<typeof reviewQuestionSchema>;

export const reviewAnswerSchema = z.strictObject({
  question: reviewQuestionSchema,
  support: supportSchema.nullable(),
  words: longTextSchema,
});
export type ReviewAnswer = z.infer<typeof reviewAnswerSchema>;

export const reviewDecisionSchema = z.enum([
  'continue',
  'adjust',
  'add-support',
  'transition',
  'close',
]);
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>;

/** One team review with its decision, never without a reason (domain.md 5). */
export const reviewSchema = z.strictObject({
  ...studentRecordFields,
  planId: z.uuid(),
  heldOn: schoolDaySchema,
  present: z.array(shortTextSchema).max(40),
  answers: z.array(reviewAnswerSchema).max(60),
  decision: reviewDecisionSchema,
  reason: longTextSchema.trim().min(1),
  /** The day the team chose for the next one; null leaves it to the monthly rhythm. */
  nextOn: schoolDaySchema.nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

/** The questions to put: what changed with each support in place, then the general ones; each to be answered freely or not. */
export function questionsFor(
  supports: readonly Pick<PlanSupport, 'support' | 'state'>[],
): { question: ReviewQuestion; support: Support | null }[] {
  const inPlace = supports.flatMap(({ support, state }) =>
    support !== null && state === 'in-place' ? [support] : [],
  );
  const changed = [...new Set(inPlace)].map((support) => ({
    question: 'what-changed' as const,
    support,
  }));
  const general = reviewQuestionSchema.options.filter((question) => question !== 'what-changed');
  return [...changed, ...general.map((question) => ({ question, support: null }))];
}

/** The plan's last review held by `today`; null before the first. */
export function lastReview(
  planId: string,
  reviews: readonly Review[],
  today: SchoolDay,
): Review | null {
  const held = liveRecords(reviews).filter(
    (review) => review.planId === planId && review.heldOn <= today,
  );
  return held.toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1)).at(-1) ?? null;
}

/**
 * The day the next review is due: the one the team chose, else two weeks after the start and then monthly, at the latest on
 * the plan's last day; null once the plan was closed or reviewed on or after its last day (domain.md 4, 5).
 */
export function nextReviewDue(
  plan: Pick<Plan, 'id' | 'startsOn' | 'weeks'>,
  reviews: readonly Review[],
  today: SchoolDay,
): SchoolDay | null {
  const last = lastReview(plan.id, reviews, today);
  if (last === null) return reviewDue(plan);
  if (last.decision === 'close') return null;
  if (last.nextOn !== null && last.nextOn > last.heldOn) return last.nextOn;
  if (last.heldOn >= planEnd(plan)) return null;
  return reviewDue(plan, laterDay(last.heldOn, plan.startsOn));
}
