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

/** A line in percent of days enrolled: that of chronic absence, and that of its severe tier (domain.md R3). */
export type RateLine = 10 | 20;

/**
 * Days present in a row until the rate is below a line, 10 % unless another is named: 0 when it already is, else, for 10 %,
 * `floor(10a) - e + 1` (domain.md R11).
 */
export function presentDaysToGetBelow(
  { absent, enrolled }: Omit<WhatIf, 'remaining'>,
  line: RateLine = 10,
): number {
  const { first, second, places } = exactPair(absent, enrolled);
  const over = first * BigInt(100 / line) - second;
  return over < 0n ? 0 : Number(over / 10n ** BigInt(places)) + 1;
}

/** Whether the year can still end below a line; `momentum` means: choose a goal of small steps instead (domain.md R11). */
export type WayBelow =
  | { kind: 'below' }
  | { kind: 'reachable'; days: number }
  | { kind: 'momentum'; days: number };

/** The way below a line with the days present in a row that it takes; more than remain is not reachable this year (domain.md R11). */
export function wayBelow(start: WhatIf, line: RateLine = 10): WayBelow {
  const days = presentDaysToGetBelow(start, line);
  if (days === 0) return { kind: 'below' };
  return { kind: days <= start.remaining ? 'reachable' : 'momentum', days };
}

/** Days missed and enrolled once so many of the next school days were missed; never more than remain. For staff (R11). */
export function afterNext(
  { absent, enrolled, remaining }: WhatIf,
  next: { days: number; missed: number },
): { absent: number; enrolled: number; days: number } {
  const days = Math.min(next.days, remaining);
  return {
    absent: exactDifference(absent, -Math.min(next.missed, days)),
    enrolled: enrolled + days,
    days,
  };
}
