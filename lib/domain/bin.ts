import { compareInstants } from './instant.ts';
import type { Instant } from './school-day.ts';

const aDay = 86_400_000;

/** Days that something deleted can be brought back (design.md 4; trust.md B1, recently deleted). */
export const daysInBin = 30;

/** The moment from which something deleted is gone for good: thirty times twenty-four hours later. */
export function goneFrom(deletedAt: Instant): Instant {
  return new Date(Date.parse(deletedAt) + daysInBin * aDay).toISOString();
}

/** Whether the bin has kept something for its whole time; at the very moment it has. */
export function isBinTimeOver(deletedAt: Instant, now: Instant): boolean {
  return compareInstants(now, goneFrom(deletedAt)) >= 0;
}
