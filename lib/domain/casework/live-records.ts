import { compareInstants } from '../instant.ts';
import type { Instant } from '../school-day.ts';

/** What tells versions of one record apart. */
export type Versioned = {
  id: string;
  revision: number;
  updatedAt: Instant;
  deletedAt: Instant | null;
};

function isLater(one: Versioned, other: Versioned): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  return compareInstants(one.updatedAt, other.updatedAt) > 0;
}

/**
 * Each record once, as its latest version, without those in the bin, by id: whatever the order and however often a record
 * comes in, the same list goes out, so that nothing is counted twice.
 */
export function liveRecords<R extends Versioned>(records: readonly R[]): R[] {
  const latest = new Map<string, R>();
  for (const record of records) {
    const known = latest.get(record.id);
    if (!known || isLater(record, known)) latest.set(record.id, record);
  }
  return [...latest.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
