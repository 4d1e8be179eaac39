import { shortTextSchema, studentRecordFields } from '../record.ts';
import { schoolDaySchema, type SchoolDay } from '../school-day.ts';
import { z } from '../zod.ts';
import { exactSum } from './exact-sum.ts';
import { liveRecords } from './live-records.ts';

/** A module of a course that a student works on; `credits` null where it bears none (domain.md 5, 7). */
export const moduleCreditSchema = z.strictObject({
  ...studentRecordFields,
  planId: z.uuid().nullable(),
  course: shortTextSchema.min(1),
  module: shortTextSchema,
  credits: z.number().positive().max(100).nullable(),
  startedOn: schoolDaySchema,
  completedOn: schoolDaySchema.nullable(),
  /** Who confirms it; a verification without a name or a day is none. */
  verifier: shortTextSchema,
  verifiedOn: schoolDaySchema.nullable(),
});
export type ModuleCredit = z.infer<typeof moduleCreditSchema>;

export type ModuleState = 'attempted' | 'earned' | 'verified';

/** How far a module is by `today`; null where it has not been started. Verified only once it is completed. */
export function moduleState(module: ModuleCredit, today: SchoolDay): ModuleState | null {
  const { startedOn, completedOn, verifier, verifiedOn } = module;
  if (completedOn === null || completedOn > today) return startedOn <= today ? 'attempted' : null;
  const isVerified = verifier.trim() !== '' && verifiedOn !== null && verifiedOn <= today;
  return isVerified ? 'verified' : 'earned';
}

/** A course's name for comparing: case and outer white space do not make another course. */
export function courseKey(course: string): string {
  return course.trim().toLowerCase();
}

const rank: Record<ModuleState, number> = { attempted: 0, earned: 1, verified: 2 };

/** The same module of the same course entered twice is one module; one without a name is always its own. */
function moduleKey({ id, studentId, course, module }: ModuleCredit): string {
  const name = courseKey(module);
  return JSON.stringify([studentId, courseKey(course), name === '' ? id : name, name === '']);
}

export type StandingModule = { module: ModuleCredit; state: ModuleState };

function isFurther(one: StandingModule, other: StandingModule): boolean {
  if (one.state !== other.state) return rank[one.state] > rank[other.state];
  const [first, second] = [one.module, other.module].map(({ completedOn, startedOn }) =>
    completedOn === null ? startedOn : completedOn,
  );
  return (first ?? '') < (second ?? '');
}

/** Modules begun by `today`, each once and in its furthest state, without those in the bin. */
export function standingModules(
  modules: readonly ModuleCredit[],
  today: SchoolDay,
): StandingModule[] {
  const furthest = new Map<string, StandingModule>();
  for (const module of liveRecords(modules)) {
    const state = moduleState(module, today);
    const known = furthest.get(moduleKey(module));
    if (state && (!known || isFurther({ module, state }, known))) {
      furthest.set(moduleKey(module), { module, state });
    }
  }
  return [...furthest.values()];
}

/** Numbers of modules, and their credits; `credits` null where none of them bears any: not applicable, which is not 0. */
export type ModuleCount = {
  attempted: number;
  earned: number;
  verified: number;
  credits: { attempted: number; earned: number; verified: number } | null;
};

/** Modules attempted (all begun), earned of those, and verified of those; credits in the same way (domain.md 7). */
export function countModules(modules: readonly ModuleCredit[], today: SchoolDay): ModuleCount {
  const all = standingModules(modules, today);
  const earned = all.filter(({ state }) => state !== 'attempted');
  const verified = all.filter(({ state }) => state === 'verified');
  const credits = (some: StandingModule[]) =>
    exactSum(some.map(({ module }) => module.credits ?? 0));
  const bearing = all.some(({ module }) => module.credits !== null);
  return {
    attempted: all.length,
    earned: earned.length,
    verified: verified.length,
    credits: bearing
      ? { attempted: credits(all), earned: credits(earned), verified: credits(verified) }
      : null,
  };
}
