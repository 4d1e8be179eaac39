import { longTextSchema } from '../record.ts';
import { z } from '../zod.ts';
import type { ClosingGround } from './plan-draft.ts';
import type { Watch } from './watch.ts';

/** What a case may be closed for; the first is no ground by itself (domain.md 4, plan checks). */
export const closingGroundSchema = z.enum([
  'band-dropped',
  'goal-reached',
  'full-schedule-held',
  'left-school',
  'family-asked',
  'other',
]) satisfies z.ZodType<ClosingGround>;

export const closingSchema = z.strictObject({
  grounds: z.array(closingGroundSchema).max(6),
  words: longTextSchema,
});
export type Closing = z.infer<typeof closingSchema>;

export type ClosingRefusal = 'no-ground' | 'only-band-dropped' | 'other-without-words';
/** To look at before closing; none of them stands in the way. */
export type ClosingCaution = 'open-follow-ups' | 'watch-not-over' | 'watch-below';

/** What is open on the case. */
export type ClosingFacts = { openFollowUps: number; watches: readonly Watch[] };

export type ClosingAnswer =
  | { kind: 'refused'; why: ClosingRefusal }
  | { kind: 'allowed'; cautions: ClosingCaution[] };

function refusal({ grounds, words }: Closing): ClosingRefusal | null {
  if (grounds.length === 0) return 'no-ground';
  if (grounds.every((ground) => ground === 'band-dropped')) return 'only-band-dropped';
  const real = grounds.filter((ground) => ground !== 'band-dropped');
  return real.every((ground) => ground === 'other') && words.trim() === ''
    ? 'other-without-words'
    : null;
}

function cautionsOf({ grounds }: Closing, facts: ClosingFacts): ClosingCaution[] {
  const cautions: ClosingCaution[] = [];
  if (facts.openFollowUps > 0) cautions.push('open-follow-ups');
  if (!grounds.includes('full-schedule-held')) return cautions;
  const states = facts.watches.map(({ state }) => state);
  if (states.includes('below')) cautions.push('watch-below');
  if (!states.includes('held')) cautions.push('watch-not-over');
  return cautions;
}

/** Whether a case may be closed. A band that dropped is good news and no reason: the cause may still be there (domain.md 4). */
export function closingAnswer(closing: Closing, facts: ClosingFacts): ClosingAnswer {
  const why = refusal(closing);
  return why ? { kind: 'refused', why } : { kind: 'allowed', cautions: cautionsOf(closing, facts) };
}
