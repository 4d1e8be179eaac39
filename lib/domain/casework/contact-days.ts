import type { Contact } from '../contact.ts';
import { addDays, daysBetween, laterDay, type SchoolDay } from '../school-day.ts';
import { planEnd } from '../plan-dates.ts';
import type { Plan } from '../plan.ts';

type Logged = Pick<
  Contact,
  'id' | 'outcome' | 'happenedOn' | 'nextAction' | 'nextOn' | 'deletedAt'
>;

const kept = (contacts: readonly Logged[], today: SchoolDay): Logged[] =>
  contacts.filter(({ deletedAt, happenedOn }) => deletedAt === null && happenedOn <= today);

/** Calendar days since someone was really reached; null when nobody ever was (domain.md 5). Only `reached` counts. */
export function daysSinceReached(contacts: readonly Logged[], today: SchoolDay): number | null {
  const reached = kept(contacts, today).filter(({ outcome }) => outcome === 'reached');
  const last = reached
    .map(({ happenedOn }) => happenedOn)
    .toSorted()
    .at(-1);
  return last === undefined ? null : daysBetween(last, today);
}

/** Tries since someone was last reached: what to say beside "not reached yet". */
export function triesSinceReached(contacts: readonly Logged[], today: SchoolDay): number {
  const all = kept(contacts, today);
  const reached = all.filter(({ outcome }) => outcome === 'reached');
  const last = reached.map(({ happenedOn }) => happenedOn).reduce(laterDay, '');
  return all.filter((one) => one.outcome !== 'reached' && one.happenedOn >= last).length;
}

/** Day the last weekly update went out; null while none did. A family nobody was reached at was written to all the same. */
export function lastUpdateOn(
  contacts: readonly (Logged & Pick<Contact, 'isUpdate'>)[],
  today: SchoolDay,
): SchoolDay | null {
  const sent = contacts.filter(
    ({ isUpdate, deletedAt, happenedOn }) => isUpdate && deletedAt === null && happenedOn <= today,
  );
  return (
    sent
      .map(({ happenedOn }) => happenedOn)
      .toSorted()
      .at(-1) ?? null
  );
}

/**
 * Day the next weekly update is due: 7 days after the last one, or after the start when there is none yet. Null when the
 * plan ends before that day (domain.md 5).
 */
export function familyUpdateDue(
  plan: Pick<Plan, 'startsOn' | 'weeks'>,
  sentOn: SchoolDay | null,
): SchoolDay | null {
  const since = sentOn === null ? plan.startsOn : laterDay(plan.startsOn, sentOn);
  const due = addDays(since, 7);
  return due > addDays(planEnd(plan), 1) ? null : due;
}

export type OpenAction = { contactId: string; action: string; dueOn: SchoolDay; late: boolean };

/**
 * Next steps still open, earliest first. Any later contact on or after the day a step was due closes it: any real note clears
 * an item (domain.md 8). A contact before that day leaves it open, because it may have been about something else.
 */
export function openActions(contacts: readonly Logged[], today: SchoolDay): OpenAction[] {
  const all = kept(contacts, today);
  const open = all.flatMap((contact): OpenAction[] => {
    const { nextOn } = contact;
    if (nextOn === null) return [];
    const done = all.some(
      (other) =>
        other.id !== contact.id &&
        other.happenedOn >= nextOn &&
        other.happenedOn >= contact.happenedOn,
    );
    const action = { contactId: contact.id, action: contact.nextAction, dueOn: nextOn };
    return done ? [] : [{ ...action, late: nextOn < today }];
  });
  return open.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}
