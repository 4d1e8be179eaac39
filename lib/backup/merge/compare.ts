import type { Instant } from '../../domain/school-day.ts';
import { compareMoments } from './moments.ts';

/** What every record that can be revised carries; see recordFields in lib/domain/record.ts. */
export type Revised = {
  id: string;
  createdAt: Instant;
  updatedAt: Instant;
  createdBy: string;
  revision: number;
};
/** Moments at which a page was seen; later and earlier ones are joined, never asked about. */
type Seen = { firstSeenAt?: Instant; lastSeenAt?: Instant };

const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'createdBy',
  'revision',
  'firstSeenAt',
  'lastSeenAt',
]);

/** Text that is equal for records that say the same, whatever the order of their fields. */
export function contentOf(record: object): string {
  const said = Object.entries(record).filter(([field]) => !bookkeeping.has(field));
  return JSON.stringify(said.toSorted(byField));
}

function byField([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** Whether two records say the same; how often and when they were written does not count. */
export function sameContent(one: object, other: object): boolean {
  return contentOf(one) === contentOf(other);
}

/**
 * Negative when `one` was written before `other`: by moment, then by revision, then by content, so that two devices that exchange
 * files agree without asking.
 */
export function compareAge(one: Revised, other: Revised): number {
  return (
    compareMoments(one.updatedAt, other.updatedAt) ||
    one.revision - other.revision ||
    (ageless(one) < ageless(other) ? -1 : 1)
  );
}

/** Another device has its own id for the same student, so that the id must not decide. */
function ageless(record: Revised): string {
  return contentOf({ ...record, studentId: null });
}

/** One record out of two that say the same: made at the earlier moment, seen until the later one. */
export function joined<R extends Revised & Seen>(here: R, file: R): R {
  if (isIdentical(here, file)) return here;
  const made = compareMoments(here.createdAt, file.createdAt) <= 0 ? here : file;
  const { createdAt, createdBy } = made;
  return {
    ...here,
    createdAt,
    createdBy,
    updatedAt: later(here.updatedAt, file.updatedAt),
    revision: Math.max(here.revision, file.revision),
    ...seenJoined(here, file),
  };
}

/**
 * What is kept when two records differ and one of them was chosen. Its revision is past the other's, so that a window that still
 * shows the other one is told (trust.md R5).
 */
export function settled<R extends Revised & Seen>(chosen: R, other: R): R {
  const { createdAt, createdBy, updatedAt } = joined(chosen, other);
  return {
    ...chosen,
    createdAt,
    createdBy,
    updatedAt,
    revision: Math.max(chosen.revision, other.revision + 1),
    ...seenJoined(chosen, other),
  };
}

function seenJoined(one: Seen, other: Seen): Seen {
  const { firstSeenAt: first, lastSeenAt: last } = one;
  return {
    ...(first && other.firstSeenAt ? { firstSeenAt: earlier(first, other.firstSeenAt) } : {}),
    ...(last && other.lastSeenAt ? { lastSeenAt: later(last, other.lastSeenAt) } : {}),
  };
}

function earlier(one: Instant, other: Instant): Instant {
  return compareMoments(one, other) <= 0 ? one : other;
}

function later(one: Instant, other: Instant): Instant {
  return compareMoments(one, other) >= 0 ? one : other;
}

/** One record out of two, without asking: joined when they say the same, else the newer one. */
export function mergedQuietly<R extends Revised & Seen>(here: R, file: R): R {
  if (sameContent(here, file)) return joined(here, file);
  return compareAge(here, file) < 0 ? settled(file, here) : settled(here, file);
}

/** Whether nothing at all differs, bookkeeping included. */
export function isIdentical(one: object, other: object): boolean {
  if (one === other || JSON.stringify(one) === JSON.stringify(other)) return true;
  return wholeOf(one) === wholeOf(other);
}

function wholeOf(record: object): string {
  return JSON.stringify(Object.entries(record).toSorted(byField));
}
