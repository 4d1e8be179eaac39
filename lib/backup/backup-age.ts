import type { Instant } from '../domain/school-day.ts';

const dayLength = 86_400_000;
/** Days after which changes that no copy has are worth a reminder (trust.md R7). */
const daysUntilReminder = 7;

/** When a copy was last saved, null for never; since when this device keeps anything; changes that no copy has. */
export type BackupAge = { newestAt: Instant | null; keptSince: Instant; changes: number };

/** Whole days since the newest copy, or since anything is kept where there is none; 0 when the clock was set back. */
export function daysWithoutCopy({ newestAt, keptSince }: BackupAge, now: Instant): number {
  const age = Date.parse(now) - Date.parse(newestAt ?? keptSince);
  return Math.max(0, Math.floor(age / dayLength));
}

/** Whether to remind: the newest copy is older than 7 days, and something changed since (trust.md R7). */
export function isBackupDue(age: BackupAge, now: Instant): boolean {
  return age.changes > 0 && daysWithoutCopy(age, now) >= daysUntilReminder;
}
