import { agreementOf, championOf, patternsOf, supportsOf } from './plan-input.ts';
import type { PlanFormValue } from './plan-form-value.ts';

/** Parts of the form of a plan that can be left empty, in their order. Its time never is. */
export const planParts = ['goal', 'sessions', 'supports', 'team', 'student', 'agreement'] as const;
export type PlanPart = (typeof planParts)[number];

const filled: Record<PlanPart, (value: PlanFormValue) => boolean> = {
  goal: ({ goal }) => goal.trim() !== '',
  sessions: ({ sessions }) => patternsOf(sessions).length > 0,
  supports: ({ supports }) => supportsOf(supports).length > 0,
  team: (value) => championOf(value) !== null,
  student: (value) => [value.interests, value.waysOfLearning].some((text) => text.trim() !== ''),
  agreement: (value) => agreementOf(value) !== null,
};

/** What nobody has written anything in yet. Not a fault: the checks say what a plan needs. */
export function emptyParts(value: PlanFormValue): PlanPart[] {
  return planParts.filter((part) => !filled[part](value));
}
