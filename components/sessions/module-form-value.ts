import { moduleCreditSchema, type ModuleCredit } from '../../lib/domain/casework/module-credit.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { numberText, typedAmount } from './typed-number.ts';

/** A module as it stands in its form; credits as typed, days empty where there is none yet. */
export type ModuleFormValue = {
  course: string;
  module: string;
  credits: string;
  startedOn: string;
  completedOn: string;
  verifier: string;
  verifiedOn: string;
};
export type ModuleProblem =
  | 'course'
  | 'credits'
  | 'started'
  | 'completed-first'
  | 'verifier'
  | 'verified-on'
  | 'verified-early';
export type ModuleInput = Pick<ModuleCredit, keyof ModuleFormValue>;

/** A module begun today, of the course worked on last. */
export function newModule(today: SchoolDay, last: ModuleCredit | null): ModuleFormValue {
  return {
    course: last?.course ?? '',
    module: '',
    credits: '',
    startedOn: today,
    completedOn: '',
    verifier: '',
    verifiedOn: '',
  };
}

/** The form as it stands for a stored module. */
export function moduleToEdit(module: ModuleCredit): ModuleFormValue {
  const { course, credits, startedOn, completedOn, verifier, verifiedOn } = module;
  return {
    course,
    module: module.module,
    credits: numberText(credits),
    startedOn,
    completedOn: completedOn ?? '',
    verifier,
    verifiedOn: verifiedOn ?? '',
  };
}

function verifyingProblems({ completedOn, verifier, verifiedOn }: ModuleFormValue) {
  const problems: ModuleProblem[] = [];
  if (verifiedOn !== '' && verifier.trim() === '') problems.push('verifier');
  if (verifier.trim() !== '' && verifiedOn === '') problems.push('verified-on');
  if (verifiedOn !== '' && (completedOn === '' || verifiedOn < completedOn)) {
    problems.push('verified-early');
  }
  return problems;
}

/** What is still missing; empty when the module can be saved. A verification has a name and a day, or is none. */
export function moduleProblems(value: ModuleFormValue): ModuleProblem[] {
  const problems: ModuleProblem[] = [];
  const credits = typedAmount(value.credits);
  if (value.course.trim() === '') problems.push('course');
  if (credits === undefined || credits === 0 || (credits ?? 0) > 100) problems.push('credits');
  if (!moduleCreditSchema.shape.startedOn.safeParse(value.startedOn).success) {
    problems.push('started');
  }
  if (value.completedOn !== '' && value.completedOn < value.startedOn) {
    problems.push('completed-first');
  }
  return [...problems, ...verifyingProblems(value)];
}

/** The module to save. */
export function moduleInput(value: ModuleFormValue): ModuleInput {
  return {
    course: value.course.trim(),
    module: value.module.trim(),
    credits: typedAmount(value.credits) ?? null,
    startedOn: value.startedOn,
    completedOn: value.completedOn || null,
    verifier: value.verifier.trim(),
    verifiedOn: value.verifiedOn || null,
  };
}
