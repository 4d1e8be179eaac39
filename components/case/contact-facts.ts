import type { Contact } from '../../lib/domain/contact.ts';

export { daysSinceReached } from '../../lib/domain/casework/contact-days.ts';

/** Newest first, by the day it happened and then by when it was written down. */
export function newestFirst(contacts: readonly Contact[]): Contact[] {
  return contacts.toSorted(
    (one, other) =>
      other.happenedOn.localeCompare(one.happenedOn) ||
      other.createdAt.localeCompare(one.createdAt),
  );
}

/** The newest contact when it names a next action with a day: a later contact takes the place of what was agreed before. */
export function nextContact(contacts: readonly Contact[]): Contact | null {
  const newest = newestFirst(contacts)[0];
  return newest !== undefined && newest.nextOn !== null ? newest : null;
}
