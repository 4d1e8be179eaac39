import type { PageReading } from './page-reading.ts';
import { daysBetween, type SchoolDay } from './school-day.ts';

/** "27 of 29 rows read": what a page's numbers rest on (domain.md R13). */
export type RowCoverage = { read: number; seen: number; complete: boolean };

/** How many rows of a page were read; complete only when the page was whole and every row was (domain.md R13). */
export function rowCoverage(reading: Pick<PageReading, 'status' | 'rows'>): RowCoverage {
  const { read, seen } = reading.rows;
  return { read, seen, complete: reading.status === 'read' && read === seen };
}

/** Students last seen the same number of days ago. */
export type StaleGroup = { students: number; daysAgo: number };
/** "Of the 212 students read on this device", of whom some were last seen earlier; never a school rate. */
export type DeviceCoverage = { students: number; stale: StaleGroup[] };

/**
 * What sums over stored students rest on: how many were ever read on this device, and those last seen before `listSeenOn`,
 * longest ago first, with calendar days counted up to `today` (domain.md R10, R13).
 */
export function deviceCoverage(
  lastSeenOn: readonly SchoolDay[],
  listSeenOn: SchoolDay,
  today: SchoolDay,
): DeviceCoverage {
  const groups = new Map<SchoolDay, number>();
  for (const day of lastSeenOn) {
    if (day < listSeenOn) groups.set(day, (groups.get(day) ?? 0) + 1);
  }
  const stale = [...groups].map(([day, students]) => ({
    students,
    daysAgo: daysBetween(day, today),
  }));
  return {
    students: lastSeenOn.length,
    stale: stale.toSorted((one, other) => other.daysAgo - one.daysAgo),
  };
}
