import {
  earnedTimeSchema,
  type EarnedTime,
} from '../../lib/domain/casework/recovery-obligation.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { typedWhole } from './typed-number.ts';

/** A condition as it is answered; `unsaid` is nobody's answer, which is not no. */
export const answers = ['yes', 'no', 'unsaid'] as const;
export type ConditionAnswer = (typeof answers)[number];

/** Earned time as it stands in its form; the three conditions as {@link ConditionAnswer}. */
export type EarnedFormValue = {
  date: string;
  minutes: string;
  teacher: string;
  evidence: string;
  certificatedTeacher: string;
  inPerson: string;
  outsideRegularDay: string;
};
export type EarnedProblem = 'day' | 'minutes';
export type EarnedInput = Pick<EarnedTime, keyof EarnedFormValue>;

/** Time earned today, by the teacher of the last time; what the rule asks for is said by a person each time. */
export function newEarned(today: SchoolDay, last: EarnedTime | null): EarnedFormValue {
  return {
    date: today,
    minutes: '',
    teacher: last?.teacher ?? '',
    evidence: '',
    certificatedTeacher: 'unsaid',
    inPerson: 'unsaid',
    outsideRegularDay: 'unsaid',
  };
}

const said = (met: boolean | null): ConditionAnswer =>
  met === null ? 'unsaid' : met ? 'yes' : 'no';

/** The form as it stands for a stored entry. */
export function earnedToEdit(entry: EarnedTime): EarnedFormValue {
  return {
    date: entry.date,
    minutes: String(entry.minutes),
    teacher: entry.teacher,
    evidence: entry.evidence,
    certificatedTeacher: said(entry.certificatedTeacher),
    inPerson: said(entry.inPerson),
    outsideRegularDay: said(entry.outsideRegularDay),
  };
}

export function answerOf(text: string): ConditionAnswer {
  return answers.find((answer) => answer === text) ?? 'unsaid';
}

/** What is still missing; empty when the entry can be saved. */
export function earnedProblems({ date, minutes }: EarnedFormValue): EarnedProblem[] {
  const problems: EarnedProblem[] = [];
  if (!earnedTimeSchema.shape.date.safeParse(date).success) problems.push('day');
  if (!earnedTimeSchema.shape.minutes.safeParse(typedWhole(minutes)).success) {
    problems.push('minutes');
  }
  return problems;
}

const met = (text: string): boolean | null => {
  const answer = answerOf(text);
  return answer === 'unsaid' ? null : answer === 'yes';
};

/** The entry to save. Throws a ZodError while {@link earnedProblems} still names something. */
export function earnedInput(value: EarnedFormValue): EarnedInput {
  return {
    date: value.date,
    minutes: earnedTimeSchema.shape.minutes.parse(typedWhole(value.minutes)),
    teacher: value.teacher.trim(),
    evidence: value.evidence.trim(),
    certificatedTeacher: met(value.certificatedTeacher),
    inPerson: met(value.inPerson),
    outsideRegularDay: met(value.outsideRegularDay),
  };
}
