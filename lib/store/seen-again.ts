import type { Instant } from '../domain/school-day.ts';

/** A page that redraws is read many times a minute; the moment it was last seen need not be more exact than this. */
const worthWritingAfter = 60_000;

/** Whether "last seen" is at least a minute older than `at`, and so worth a write. A clock that was set back writes nothing. */
export function seenLongAgo(record: { lastSeenAt: Instant }, at: Instant): boolean {
  return Date.parse(at) - Date.parse(record.lastSeenAt) >= worthWritingAfter;
}
