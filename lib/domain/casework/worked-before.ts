import { planEnd } from '../plan-dates.ts';
import type { Plan } from '../plan.ts';
import type { RecoveryModel } from '../recovery-model.ts';
import type { SchoolDay } from '../school-day.ts';
import { countSessions } from './session-count.ts';
import type { Session } from './session.ts';
import type { PlanSupport } from './support.ts';

/** Sessions attended of those held, pooled; held 0 says nothing. */
export type AttendedShare = { attended: number; held: number };

/** An earlier plan as far as it matters here. */
export type EarlierPlan = Pick<Plan, 'id' | 'model' | 'startsOn' | 'weeks'> & {
  supports: readonly Pick<PlanSupport, 'support' | 'words' | 'state'>[];
};

export type WorkedBefore = {
  models: ({ model: RecoveryModel } & AttendedShare)[];
  supports: (Pick<PlanSupport, 'support' | 'words'> & AttendedShare)[];
};

type Part<Key> = { key: string; value: Key } & AttendedShare;

/** Most of the held sessions attended first, compared exactly; what was never held last. */
function byShare(one: AttendedShare, other: AttendedShare): number {
  if (one.held === 0 || other.held === 0) return other.held - one.held;
  return other.attended * one.held - one.attended * other.held || other.held - one.held;
}

function pooled<Key>(parts: readonly Part<Key>[]): Part<Key>[] {
  const sums = new Map<string, Part<Key>>();
  for (const part of parts) {
    const sum = sums.get(part.key);
    const attended = part.attended + (sum?.attended ?? 0);
    sums.set(part.key, { ...part, attended, held: part.held + (sum?.held ?? 0) });
  }
  return [...sums.values()].toSorted(byShare);
}

function shareOf(plan: EarlierPlan, sessions: readonly Session[], today: SchoolDay): AttendedShare {
  const own = sessions.filter(({ planId }) => planId === plan.id);
  const span = { from: plan.startsOn, to: planEnd(plan) };
  const { attended, held } = countSessions(own, span, today);
  return { attended, held };
}

/**
 * What a student came to in earlier plans: models, and supports that were in place, each with the sessions attended of those
 * held, the best first (domain.md 5). A description with its n, not a proof that the support was the reason.
 */
export function workedBefore(
  plans: readonly EarlierPlan[],
  sessions: readonly Session[],
  today: SchoolDay,
): WorkedBefore {
  const shared = plans.map((plan) => ({ plan, share: shareOf(plan, sessions, today) }));
  const models = shared.flatMap(({ plan: { model }, share }) =>
    model === null ? [] : [{ key: model, value: model, ...share }],
  );
  const supports = shared.flatMap(({ plan, share }) => {
    const used = plan.supports.filter(({ state }) => state !== 'asked');
    const values = used.map(({ support, words }) => ({ support, words: support ? '' : words }));
    const keyed = new Map(values.map((value) => [JSON.stringify(value), value]));
    return [...keyed].map(([key, value]) => ({ key, value, ...share }));
  });
  return {
    models: pooled(models).map(({ value, attended, held }) => ({ model: value, attended, held })),
    supports: pooled(supports).map(({ value, attended, held }) => ({ ...value, attended, held })),
  };
}

/** The supports under which the student came at least once, the best three: what a new plan may build on. */
export function cameTo({ supports }: Pick<WorkedBefore, 'supports'>): WorkedBefore['supports'] {
  return supports.filter(({ attended }) => attended > 0).slice(0, 3);
}
