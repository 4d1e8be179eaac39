import { exactPair } from './exact.ts';
import type { Tier } from './standing.ts';

/** Whether a pair is a ratio at all: 0/0, negative or more missed than enrolled says nothing of a student. */
function isRatio(absent: number, enrolled: number): boolean {
  return Number.isFinite(enrolled) && enrolled > 0 && absent >= 0 && absent <= enrolled;
}

/**
 * Attendance Works' tier of days absent over days enrolled, on the exact ratio; null when the two are no ratio (0/0, or
 * more missed than enrolled). Lines at 5, 10 and 20 %, each inclusive (domain.md R1, R3).
 */
export function tierOf(absent: number, enrolled: number): Tier | null {
  if (!isRatio(absent, enrolled)) return null;
  const { first, second } = exactPair(absent, enrolled);
  if (first * 20n < second) return 'satisfactory';
  if (first * 10n < second) return 'at-risk';
  return first * 5n < second ? 'moderate' : 'severe';
}

/** Whether `10 * absent >= enrolled`, in days, all reasons; null when unknown (domain.md R1). */
export function isChronic(absent: number, enrolled: number): boolean | null {
  const tier = tierOf(absent, enrolled);
  return tier === null ? null : isChronicTier(tier);
}

/** Whether a tier lies at or above 10 % (domain.md R1, R3). */
export function isChronicTier(tier: Tier): boolean {
  return tier === 'moderate' || tier === 'severe';
}
