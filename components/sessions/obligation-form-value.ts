import { californiaMinimumDay } from '../../lib/domain/casework/minimum-day.ts';
import {
  obligationsBesideTheCap,
  recoveryObligationSchema,
  type RecoveryObligation,
  type RecoveryRule,
} from '../../lib/domain/casework/recovery-obligation.ts';
import { schoolYearOf } from '../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { numberText, typedWhole } from './typed-number.ts';

/** An obligation as it stands in its form; numbers as typed, `deadline` empty where there is none. */
export type ObligationFormValue = {
  preset: string;
  minutesPerDay: string;
  capDays: string;
  unit: string;
  course: string;
  minutesOwed: string;
  from: string;
  deadline: string;
};
export type ObligationProblem =
  | 'minutes-per-day'
  | 'cap'
  | 'owed'
  | 'course'
  | 'from'
  | 'deadline'
  | 'second-cap';
export type ObligationInput = Pick<
  RecoveryObligation,
  'unit' | 'course' | 'minutesOwed' | 'rule' | 'from' | 'deadline'
>;

/** The California rule from the first day of this school year, with the minimum day of the student's grade. */
export function newObligation(grade: string | null, today: SchoolDay): ObligationFormValue {
  return {
    preset: 'california-2025',
    minutesPerDay: numberText(californiaMinimumDay(grade)?.minutes ?? null),
    capDays: '',
    unit: 'whole-day',
    course: '',
    minutesOwed: '',
    from: schoolYearOf(today).from,
    deadline: '',
  };
}

/** The form as it stands for a stored obligation. */
export function obligationToEdit(obligation: RecoveryObligation): ObligationFormValue {
  const { rule, unit, course, minutesOwed, from, deadline } = obligation;
  return {
    preset: rule.preset,
    minutesPerDay: numberText(rule.minutesPerDay),
    capDays: rule.preset === 'free' ? numberText(rule.capDays) : '',
    unit,
    course,
    minutesOwed: numberText(minutesOwed),
    from,
    deadline: deadline ?? '',
  };
}

const isUpTo = (text: string, least: number, most: number): boolean => {
  const number = typedWhole(text);
  return number === null || (number !== undefined && number >= least && number <= most);
};

/** Whether another obligation of this student has the California cap of that school year already. */
export function isBesideTheCap(
  value: ObligationFormValue,
  others: readonly RecoveryObligation[],
): boolean {
  if (value.preset !== 'california-2025') return false;
  if (!recoveryObligationSchema.shape.from.safeParse(value.from).success) return false;
  const year = schoolYearOf(value.from).from;
  return others.some(
    ({ rule, from }) => rule.preset === 'california-2025' && schoolYearOf(from).from === year,
  );
}

/** What is missing or cannot be; empty when the obligation can be saved. `others` are the student's other ones. */
export function obligationProblems(
  value: ObligationFormValue,
  others: readonly RecoveryObligation[],
): ObligationProblem[] {
  const problems: ObligationProblem[] = [];
  if (!isUpTo(value.minutesPerDay, 1, 1440)) problems.push('minutes-per-day');
  if (value.preset === 'free' && !isUpTo(value.capDays, 0, 366)) problems.push('cap');
  if (!isUpTo(value.minutesOwed, 0, 500_000)) problems.push('owed');
  if (value.unit === 'course' && value.course.trim() === '') problems.push('course');
  if (!recoveryObligationSchema.shape.from.safeParse(value.from).success) problems.push('from');
  if (value.deadline !== '' && value.deadline < value.from) problems.push('deadline');
  if (isBesideTheCap(value, others)) problems.push('second-cap');
  return problems;
}

function ruleOf({ preset, minutesPerDay, capDays }: ObligationFormValue): RecoveryRule {
  const perDay = typedWhole(minutesPerDay) ?? null;
  return preset === 'free'
    ? { preset, minutesPerDay: perDay, capDays: typedWhole(capDays) ?? null }
    : { preset: 'california-2025', minutesPerDay: perDay };
}

/** The obligation to save. */
export function obligationInput(value: ObligationFormValue): ObligationInput {
  const isCourse = value.unit === 'course';
  return {
    unit: isCourse ? 'course' : 'whole-day',
    course: isCourse ? value.course.trim() : '',
    minutesOwed: typedWhole(value.minutesOwed) ?? null,
    rule: ruleOf(value),
    from: value.from,
    deadline: value.deadline || null,
  };
}

/** Those whose cap another one of the student has already, by id. */
export function idsBesideTheCap(obligations: readonly RecoveryObligation[]): ReadonlySet<string> {
  return new Set(obligationsBesideTheCap(obligations).map(({ id }) => id));
}
