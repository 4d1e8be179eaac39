import { effectiveSettings } from '../../lib/domain/effective-settings.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import { judge } from '../../lib/domain/judge.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { Standing } from '../../lib/domain/standing.ts';
import { readPolicy } from '../../lib/platform/policy.ts';
import type { FromPage } from '../../lib/messaging/contract.ts';
import type { Database } from '../../lib/store/db.ts';
import { historyByStudent } from '../../lib/store/history.ts';
import { readStore } from '../../lib/store/read-store.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';
import type { Store } from '../../lib/store/store.ts';
import { takeReading, type TakenStudent } from '../../lib/store/take-reading.ts';
import { type VaultState, vaultState } from '../../lib/store/vault/state.ts';
import { keepForLater } from './keep-for-later.ts';

type PageRead = Extract<FromPage, { type: 'page-read' }>;

/** What the device knows after a reading came in; `standings` and `taken` are parallel to the reading's students. */
export type Kept = {
  settings: Settings;
  standings: Standing[];
  taken: TakenStudent[];
  /** Snapshots of those students whose marks speak of the past, oldest first, by student id. */
  histories: Map<string, Snapshot[]>;
  /** A locked vault shows nobody's name anywhere. */
  isLocked: boolean;
};

const nobody: TakenStudent = { studentId: null, matchedByName: false };

/**
 * Keeps a reading in the open vault, or sealed until it is opened; without a vault nothing is kept. A database that cannot be used
 * costs the memory, never the flags: those come from the page's own counts, and the panel says what is wrong.
 */
export async function keepReading(message: PageRead, origin: string, at: string): Promise<Kept> {
  const policy = await readPolicy();
  const ownOf = (db: Database) => readSettings(db).catch(() => defaultSettings);
  try {
    const db = await sharedDatabase();
    const { settings } = effectiveSettings(await ownOf(db), policy);
    return await keepBy(await vaultState(db), db, { message, origin, at, settings });
  } catch {
    const { settings } = effectiveSettings(defaultSettings, policy);
    return withoutMemory({ message, origin, at, settings });
  }
}

type Reading = { message: PageRead; origin: string; at: string; settings: Settings };

async function keepBy(vault: VaultState, db: Database, reading: Reading): Promise<Kept> {
  switch (vault.state) {
    case 'open':
      return keepIn(vault.store, reading);
    case 'locked': {
      const { reading: page, covers } = reading.message;
      const { origin, at } = reading;
      const today = schoolDayOf(at);
      await keepForLater(db, vault.header, {
        kind: 'reading',
        origin,
        reading: page,
        covers,
        at,
        today,
      });
      return { ...withoutMemory(reading), isLocked: true };
    }
    case 'none':
    case 'unsealed':
      return withoutMemory(reading);
  }
}

function withoutMemory(reading: Reading): Kept {
  const taken = reading.message.reading.students.map(() => nobody);
  const { settings } = reading;
  return {
    settings,
    standings: standingsOf(reading),
    taken,
    histories: new Map(),
    isLocked: false,
  };
}

async function keepIn(store: Store, { message, ...rest }: Reading): Promise<Kept> {
  const { reading, covers } = message;
  const { origin, at, settings } = rest;
  const today = schoolDayOf(at);
  const taken = await takeReading(store, { origin, reading, covers, at, today, settings });
  const standings = standingsOf({ message, ...rest });
  const remembered = taken
    .filter((_, index) => speaksOfThePast(standings[index]))
    .map(({ studentId }) => studentId)
    .filter((id) => id !== null);
  const histories = await readStore(store, (rows) => historyByStudent(rows, remembered));
  return { settings, standings, taken, histories, isLocked: false };
}

function standingsOf({ message, settings, at }: Reading): Standing[] {
  const { reading, covers } = message;
  const today = schoolDayOf(at);
  return reading.students.map((student) => judge({ reading, covers, student, settings, today }));
}

/** Marks say how a count changed; a list without counts shows what was read earlier. Nobody else's past is needed. */
function speaksOfThePast(standing: Standing | undefined): boolean {
  if (!standing) return false;
  return standing.judged ? standing.line !== 'below' : standing.reason === 'no-count';
}
