import type { Policy } from './policy.ts';
import type { LockAfter, Settings } from './settings.ts';

/** Settings as they count, and which of them the school holds: those are shown, and cannot be edited. */
export type EffectiveSettings = { settings: Settings; setBySchool: ReadonlySet<keyof Settings> };

const sameName = ['minimumDays', 'whyAt', 'recoveryAt', 'ladder', 'calendar', 'badge'] as const;

/**
 * What was chosen here, with what the school set instead where it set something. The lock is no such place: a person may
 * still choose a shorter time, so it is only cut to the school's longest (trust.md S12).
 */
export function effectiveSettings(own: Settings, policy: Policy): EffectiveSettings {
  const set = sameName.filter((key) => policy[key] !== undefined);
  const instead: Partial<Settings> = Object.fromEntries(set.map((key) => [key, policy[key]]));
  const lockAfter = shorterLock(own.lockAfter, policy.lockAfterMinutes);
  const retention = policy.retentionDays === undefined ? [] : (['retentionYears'] as const);
  return {
    settings: { ...own, ...instead, lockAfter },
    setBySchool: new Set([...set, ...retention]),
  };
}

/** The longest time a person may choose until the vault locks; "until the browser closes" is longer than any. */
export function shorterLock(own: LockAfter, longest: number | undefined): LockAfter {
  if (longest === undefined) return own;
  return own === 'browser-close' ? longest : Math.min(own, longest);
}
