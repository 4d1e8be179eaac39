import { causeItemSchema, type CauseItem } from '../../lib/domain/cause.ts';
import { interviewSchema, type Interview } from '../../lib/domain/casework/interview.ts';
import { schoolDaySchema, type SchoolDay } from '../../lib/domain/school-day.ts';

export type Asked = Interview['with'];
export type InterviewAnswer = Interview['answer'];

/** What the form of a talk holds, kept flat as a draft; `item` is the cause it brought up, empty for none. */
export type InterviewFormValue = {
  answer: string;
  heldOn: string;
  strengths: string;
  gotInTheWay: string;
  item: string;
  wouldHelp: string;
  voice: string;
  mayPrintVoice: boolean;
};

export type InterviewInput = Pick<
  Interview,
  | 'with'
  | 'answer'
  | 'heldOn'
  | 'strengths'
  | 'gotInTheWay'
  | 'wouldHelp'
  | 'voice'
  | 'mayPrintVoice'
>;

export type InterviewProblem = 'nothing' | 'day' | 'day-to-come';

/** An empty form for a talk held today. */
export function newInterview(today: SchoolDay): InterviewFormValue {
  return {
    answer: 'answered',
    heldOn: today,
    strengths: '',
    gotInTheWay: '',
    item: '',
    wouldHelp: '',
    voice: '',
    mayPrintVoice: false,
  };
}

/** The form as it stands for a stored talk; its cause is a record of its own by then. */
export function interviewToEdit(interview: Interview): InterviewFormValue {
  const { answer, heldOn, strengths, gotInTheWay, wouldHelp, voice, mayPrintVoice } = interview;
  return { answer, heldOn, strengths, gotInTheWay, item: '', wouldHelp, voice, mayPrintVoice };
}

export function interviewAnswerOf({ answer }: Pick<InterviewFormValue, 'answer'>): InterviewAnswer {
  return interviewSchema.shape.answer.catch('answered').parse(answer);
}

export function talkedCauseOf({ item }: Pick<InterviewFormValue, 'item'>): CauseItem | null {
  return causeItemSchema.nullable().catch(null).parse(item);
}

function isEmpty({ strengths, gotInTheWay, item, wouldHelp, voice }: InterviewFormValue): boolean {
  return [strengths, gotInTheWay, item, wouldHelp, voice].every((text) => text.trim() === '');
}

/** What is still missing; empty when the talk can be saved. One answer is enough: nothing is asked for twice. */
export function interviewProblems(value: InterviewFormValue, today: SchoolDay): InterviewProblem[] {
  const problems: InterviewProblem[] = [];
  if (interviewAnswerOf(value) === 'answered' && isEmpty(value)) problems.push('nothing');
  if (!schoolDaySchema.safeParse(value.heldOn).success) problems.push('day');
  else if (value.heldOn > today) problems.push('day-to-come');
  return problems;
}

/**
 * The talk to save. A question nobody answered keeps no words, only a student is quoted, and words that are not there may not
 * be printed. Throws a ZodError while {@link interviewProblems} still names something.
 */
export function interviewInput(value: InterviewFormValue, who: Asked): InterviewInput {
  const answer = interviewAnswerOf(value);
  const isAnswered = answer === 'answered';
  const voice = isAnswered && who === 'student' ? value.voice : '';
  const { heldOn, strengths } = value;
  return {
    with: who,
    answer,
    heldOn: schoolDaySchema.parse(heldOn),
    strengths,
    gotInTheWay: isAnswered ? value.gotInTheWay : '',
    wouldHelp: isAnswered ? value.wouldHelp : '',
    voice,
    mayPrintVoice: voice.trim() !== '' && value.mayPrintVoice,
  };
}
