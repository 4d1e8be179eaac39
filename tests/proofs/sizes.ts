/** `npm run test:long` proves at full length; `npm test` runs the same proofs shorter. */
export const atFullLength = process.env.BRIDGEBACK_LONG === '1';

const of = (short: number, long: number) => (atFullLength ? long : short);

/** How often each proof tries, short and long: the figures of the promises, in one place. */
export const sizes = {
  /** Generated rows of a CSV file. */
  csvRows: of(20_000, 200_000),
  /** Hostile messages per type, to the gate itself and from inside a page's content script. */
  hostileMessages: of(500, 10_000),
  hostileMessagesInBrowser: of(200, 2_000),
  /** Generated pages to be read. */
  generatedPages: Number(process.env.BRIDGEBACK_PAGES || of(300, 10_000)),
  /** Rows of a list, and characters of a cell, out of all proportion. */
  hugeRows: of(3_000, 50_000),
  hugeText: of(500_000, 5_000_000),
  /** Kills of panel and browser at named places of the store's acts, and of the worker at those of a reading. */
  kills: of(50, 700),
  workerKills: of(20, 180),
  /** Kills while a vault is made, upgraded, locked, copied or erased. */
  livesKills: of(24, 104),
  /** Kills while a file is restored. */
  restoreKills: of(8, 20),
  /** Ways in which the database's files are damaged. */
  damages: of(6, 24),
  /** Words that must not be found anywhere on disk. */
  canaries: of(100, 1_000),
  /** Orders in which two windows take turns. */
  interleavings: of(50, 500),
  /** Times the files are swept while others write. */
  sweeps: of(5, 50),
  /** Acts of each of two windows of one real browser. */
  actsPerWindow: of(40, 500),
};

/** Milliseconds a single long proof may take before it counts as hung. */
export const patience = of(300_000, 3 * 3_600_000);
