import { supportSchema } from '../../lib/domain/casework/support.ts';
import {
  relapseTriggerSchema,
  type StayingSupport,
  type Transition,
  transitionSchema,
  transitionStepSchema,
} from '../../lib/domain/casework/transition.ts';
import { addDays, type SchoolDay, schoolDaySchema } from '../../lib/domain/school-day.ts';
import type { StayValue, TransitionFormValue, TransitionInput } from './transition-form-value.ts';

export type TransitionProblem =
  | 'startsOn'
  | 'fullScheduleOn'
  | 'missedDays'
  | 'schoolDays'
  | 'completedOn'
  | `support-${number}`;

/** A number as typed with a point or a comma; NaN where it is none. */
function numberOf(text: string): number {
  const typed = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
}

const isEmptyStay = ({ support, words }: StayValue) => support === '' && words.trim() === '';
const isDay = (text: string) => schoolDaySchema.safeParse(text).success;

function triggerProblems({ missedDays, schoolDays }: TransitionFormValue): TransitionProblem[] {
  if (missedDays.trim() === '' && schoolDays.trim() === '') return [];
  const { missedDays: missed, schoolDays: within } = relapseTriggerSchema.shape;
  const problems: TransitionProblem[] = [];
  const [days, days2] = [numberOf(missedDays), numberOf(schoolDays)];
  if (!missed.safeParse(days).success || days > days2) problems.push('missedDays');
  if (!within.safeParse(days2).success) problems.push('schoolDays');
  return problems;
}

/** What keeps the bridge from being saved; what it merely lacks is advice (transitionGaps). */
export function transitionProblems(
  value: TransitionFormValue,
  today: SchoolDay,
): TransitionProblem[] {
  const problems: TransitionProblem[] = [];
  if (!isDay(value.startsOn)) problems.push('startsOn');
  if (!isDay(value.fullScheduleOn)) problems.push('fullScheduleOn');
  for (const [index, stay] of value.supports.entries()) {
    if (stay.until !== '' && isEmptyStay(stay)) problems.push(`support-${index}`);
  }
  const { completedOn } = value;
  if (completedOn !== '' && (!isDay(completedOn) || completedOn > today)) {
    problems.push('completedOn');
  }
  return [...problems, ...triggerProblems(value)];
}

function stayOf({ support, words, until }: StayValue): StayingSupport {
  const known = supportSchema.nullable().catch(null).parse(support);
  return { support: known, words: known === null ? words.trim() : '', until: until || null };
}

function stepsOf({ steps }: TransitionFormValue): Transition['steps'] {
  return steps.map(({ weeks, days, blocks }) =>
    transitionStepSchema.parse({
      weeks: numberOf(weeks),
      daysPerWeek: days === '' ? null : numberOf(days),
      blocks: blocks.trim(),
    }),
  );
}

const inputSchema = transitionSchema.pick({
  startsOn: true,
  fullScheduleOn: true,
  steps: true,
  supports: true,
  comesBackAfter: true,
  completedOn: true,
});

/** The bridge to save. Throws a ZodError while {@link transitionProblems} still names something. */
export function transitionInput(value: TransitionFormValue): TransitionInput {
  const hasTrigger = value.missedDays.trim() !== '' || value.schoolDays.trim() !== '';
  return inputSchema.parse({
    startsOn: value.startsOn,
    fullScheduleOn: value.fullScheduleOn,
    steps: stepsOf(value),
    supports: value.supports.filter((stay) => !isEmptyStay(stay)).map(stayOf),
    comesBackAfter: hasTrigger
      ? { missedDays: numberOf(value.missedDays), schoolDays: numberOf(value.schoolDays) }
      : null,
    completedOn: value.completedOn || null,
  });
}

/** The bridge as far as it can be read while it is typed; null while a day is missing. */
export function draftedTransition(
  value: TransitionFormValue,
  today: SchoolDay,
): TransitionInput | null {
  return transitionProblems(value, today).length === 0 ? transitionInput(value) : null;
}

/** The day after the last step, on which the full schedule would begin; null while a step or the start is open. */
export function dayAfterSteps({ startsOn, steps }: TransitionFormValue): SchoolDay | null {
  const weeks = steps.reduce((sum, step) => sum + numberOf(step.weeks), 0);
  return isDay(startsOn) && Number.isSafeInteger(weeks) && weeks > 0
    ? addDays(startsOn, weeks * 7)
    : null;
}
