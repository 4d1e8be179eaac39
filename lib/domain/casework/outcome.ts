import { longTextSchema, studentRecordFields } from '../record.ts';
import { schoolDaySchema, type SchoolDay } from '../school-day.ts';
import { z } from '../zod.ts';
import { closingGroundSchema } from './closing.ts';
import { heldSessions } from './held-session.ts';
import { countModules, type ModuleCount, type ModuleCredit } from './module-credit.ts';
import type { Session } from './session.ts';

/** How an enrolment ended; transfers and no-shows are neither completions nor failures (domain.md 5, 7). */
export const outcomeKindSchema = z.enum(['completed', 'withdrawn', 'transferred', 'no-show']);
export type OutcomeKind = z.infer<typeof outcomeKindSchema>;

/**
 * The outcome of a plan, with what the case was closed for (closing.ts says which grounds are enough). `promoted` stays
 * `unknown` until somebody knows; credits are counted, never typed in.
 */
export const outcomeSchema = z.strictObject({
  ...studentRecordFields,
  planId: z.uuid(),
  kind: outcomeKindSchema,
  endedOn: schoolDaySchema,
  promoted: z.enum(['yes', 'no', 'unknown']),
  grounds: z.array(closingGroundSchema).max(6),
  words: longTextSchema,
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** What does not go together with the session log: advice to look again, never a lock. */
export type OutcomeDoubt = 'no-show-but-attended' | 'completed-without-attending';

/** Doubts about an outcome from the plan's own sessions; sessions nobody marked raise none. */
export function outcomeDoubts(
  { kind, planId }: Pick<Outcome, 'kind' | 'planId'>,
  sessions: readonly Session[],
  today: SchoolDay,
): OutcomeDoubt[] {
  const held = heldSessions(
    sessions.filter((session) => session.planId === planId),
    today,
  );
  const attended = held.some(({ attendedOn }) => attendedOn !== null);
  if (kind === 'no-show' && attended) return ['no-show-but-attended'];
  return kind === 'completed' && held.length > 0 && !attended
    ? ['completed-without-attending']
    : [];
}

/** The modules and credits of a plan when it ended, by what is verified today. */
export function creditsOf(
  { planId }: Pick<Outcome, 'planId'>,
  modules: readonly ModuleCredit[],
  today: SchoolDay,
): ModuleCount {
  return countModules(
    modules.filter((module) => module.planId === planId),
    today,
  );
}
