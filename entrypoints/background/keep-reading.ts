import { schoolDayOf } from '../../lib/domain/instant.ts';
import { judge } from '../../lib/domain/judge.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { Standing } from '../../lib/domain/standing.ts';
import type { FromPage } from '../../lib/messaging/contract.ts';
import type { Database } from '../../lib/store/db.ts';
import { historyByStudent } from '../../lib/store/history.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';
import { takeReading, type TakenStudent } from '../../lib/store/take-reading.ts';

type PageRead = Extract<FromPage, { type: 'page-read' }>;

/** What the device knows after a reading was kept; `standings` and `taken` are parallel to the reading's students. */
export type Kept = {
  settings: Settings;
  standings: Standing[];
  taken: TakenStudent[];
  /** Snapshots of those students whose marks speak of the past, oldest first, by student id. */
  histories: Map<string, Snapshot[]>;
};

/**
 * Keeps a reading in the database. A database that cannot be used costs the memory, never the flags: those come from the
 * page's own counts, and the panel says what is wrong.
 */
export async function keepReading(message: PageRead, origin: string, at: string): Promise<Kept> {
  try {
    const db = await sharedDatabase();
    return await keepIn(db, message, origin, at);
  } catch {
    const nobody: TakenStudent = { studentId: null, matchedByName: false };
    const standings = standingsOf(message, defaultSettings, at);
    const taken = message.reading.students.map(() => nobody);
    return { settings: defaultSettings, standings, taken, histories: new Map() };
  }
}

async function keepIn(db: Database, message: PageRead, origin: string, at: string): Promise<Kept> {
  const { reading, covers } = message;
  const settings = await readSettings(db);
  const taken = await takeReading(db, {
    origin,
    reading,
    covers,
    at,
    today: schoolDayOf(at),
    settings,
  });
  const standings = standingsOf(message, settings, at);
  const remembered = taken
    .filter((_, index) => speaksOfThePast(standings[index]))
    .map(({ studentId }) => studentId)
    .filter((id) => id !== null);
  return { settings, standings, taken, histories: await historyByStudent(db, remembered) };
}

function standingsOf({ reading, covers }: PageRead, settings: Settings, at: string): Standing[] {
  const today = schoolDayOf(at);
  return reading.students.map((student) => judge({ reading, covers, student, settings, today }));
}

/** Marks say how a count changed; a list without counts shows what was read earlier. Nobody else's past is needed. */
function speaksOfThePast(standing: Standing | undefined): boolean {
  if (!standing) return false;
  return standing.judged ? standing.line !== 'below' : standing.reason === 'no-count';
}
