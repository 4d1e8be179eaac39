import type { z } from 'zod';
import type { recordFields } from '../domain/record.ts';
import type { Instant } from '../domain/school-day.ts';

/** Who acts, and when: the store has no clock of its own. */
export type Author = { by: string; now: Instant };

/** The fields every stored record carries (design.md 4). */
export type StoredRecord = {
  [Field in keyof typeof recordFields]: z.infer<(typeof recordFields)[Field]>;
};

/** The same record was changed elsewhere since it was read; `stored` is how it stands now (trust.md R5). */
export class StaleRevisionError<T extends StoredRecord = StoredRecord> extends Error {
  override readonly name = 'StaleRevisionError';

  constructor(readonly stored: T) {
    super(`This record is at revision ${stored.revision} by now.`);
  }
}

/** There is no such record, or it is in the bin. */
export class MissingRecordError extends Error {
  override readonly name = 'MissingRecordError';

  constructor(
    readonly table: string,
    readonly id: string,
  ) {
    super(`No record ${id} in ${table}.`);
  }
}

/** Id, moments and first revision of a record that is about to be stored. */
export function newRecord(author: Author): StoredRecord {
  const { by: createdBy, now } = author;
  const id = crypto.randomUUID();
  return { id, createdAt: now, updatedAt: now, createdBy, revision: 1, deletedAt: null };
}

/** A record with changes, one revision on. Who made the change and what it replaced stand in the log. */
export function revised<T extends StoredRecord>(stored: T, changes: Partial<T>, author: Author): T {
  const { id, createdAt, createdBy } = stored;
  const kept = { id, createdAt, createdBy, revision: stored.revision + 1, updatedAt: author.now };
  return { ...stored, ...changes, ...kept };
}

/** The same value with every text in it well-formed: a lone surrogate could never be exported or backed up (trust.md R6). */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wellFormed(part)]));
}
