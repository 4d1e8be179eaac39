import { liveQuery } from 'dexie';
import { areBehind, type ChangeCounts, readChanges } from './changes.ts';
import { readWithCounts, type Rows } from './read-store.ts';
import type { Store } from './store.ts';

type Listener<T> = { next: (value: T) => void; failed: (error: unknown) => void };

/**
 * Tells what `work` reads now and whenever one of the tables it looked into changes, in any window; returns how to stop. One
 * reading at a time; changes during one are read once more after it.
 */
export function watchStore<T>(
  store: Store,
  work: (rows: Rows) => Promise<T>,
  listener: Listener<T>,
): () => void {
  const watch = new StoreWatch(store, work, listener);
  const subscription = liveQuery(() => readChanges(store.db)).subscribe({
    next: (counts) => watch.heard(counts),
    error: (error) => listener.failed(error),
  });
  return () => {
    watch.stop();
    subscription.unsubscribe();
  };
}

class StoreWatch<T> {
  #stopped = false;
  #reading = false;
  #newest: ChangeCounts | null = null;
  #last: { touched: ReadonlySet<string>; counts: ChangeCounts } | null = null;

  constructor(
    readonly store: Store,
    readonly work: (rows: Rows) => Promise<T>,
    readonly listener: Listener<T>,
  ) {}

  heard(counts: ChangeCounts): void {
    this.#newest = counts;
    if (!this.#reading && this.#isLate()) void this.#read();
  }

  stop(): void {
    this.#stopped = true;
  }

  #isLate(): boolean {
    const { counts, touched } = this.#last ?? {};
    if (!counts || !touched || !this.#newest) return true;
    return areBehind(counts, this.#newest, touched);
  }

  async #read(): Promise<void> {
    this.#reading = true;
    try {
      do {
        const { value, touched, counts } = await readWithCounts(this.store, this.work);
        this.#last = { touched, counts };
        if (!this.#stopped) this.listener.next(value);
      } while (!this.#stopped && this.#isLate());
    } catch (error) {
      if (!this.#stopped) this.listener.failed(error);
    } finally {
      this.#reading = false;
    }
  }
}
