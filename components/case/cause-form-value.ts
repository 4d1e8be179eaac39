import {
  causeAnswerSchema,
  causeItemSchema,
  causeSchema,
  type Cause,
  type CauseAnswer,
  type CauseItem,
} from '../../lib/domain/cause.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';

/** What the cause form holds; an empty text is "not chosen yet". Kept flat, so that it can be kept as a draft. */
export type CauseFormValue = {
  answer: string;
  item: string;
  source: string;
  confidence: string;
  weight: string;
  saidOn: string;
  words: string;
};

export type CauseInput = Pick<
  Cause,
  'answer' | 'item' | 'source' | 'confidence' | 'weight' | 'saidOn' | 'words'
>;

export type CauseProblem = 'item' | 'source' | 'day';

/** An empty form. The first cause is the main one; how sure follows from who said so until somebody chooses. */
export function newCause(today: SchoolDay, hasPrimary: boolean): CauseFormValue {
  return {
    answer: 'cause',
    item: '',
    source: '',
    confidence: '',
    weight: hasPrimary ? 'secondary' : 'primary',
    saidOn: today,
    words: '',
  };
}

/** The form as it stands for a stored cause. */
export function causeToEdit(cause: Cause): CauseFormValue {
  const { answer, item, source, confidence, weight, saidOn, words } = cause;
  return { answer, item: item ?? '', source, confidence, weight, saidOn, words };
}

export function answerOf(value: CauseFormValue): CauseAnswer {
  return causeAnswerSchema.catch('cause').parse(value.answer);
}

export function itemOf(value: CauseFormValue): CauseItem | null {
  return causeItemSchema.nullable().catch(null).parse(value.item);
}

/** A person's own words are surer than a guess, until somebody chooses otherwise. */
export function confidenceOf(value: CauseFormValue): string {
  return value.confidence || (value.source === 'staff-guess' ? 'think-so' : 'sure');
}

/** What is still missing; empty when the form can be saved. Only cause and source are asked for (ui/design.md D2). */
export function causeProblems(value: CauseFormValue): CauseProblem[] {
  const problems: CauseProblem[] = [];
  if (answerOf(value) === 'cause' && itemOf(value) === null) problems.push('item');
  if (sourceOf(value) === '') problems.push('source');
  if (!causeSchema.shape.saidOn.safeParse(value.saidOn).success) problems.push('day');
  return problems;
}

/** Only a family can prefer not to say. */
export function sourceOf(value: CauseFormValue): string {
  return answerOf(value) === 'family-declined' ? 'family' : value.source;
}

// A form may carry more than the record, such as the revision it began with.
const inputSchema = causeSchema
  .pick({
    answer: true,
    item: true,
    source: true,
    confidence: true,
    weight: true,
    saidOn: true,
    words: true,
  })
  .strip();

/** The record to save. Throws a ZodError while {@link causeProblems} still names something. */
export function causeInput(value: CauseFormValue): CauseInput {
  const answer = answerOf(value);
  return inputSchema.parse({
    ...value,
    answer,
    item: answer === 'cause' ? itemOf(value) : null,
    source: sourceOf(value),
    confidence: confidenceOf(value),
  });
}
