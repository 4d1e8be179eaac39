import type { Session } from '../../../../lib/domain/casework/session.ts';
import { MissingRecordError, StaleRevisionError } from '../../../../lib/store/record.ts';
import type { MarkWrite, MarkWritten } from '../../../../lib/store/session-marks.ts';
import {
  type Known,
  knownSession,
  tapKey,
  type Tapped,
  type Wish,
  writeFor,
} from './session-tap.ts';
import { newWaiting, type Waiting, WaitingMarks } from './waiting-marks.ts';

/** What the queue needs of the world around it. */
export type QueueActs = {
  /** Keeps a burst in one transaction; rejects when none of it was kept. */
  write: (writes: readonly MarkWrite[]) => Promise<MarkWritten[]>;
  /** Keeps a student's marks that are not on disk yet, so that they come back if the panel is closed before they are. */
  keep: (studentId: string, unsaved: readonly Waiting[]) => void;
  /** The last mark of a burst is on disk; what was put back is not said again. */
  onSaved: (waiting: Waiting) => void;
  onFailed: (errors: readonly unknown[]) => void;
};

type Planned = { one: Waiting; before: Session | null; write: MarkWrite | null };

/** Milliseconds for which a mark stands for what the store will say in a moment. */
const ahead = 1500;

/**
 * Marks of sessions on their way to the disk: all that were tapped while one transaction runs go into the next, and of two for
 * one session the later one counts. "Saved" is only what a transaction kept.
 */
export class MarkQueue {
  readonly marks = new WaitingMarks();
  readonly #known = new Map<string, Known>();
  #isRunning = false;
  #acts: QueueActs | null = null;

  /** Who writes and who is told; before the first mark. */
  connect(acts: QueueActs): void {
    this.#acts = acts;
  }

  put(tapped: Tapped, wish: Wish): void {
    this.marks.set(newWaiting(tapped, wish, 'saving'));
    this.#keep([tapped.studentId]);
    void this.#run();
  }

  /** Marks that an earlier panel could not save. What was marked here since then counts more. */
  restore(marks: readonly { tapped: Tapped; wish: Wish }[]): void {
    for (const { tapped, wish } of marks) {
      if (!this.marks.has(tapped)) this.marks.set(newWaiting(tapped, wish, 'failed'));
    }
  }

  /** Tries again to save what failed; all of it, or one. */
  retry(key?: string): void {
    for (const one of this.marks.failed(key)) {
      this.marks.replace(one, { ...one, state: 'saving', error: null });
    }
    void this.#run();
  }

  /** Leaves what failed: the sessions stay as they are kept. */
  leave(): void {
    const left = this.marks.failed();
    for (const one of left) this.marks.replace(one, null);
    this.#keep(left.map(({ tapped }) => tapped.studentId));
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let burst = this.marks.saving(); burst.length > 0; burst = this.marks.saving()) {
      // oxlint-disable-next-line no-await-in-loop -- the next burst is what was tapped while this one was written
      await this.#writeBurst(burst);
    }
    this.#isRunning = false;
  }

  async #writeBurst(burst: readonly Waiting[]): Promise<void> {
    const planned = burst.map((one) => this.#planned(one));
    const written = await this.#written(planned.flatMap(({ write }) => write ?? []));
    const errors: unknown[] = [];
    let last: Waiting | null = null;
    for (const { one, before, write } of planned) {
      const result = write === null ? undefined : written.shift();
      if (result && 'error' in result) {
        errors.push(result.error);
        this.#fail(one, result.error);
      } else if (write === null || !result) this.marks.replace(one, null);
      else last = this.#settle({ one, before, write }, result.session);
    }
    this.#keep(burst.map(({ tapped }) => tapped.studentId));
    if (last !== null && 'mark' in last.wish) this.#acts?.onSaved(last);
    if (errors.length > 0) this.#acts?.onFailed(errors);
  }

  #planned(one: Waiting): Planned {
    const before = knownSession(this.#known.get(tapKey(one.tapped)), one.tapped.slot.session);
    return { one, before, write: writeFor(one.tapped, one.wish, before) };
  }

  /** What became of each; where nothing was kept, each failed of the same. */
  async #written(writes: readonly MarkWrite[]): Promise<MarkWritten[]> {
    if (writes.length === 0 || this.#acts === null) return [];
    try {
      return await this.#acts.write(writes);
    } catch (error) {
      return writes.map(() => ({ error }));
    }
  }

  #settle({ one, before, write }: Planned, session: Session): Waiting {
    const known =
      write?.act === 'bin' ? { session: null, instead: write.id } : { session, instead: null };
    this.#known.set(tapKey(one.tapped), known);
    const saved: Waiting = { ...one, state: 'saved', before };
    this.marks.replace(one, saved);
    setTimeout(() => this.marks.replace(saved, null), ahead);
    return saved;
  }

  /** The next try goes over what another window wrote, or makes anew what it removed: whoever tries again was told. */
  #fail(one: Waiting, error: unknown): void {
    const key = tapKey(one.tapped);
    if (error instanceof StaleRevisionError) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only sessions are written here
      this.#known.set(key, { session: error.stored as Session, instead: null });
    }
    if (error instanceof MissingRecordError) {
      this.#known.set(key, { session: null, instead: error.id });
    }
    this.marks.replace(one, { ...one, state: 'failed', error });
  }

  #keep(studentIds: readonly string[]): void {
    for (const studentId of new Set(studentIds)) {
      this.#acts?.keep(studentId, this.marks.unsavedOf(studentId));
    }
  }
}
