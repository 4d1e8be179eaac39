import {
  milestoneFieldSchemas,
  type Milestone,
  type MilestoneCheck,
} from '../../lib/domain/casework/milestone.ts';
import {
  addDays,
  daysBetween,
  schoolDaySchema,
  type SchoolDay,
} from '../../lib/domain/school-day.ts';
import { z } from '../../lib/domain/zod.ts';
import { typedNumber } from './plan-input.ts';

/** A small step while it is written: numbers and days as typed. */
export type StepFormValue = {
  kind: MilestoneCheck['kind'];
  text: string;
  from: string;
  dueOn: string;
  attended: string;
  of: string;
  modules: string;
  course: string;
  /** School days to be here, of so many: the record keeps how many may be missed, no form ever says that. */
  here: string;
  schoolDays: string;
  /** The day a person said it was reached; empty while nobody did. */
  reachedOn: string;
};

export type StepInput = Pick<Milestone, 'text' | 'dueOn' | 'check'>;
export type StepProblem = 'text' | 'from' | 'day' | 'order' | 'numbers';

/** An open step: 3 of 4 sessions in the coming week (attendance-recovery-programs). */
export function newStep(today: SchoolDay): StepFormValue {
  return {
    kind: 'sessions',
    text: '',
    from: today,
    dueOn: addDays(today, 7),
    attended: '3',
    of: '4',
    modules: '2',
    course: '',
    here: '9',
    schoolDays: '10',
    reachedOn: '',
  };
}

function checkFields(check: MilestoneCheck): Partial<StepFormValue> {
  switch (check.kind) {
    case 'sessions':
      return { from: check.from, attended: String(check.attended), of: String(check.of) };
    case 'modules':
      return { from: check.from, modules: String(check.modules), course: check.course };
    case 'days':
      return {
        from: check.from,
        here: String(Math.max(0, check.schoolDays - check.most)),
        schoolDays: String(check.schoolDays),
      };
    case 'own-words':
      return { reachedOn: check.reachedOn ?? '' };
  }
}

/** The form as it stands for a stored step. */
export function stepToEdit(
  { text, dueOn, check }: Pick<Milestone, 'text' | 'dueOn' | 'check'>,
  today: SchoolDay,
): StepFormValue {
  return { ...newStep(today), kind: check.kind, text, dueOn, ...checkFields(check) };
}

/** The same step from today on, as long as it was before: planned anew, without a word about what was not reached. */
export function stepAnew(step: Parameters<typeof stepToEdit>[0], today: SchoolDay): StepFormValue {
  const value = stepToEdit(step, today);
  const from = step.check.kind === 'own-words' ? null : step.check.from;
  const length = from === null ? 7 : Math.max(1, daysBetween(from, step.dueOn));
  return { ...value, from: today, dueOn: addDays(today, length), reachedOn: '' };
}

function numbersOf(
  value: StepFormValue,
): Record<'attended' | 'of' | 'modules' | 'here' | 'schoolDays', number> {
  const number = (text: string) => typedNumber(text) ?? Number.NaN;
  return {
    attended: number(value.attended),
    of: number(value.of),
    modules: number(value.modules),
    here: number(value.here),
    schoolDays: number(value.schoolDays),
  };
}

function checkOf(value: StepFormValue): unknown {
  const { attended, of, modules, here, schoolDays } = numbersOf(value);
  const { kind, from } = value;
  switch (kind) {
    case 'sessions':
      return { kind, attended, of, from };
    case 'modules':
      return { kind, modules, course: value.course.trim(), from };
    case 'days':
      return { kind, most: schoolDays - here, schoolDays, from };
    case 'own-words':
      return { kind, reachedOn: value.reachedOn === '' ? null : value.reachedOn };
  }
}

const isDay = (text: string): boolean => schoolDaySchema.safeParse(text).success;

/** What is still missing; empty when the step can be saved. */
export function stepProblems(value: StepFormValue): StepProblem[] {
  const { kind, text, from, dueOn } = value;
  const problems: StepProblem[] = [];
  if (kind === 'own-words' && text.trim() === '') problems.push('text');
  if (kind !== 'own-words' && !isDay(from)) problems.push('from');
  if (!isDay(dueOn)) problems.push('day');
  if (kind !== 'own-words' && isDay(from) && isDay(dueOn) && dueOn < from) problems.push('order');
  const isDated = kind === 'own-words' || isDay(from);
  if (isDated && !milestoneFieldSchemas.check.safeParse(checkOf(value)).success) {
    problems.push('numbers');
  }
  return problems;
}

const inputSchema = z.strictObject({
  text: milestoneFieldSchemas.text,
  dueOn: milestoneFieldSchemas.dueOn,
  check: milestoneFieldSchemas.check,
});

/** The step to save. Throws a ZodError while something is missing. */
export function stepInput(value: StepFormValue): StepInput {
  return inputSchema.parse({ text: value.text.trim(), dueOn: value.dueOn, check: checkOf(value) });
}
