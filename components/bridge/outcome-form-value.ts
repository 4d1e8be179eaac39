import {
  closingAnswer,
  type ClosingAnswer,
  type ClosingFacts,
  closingGroundSchema,
  type ClosingRefusal,
} from '../../lib/domain/casework/closing.ts';
import {
  type Outcome,
  type OutcomeKind,
  outcomeKindSchema,
  outcomeSchema,
} from '../../lib/domain/casework/outcome.ts';
import type { ClosingGround } from '../../lib/domain/casework/plan-draft.ts';
import { type SchoolDay, schoolDaySchema } from '../../lib/domain/school-day.ts';

export type OutcomeFormValue = {
  kind: string;
  endedOn: string;
  promoted: string;
  grounds: string[];
  words: string;
};
export type OutcomeInput = Pick<Outcome, keyof OutcomeFormValue>;
export type Promoted = Outcome['promoted'];
export type OutcomeProblem = 'kind' | 'endedOn' | ClosingRefusal;

const promotedSchema = outcomeSchema.shape.promoted;
export const kinds = outcomeKindSchema.options;
export const promotions = promotedSchema.options;
export const grounds = closingGroundSchema.options;

/** A case closed today; how it ended and what for is said by a person. */
export function newOutcome(today: SchoolDay): OutcomeFormValue {
  return { kind: '', endedOn: today, promoted: 'unknown', grounds: [], words: '' };
}

/** The form as it stands for a stored outcome. */
export function outcomeToEdit({
  kind,
  endedOn,
  promoted,
  grounds: for_,
  words,
}: Outcome): OutcomeFormValue {
  return { kind, endedOn, promoted, grounds: [...for_], words };
}

/** A draft whose grounds are still words; unknown ones are left out when they are read. */
export function repairedOutcome(value: OutcomeFormValue): OutcomeFormValue {
  const ticked = value.grounds.filter((ground) => typeof ground === 'string');
  return { ...value, grounds: ticked };
}

export function kindOf({ kind }: Pick<OutcomeFormValue, 'kind'>): OutcomeKind | null {
  return outcomeKindSchema.nullable().catch(null).parse(kind);
}

export function promotedOf({ promoted }: Pick<OutcomeFormValue, 'promoted'>): Promoted {
  return promotedSchema.catch('unknown').parse(promoted);
}

/** The grounds ticked, in their usual order. */
export function groundsOf({ grounds: ticked }: Pick<OutcomeFormValue, 'grounds'>): ClosingGround[] {
  return grounds.filter((ground) => ticked.includes(ground));
}

/** Whether the case may be closed as it stands, and what to look at before (domain.md 4). */
export function answerTo(value: OutcomeFormValue, facts: ClosingFacts): ClosingAnswer {
  return closingAnswer({ grounds: groundsOf(value), words: value.words }, facts);
}

/** What keeps the case from being closed; a band that dropped is no reason by itself (domain.md 4). */
export function outcomeProblems(
  value: OutcomeFormValue,
  facts: ClosingFacts,
  today: SchoolDay,
): OutcomeProblem[] {
  const problems: OutcomeProblem[] = [];
  if (kindOf(value) === null) problems.push('kind');
  const isDay = schoolDaySchema.safeParse(value.endedOn).success;
  if (!isDay || value.endedOn > today) problems.push('endedOn');
  const answer = answerTo(value, facts);
  return answer.kind === 'refused' ? [...problems, answer.why] : problems;
}

const inputSchema = outcomeSchema.pick({
  kind: true,
  endedOn: true,
  promoted: true,
  grounds: true,
  words: true,
});

/** The outcome to save. Throws a ZodError while {@link outcomeProblems} still names something. */
export function outcomeInput(value: OutcomeFormValue): OutcomeInput {
  return inputSchema.parse({
    kind: kindOf(value),
    endedOn: value.endedOn,
    promoted: promotedOf(value),
    grounds: groundsOf(value),
    words: value.words.trim(),
  });
}
