import { exactDifference, exactPair } from './exact.ts';

/** The count a goal starts from, in days: missed, enrolled to date, and school days still to come. */
export type WhatIf = { absent: number; enrolled: number; remaining: number };

/**
 * Days that can still be missed while the year ends below 10 %: `max(0, floor((e + r - 1) / 10) - a)`, at most the days
 * that remain. With half days it stays on the safe side. For goal setting by staff, never worded as an allowance for a
 * student or family (domain.md R11).
 */
export function canStillMiss({ absent, enrolled, remaining }: WhatIf): number {
  const most = Math.floor((enrolled + remaining - 1) / 10);
  return Math.min(remaining, Math.max(0, exactDifference(most, absent)));
}

/** Days present in a row until the rate is below 10 %: 0 when it already is, else `floor(10a) - e + 1` (domain.md R11). */
export function presentDaysToGetBelow({ absent, enrolled }: Omit<WhatIf, 'remaining'>): number {
  const { first, second, places } = exactPair(absent, enrolled);
  const over = first * 10n - second;
  return over < 0n ? 0 : Number(over / 10n ** BigInt(places)) + 1;
}

/** Whether the year can still end below 10 %; `momentum` means: choose a goal of small steps instead (domain.md R11). */
export type WayBelow =
  | { kind: 'below' }
  | { kind: 'reachable'; days: number }
  | { kind: 'momentum'; days: number };

/** The way below 10 % with the days present in a row that it takes; more than remain is not reachable this year (domain.md R11). */
export function wayBelow(start: WhatIf): WayBelow {
  const days = presentDaysToGetBelow(start);
  if (days === 0) return { kind: 'below' };
  return { kind: days <= start.remaining ? 'reachable' : 'momentum', days };
}
