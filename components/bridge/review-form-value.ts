import {
  questionsFor,
  type Review,
  type ReviewAnswer,
  type ReviewDecision,
  reviewDecisionSchema,
  reviewSchema,
} from '../../lib/domain/casework/review.ts';
import { isNamed } from '../../lib/domain/casework/team.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import { type SchoolDay, schoolDaySchema } from '../../lib/domain/school-day.ts';
import { z } from '../../lib/domain/zod.ts';

export type ReviewFormValue = {
  heldOn: string;
  /** Names, separated by commas. */
  present: string;
  answers: { question: string; support: string; words: string }[];
  decision: string;
  reason: string;
  nextOn: string;
};
export type ReviewInput = Pick<Review, keyof ReviewFormValue>;
export type ReviewProblem = 'heldOn' | 'decision' | 'reason' | 'nextOn';

type Reviewed = Pick<Plan, 'supports' | 'team' | 'champion'>;

/** Everyone with a part in the plan, each once: who is likely to be there. */
export function namesOf({ champion, team }: Pick<Plan, 'champion' | 'team'>): string[] {
  const all = [...(champion === null ? [] : [champion]), ...team].filter(isNamed);
  return [...new Set(all.map(({ name }) => name.trim()))];
}

const key = ({ question, support }: { question: string; support: string | null }) =>
  `${question} ${support ?? ''}`;

/** The questions of the plan as it is now, with the answers that were given, and other answered ones after them. */
function asked(plan: Reviewed, given: readonly ReviewAnswer[]): ReviewFormValue['answers'] {
  const questions = questionsFor(plan.supports);
  const known = new Map(given.map((answer) => [key(answer), answer.words]));
  const now = questions.map((one) => ({ ...one, words: known.get(key(one)) ?? '' }));
  const before = given.filter((answer) => !questions.some((one) => key(one) === key(answer)));
  return [...now, ...before].map(({ question, support, words }) => ({
    question,
    support: support ?? '',
    words,
  }));
}

/** A review held today; nothing is decided beforehand. */
export function newReview(plan: Reviewed, today: SchoolDay): ReviewFormValue {
  return {
    heldOn: today,
    present: '',
    answers: asked(plan, []),
    decision: '',
    reason: '',
    nextOn: '',
  };
}

/** The form as it stands for a stored review. */
export function reviewToEdit(review: Review, plan: Reviewed): ReviewFormValue {
  const { heldOn, present, answers, decision, reason, nextOn } = review;
  return {
    heldOn,
    present: present.join(', '),
    answers: asked(plan, answers),
    decision,
    reason,
    nextOn: nextOn ?? '',
  };
}

const answersSchema = z.array(
  z.object({ question: z.string(), support: z.string(), words: z.string() }),
);

/** A draft in which the answers of an older form stay only as far as they still are answers. */
export function repairedReview(value: ReviewFormValue): ReviewFormValue {
  return { ...value, answers: answersSchema.catch([]).parse(value.answers) };
}

/** The decision chosen so far. */
export function decisionOf({ decision }: Pick<ReviewFormValue, 'decision'>): ReviewDecision | null {
  return reviewDecisionSchema.nullable().catch(null).parse(decision);
}

/** What is still missing; empty when the review can be saved. A decision always has a reason (domain.md 5). */
export function reviewProblems(value: ReviewFormValue): ReviewProblem[] {
  const problems: ReviewProblem[] = [];
  const isDay = (text: string) => schoolDaySchema.safeParse(text).success;
  if (!isDay(value.heldOn)) problems.push('heldOn');
  if (decisionOf(value) === null) problems.push('decision');
  if (value.reason.trim() === '') problems.push('reason');
  if (value.nextOn !== '' && !(isDay(value.nextOn) && value.nextOn > value.heldOn)) {
    problems.push('nextOn');
  }
  return problems;
}

/** The names as typed, each once. */
export function peopleIn(present: string): string[] {
  const names = present.split(/[,;\n]/u).map((name) => name.trim().slice(0, 500));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, 40);
}

const inputSchema = reviewSchema.pick({
  heldOn: true,
  present: true,
  answers: true,
  decision: true,
  reason: true,
  nextOn: true,
});

/** The review to save, with the questions that were answered. Throws a ZodError while {@link reviewProblems} names something. */
export function reviewInput(value: ReviewFormValue): ReviewInput {
  const answers = value.answers
    .filter(({ words }) => words.trim() !== '')
    .map(({ question, support, words }) => ({ question, support: support || null, words }));
  return inputSchema.parse({
    heldOn: value.heldOn,
    present: peopleIn(value.present),
    answers,
    decision: decisionOf(value),
    reason: value.reason,
    nextOn: value.nextOn || null,
  });
}
