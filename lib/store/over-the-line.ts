import type { SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type JudgedSnapshot, usedStanding } from '../domain/stored-standing.ts';
import { comparableWithDays } from '../domain/unit.ts';
import type { Rows } from './read-store.ts';
import { withPauses } from './with-pauses.ts';

type Known = { snapshots: Snapshot[]; used: JudgedSnapshot | null };
type Over = ReadonlyMap<string, JudgedSnapshot>;
type Under = { settings: Settings; today: SchoolDay; count: number | null };

/**
 * The students over the line, judged once and again only where a reading, the settings or the day changed: a school has
 * thousands, and a page brings news of thirty. Where the rows cannot say how often they changed, nothing is remembered.
 */
export class OverTheLine {
  #known = new Map<string, Known>();
  #over: Over = new Map();
  #under: Under | null = null;

  /** Each with the reading that is used for them, and what it says (domain.md R5, R10). */
  async read(rows: Rows, settings: Settings, today: SchoolDay): Promise<Over> {
    const under = { settings, today, count: rows.changesOf('readings') };
    const before = this.#under;
    const isSame = before?.settings === settings && before.today === today;
    if (isSame && under.count !== null && before.count === under.count) return this.#over;
    // Its own until it is done: a reading under other settings may still be under way.
    const known = isSame ? this.#known : new Map<string, Known>();
    const latest = await rows.all('readings');
    const inDays = latest.filter(({ unit }) => comparableWithDays(unit));
    const byStudent = Map.groupBy(inDays, ({ studentId }) => studentId);
    const judged = await withPauses(byStudent, ([studentId, snapshots]) => {
      const judge = () => usedStanding(snapshots, settings, today);
      return [studentId, judgedOnce(known, studentId, snapshots, judge)] as const;
    });
    this.#known = known;
    this.#under = under;
    this.#over = new Map(
      judged.flatMap(([studentId, used]) =>
        used?.standing.line === 'over' ? [[studentId, used] as const] : [],
      ),
    );
    return this.#over;
  }
}

function judgedOnce(
  known: Map<string, Known>,
  studentId: string,
  snapshots: Snapshot[],
  judge: () => JudgedSnapshot | null,
): JudgedSnapshot | null {
  const before = known.get(studentId);
  const isSame =
    before?.snapshots.length === snapshots.length &&
    before.snapshots.every((snapshot, index) => snapshot === snapshots[index]);
  if (before && isSame) return before.used;
  const used = judge();
  known.set(studentId, { snapshots, used });
  return used;
}
