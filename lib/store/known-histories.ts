import type { Snapshot } from '../domain/snapshot.ts';
import { historyByStudent } from './history.ts';
import type { Rows } from './read-store.ts';

/**
 * Every snapshot of some students as it was last read; put in order again only once a reading was kept. Where the rows cannot say
 * how often they changed, nothing is remembered.
 */
export class KnownHistories {
  #known = new Map<string, Snapshot[]>();
  #stamp: string | null = null;

  /** As historyByStudent gives them. */
  async of(rows: Rows, studentIds: readonly string[]): Promise<ReadonlyMap<string, Snapshot[]>> {
    const stamp = stampOf(rows);
    if (stamp === null || stamp !== this.#stamp) this.#known = new Map();
    this.#stamp = stamp;
    const known = this.#known;
    const missing = studentIds.filter((id) => !known.has(id));
    for (const [id, all] of await historyByStudent(rows, missing)) known.set(id, all);
    return new Map(studentIds.map((id) => [id, known.get(id) ?? []]));
  }
}

function stampOf(rows: Rows): string | null {
  const counts = [rows.changesOf('readings'), rows.changesOf('pastReadings')];
  return counts.includes(null) ? null : counts.join(' ');
}
