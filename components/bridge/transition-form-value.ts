import type { PlanSupport } from '../../lib/domain/casework/support.ts';
import { proposeTransition, type Transition } from '../../lib/domain/casework/transition.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import { z } from '../../lib/domain/zod.ts';

/** One step as typed; `days` empty where nobody agreed a number of days. */
export type StepValue = { weeks: string; days: string; blocks: string };
/** One support as typed; `support` empty where it is in own words. */
export type StayValue = { support: string; words: string; until: string };

export type TransitionFormValue = {
  startsOn: string;
  fullScheduleOn: string;
  steps: StepValue[];
  supports: StayValue[];
  missedDays: string;
  schoolDays: string;
  completedOn: string;
};

export type TransitionInput = Pick<
  Transition,
  'startsOn' | 'fullScheduleOn' | 'steps' | 'supports' | 'comesBackAfter' | 'completedOn'
>;

const listsSchema = z.object({
  steps: z.array(z.object({ weeks: z.string(), days: z.string(), blocks: z.string() })).catch([]),
  supports: z
    .array(z.object({ support: z.string(), words: z.string(), until: z.string() }))
    .catch([]),
});

/** A draft with lists of an older form as far as they still are what they were. */
export function repairedTransition(value: TransitionFormValue): TransitionFormValue {
  return { ...value, ...listsSchema.parse(value) };
}

const textOf = (count: number | null): string => (count === null ? '' : String(count));

function toEdit(input: TransitionInput): TransitionFormValue {
  const { startsOn, fullScheduleOn, steps, supports, comesBackAfter, completedOn } = input;
  return {
    startsOn,
    fullScheduleOn,
    steps: steps.map(({ weeks, daysPerWeek, blocks }) => ({
      weeks: String(weeks),
      days: textOf(daysPerWeek),
      blocks,
    })),
    supports: supports.map(({ support, words, until }) => ({
      support: support ?? '',
      words,
      until: until ?? '',
    })),
    missedDays: textOf(comesBackAfter?.missedDays ?? null),
    schoolDays: textOf(comesBackAfter?.schoolDays ?? null),
    completedOn: completedOn ?? '',
  };
}

/** The form as it stands for a stored bridge. */
export function transitionToEdit(transition: Transition): TransitionFormValue {
  return toEdit(transition);
}

type Planned = Pick<Plan, 'startsOn' | 'weeks'> & {
  supports: readonly Pick<PlanSupport, 'support' | 'words' | 'state'>[];
};

/** A first draft: the usual steps after the plan, with every support of the plan that has not ended staying as long as needed. */
export function newTransition(plan: Planned): TransitionFormValue {
  const supports = plan.supports
    .filter(({ state }) => state !== 'ended')
    .map(({ support, words }) => ({ support, words: support === null ? words : '', until: null }));
  return toEdit({ ...proposeTransition(plan), supports, completedOn: null });
}
