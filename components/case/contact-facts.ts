import type { Contact } from '../../lib/domain/contact.ts';
import { daysBetween, type SchoolDay } from '../../lib/domain/school-day.ts';

/** Newest first, by the day it happened and then by when it was written down. */
export function newestFirst(contacts: readonly Contact[]): Contact[] {
  return contacts.toSorted(
    (one, other) =>
      other.happenedOn.localeCompare(one.happenedOn) ||
      other.createdAt.localeCompare(one.createdAt),
  );
}

/** Calendar days since somebody in the family was reached; null when nobody was yet (domain.md 5). */
export function daysSinceReached(contacts: readonly Contact[], today: SchoolDay): number | null {
  const reached = newestFirst(contacts).find(({ outcome }) => outcome === 'reached');
  return reached === undefined ? null : Math.max(0, daysBetween(reached.happenedOn, today));
}

/** The newest contact when it names a next action with a day: a later contact takes the place of what was agreed before. */
export function nextContact(contacts: readonly Contact[]): Contact | null {
  const newest = newestFirst(contacts)[0];
  return newest !== undefined && newest.nextOn !== null ? newest : null;
}
