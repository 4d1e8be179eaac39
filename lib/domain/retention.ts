import type { Policy } from './policy.ts';
import type { SchoolYear } from './school-calendar.ts';
import { addDays, addMonths, type SchoolDay } from './school-day.ts';
import type { Settings } from './settings.ts';

/**
 * The day from which erasing a school year's records is asked: so many years after the year's end (trust.md A3, retention), or so many
 * days where the school set days. Nothing is erased by itself.
 */
export function keptUntil(
  year: SchoolYear,
  settings: Pick<Settings, 'retentionYears'>,
  policy: Pick<Policy, 'retentionDays'>,
): SchoolDay {
  if (policy.retentionDays !== undefined) return addDays(year.to, policy.retentionDays);
  return addMonths(year.to, 12 * settings.retentionYears);
}
