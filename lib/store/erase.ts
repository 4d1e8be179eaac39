import type { SchoolYear } from '../domain/school-calendar.ts';
import { changeStore } from './change-store.ts';
import { countsOf, type ErasedCounts, type Erasure, takeOut } from './erase/erasure.ts';
import { siteErasure } from './erase/site-erasure.ts';
import { studentsErasure } from './erase/students-erasure.ts';
import { yearErasure } from './erase/year-erasure.ts';
import type { Rows } from './read-store.ts';
import type { Store } from './store.ts';

export { type ErasedCounts } from './erase/erasure.ts';
export { eraseEverything } from './erase/everything.ts';

/** What went: how many records of each table, and the students of whom nothing is left. */
export type Erased = { counts: ErasedCounts; students: readonly string[] };

/** What is to leave this device for good: one student, one school year, or everything read at one site. */
export type EraseScope =
  | { kind: 'student'; studentId: string }
  | { kind: 'year'; year: SchoolYear }
  | { kind: 'site'; origin: string };

/** How many records of each table would go; nothing is changed. */
export async function wouldErase(rows: Rows, scope: EraseScope): Promise<ErasedCounts> {
  return countsOf(await erasureOf(rows, scope));
}

function erasureOf(rows: Rows, scope: EraseScope): Promise<Erasure> {
  switch (scope.kind) {
    case 'student':
      return studentsErasure(rows, [scope.studentId]);
    case 'year':
      return yearErasure(rows, scope.year);
    case 'site':
      return siteErasure(rows, scope.origin);
  }
}

/**
 * Erases for good, all or nothing: records, counts, earlier versions, lines of the log about nobody else, kept typing and what
 * waits to be taken in. Resolves once it is on disk. Copies are not in here: whoever calls drops those, too. Rejects as
 * changeStore does.
 */
export async function erase(store: Store, scope: EraseScope): Promise<Erased> {
  const erased = await changeStore(store, async (rows) => {
    const erasure = await erasureOf(rows, scope);
    await takeOut(rows, erasure, store);
    return { counts: countsOf(erasure), students: erasure.gone.get('students') ?? [] };
  });
  // What this context had unsealed of them; what stays is unsealed anew when it is next read.
  store.unsealed.clear();
  return erased;
}

/** Erases one student with everything about them. The next page that lists them makes them anew. */
export function eraseStudent(store: Store, studentId: string): Promise<Erased> {
  return erase(store, { kind: 'student', studentId });
}

/** Erases the records of a school year, and students of whom nothing else is kept. */
export function eraseYear(store: Store, year: SchoolYear): Promise<Erased> {
  return erase(store, { kind: 'year', year });
}

/** Erases everything read at an origin. The browser's permission to read there stays. */
export function eraseSite(store: Store, origin: string): Promise<Erased> {
  return erase(store, { kind: 'site', origin });
}
