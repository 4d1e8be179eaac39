import type { Settings } from './settings.ts';

/** The count lines of a school in days, lowest first, each once: "do you know why?", recovery, ladder (domain.md R5). */
export function thresholdsOf(
  settings: Pick<Settings, 'whyAt' | 'recoveryAt' | 'ladder'>,
): number[] {
  const all = new Set([settings.whyAt, settings.recoveryAt, ...settings.ladder]);
  return [...all].toSorted((one, other) => one - other);
}

/** The highest threshold that a count in days has reached; null when none (domain.md R5). */
export function passedThreshold(absences: number, thresholds: readonly number[]): number | null {
  const reached = thresholds.filter((threshold) => threshold <= absences);
  return reached.length === 0 ? null : Math.max(...reached);
}

/**
 * The thresholds that fire between two counts in days: `previous < t <= now`, every one in between, lowest first. The
 * first sight of a student (`previous` null) counts as from nothing: all that were already reached fire, once. A count
 * that stays or falls fires none (domain.md R5).
 */
export function crossedThresholds(
  previous: number | null,
  now: number,
  thresholds: readonly number[],
): number[] {
  return [...new Set(thresholds)]
    .filter((threshold) => (previous === null || previous < threshold) && threshold <= now)
    .toSorted((one, other) => one - other);
}
