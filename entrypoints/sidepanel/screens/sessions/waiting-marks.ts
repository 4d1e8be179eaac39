import type { Session, SessionMark } from '../../../../lib/domain/casework/session.ts';
import { markWished, tapKey, type Tapped, type Wish } from './session-tap.ts';

/**
 * A mark on its way: `saving` until it is on disk; `saved` while it still stands for what the store is about to say; `failed`
 * until somebody tries again or leaves it. `error` is what went wrong, null where the panel was closed before it was on disk.
 */
export type Waiting = {
  tapped: Tapped;
  wish: Wish;
  /** As it is shown: null where the session is not to be marked at all. */
  mark: SessionMark | null;
  state: 'saving' | 'saved' | 'failed';
  error: unknown;
  /** How the session was before it; known once it is saved. */
  before: Session | null;
};

export function newWaiting(tapped: Tapped, wish: Wish, state: Waiting['state']): Waiting {
  return { tapped, wish, mark: markWished(wish), state, error: null, before: null };
}

/** Marks on their way, one for each session: the later one counts. */
export class WaitingMarks {
  #byKey: ReadonlyMap<string, Waiting> = new Map();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** By {@link tapKey}; another map whenever one of them changes. */
  readonly all = (): ReadonlyMap<string, Waiting> => this.#byKey;

  has(tapped: Tapped): boolean {
    return this.#byKey.has(tapKey(tapped));
  }

  set(one: Waiting): void {
    this.#tell(new Map(this.#byKey).set(tapKey(one.tapped), one));
  }

  /** Puts another in its place, or none; not where a later mark has taken it. */
  replace(one: Waiting, next: Waiting | null): void {
    const key = tapKey(one.tapped);
    if (this.#byKey.get(key) !== one) return;
    if (next !== null) this.set(next);
    else this.#tell(new Map([...this.#byKey].filter(([known]) => known !== key)));
  }

  /** Those that failed; all of them, or one. */
  failed(key?: string): Waiting[] {
    return [...this.#byKey]
      .filter(([at, { state }]) => state === 'failed' && (key === undefined || at === key))
      .map(([, one]) => one);
  }

  saving(): Waiting[] {
    return [...this.#byKey.values()].filter(({ state }) => state === 'saving');
  }

  /** Those of one student that are not on disk. */
  unsavedOf(studentId: string): Waiting[] {
    return [...this.#byKey.values()].filter(
      ({ tapped, state }) => tapped.studentId === studentId && state !== 'saved',
    );
  }

  #tell(byKey: ReadonlyMap<string, Waiting>): void {
    this.#byKey = byKey;
    for (const listener of this.#listeners) listener();
  }
}
