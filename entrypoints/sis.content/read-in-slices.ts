import { inSlices } from '../../lib/flags/turn.ts';
import type { ReadPage } from '../../lib/readers/reader.ts';

/** After so many readings broken off by changes, one is read through: a ticking clock must not keep us out for ever. */
const MOST_BROKEN_OFF = 3;
/** Reading takes at most this part of the page's time. */
const SHARE = 1 / 10;

export type ReadingLoop = {
  /** Reads the page now, or as soon as the last reading is long enough ago. */
  read(): void;
  /** The page changed: a reading that is under way is worth nothing. */
  change(): void;
  stop(): void;
};

export type ReadingRules = {
  steps: () => Generator<void, ReadPage>;
  onRead: (read: ReadPage) => void;
};

/** The reading, or null when it was broken off or the page gave way under it. */
async function readThrough(
  steps: ReadingRules['steps'],
  isCurrent: () => boolean,
): Promise<ReadPage | null> {
  try {
    return await inSlices(steps(), isCurrent);
  } catch {
    return null;
  }
}

/**
 * Reads in slices of at most 12 ms with the page's turn in between, breaks off when the page changes meanwhile, and
 * never takes more than a tenth of the page's time (trust.md R11). What cannot be read to its end reports nothing.
 */
export function createReadingLoop({ steps, onRead }: ReadingRules): ReadingLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let version = 0;
  let broken = 0;
  let rest = 0;

  async function readNow(): Promise<void> {
    const mine = ++version;
    const start = performance.now();
    const isCurrent = (): boolean => mine === version;
    const reading = await readThrough(steps, isCurrent);
    rest = performance.now() + (performance.now() - start) / SHARE;
    if (!reading) {
      broken += 1;
      return;
    }
    broken = 0;
    onRead(reading);
  }
  return {
    read() {
      clearTimeout(timer);
      timer = setTimeout(() => void readNow(), Math.max(0, rest - performance.now()));
    },
    change() {
      if (broken < MOST_BROKEN_OFF) version += 1;
    },
    stop() {
      clearTimeout(timer);
      version += 1;
    },
  };
}
