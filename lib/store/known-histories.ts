import type { Snapshot } from '../domain/snapshot.ts';
import { readChanges } from './changes.ts';
import { historyByStudent } from './history.ts';
import type { Rows } from './read-store.ts';
import type { Store } from './store.ts';

/**
 * Every snapshot of some students as it was last read; asked for again only once a reading was kept. Of a school's readings the
 * week needs few students' whole history, and each costs a question of its own. Without a store nothing is remembered.
 */
export class KnownHistories {
  #known = new Map<string, Snapshot[]>();
  #stamp: string | null = null;

  constructor(readonly store: Store | null) {}

  /** As historyByStudent gives them. */
  async of(rows: Rows, studentIds: readonly string[]): Promise<ReadonlyMap<string, Snapshot[]>> {
    const stamp = await this.#stampNow();
    if (stamp === null || stamp !== this.#stamp) this.#known = new Map();
    this.#stamp = stamp;
    const known = this.#known;
    const missing = studentIds.filter((id) => !known.has(id));
    if (missing.length > 0) {
      for (const [id, all] of await historyByStudent(rows, missing)) known.set(id, all);
    } else {
      // Counting reads nothing, but whoever watches then hears of the next reading (watch-store.ts).
      await Promise.all([rows.count('readings'), rows.count('pastReadings')]);
    }
    return new Map(studentIds.map((id) => [id, known.get(id) ?? []]));
  }

  async #stampNow(): Promise<string | null> {
    if (!this.store) return null;
    const counts = await readChanges(this.store.db);
    return `${counts.get('readings')} ${counts.get('pastReadings')}`;
  }
}
