/** How long a person waits for an act, and the longest task of the main thread meanwhile, both in milliseconds. */
export type ActTime = { ms: number; longestTask: number };

/** The middle one and the 95th percentile of so many runs of one act. */
export type ActTimes = {
  act: string;
  runs: number;
  p50: number;
  p95: number;
  longestTask: number;
};

/** The act that has a budget of its own. */
export const openACase = 'open a case';

const patience = 120_000;

function aFrame(): Promise<void> {
  return new Promise((go) => {
    requestAnimationFrame(() => go());
  });
}

/** Notes the longest task of the main thread since it was last asked; the browser reports those of 50 ms and more. */
class LongTasks {
  #longest = 0;
  readonly #observer = new PerformanceObserver((list) => this.#note(list.getEntries()));

  constructor() {
    this.#observer.observe({ type: 'longtask' });
  }

  take(): number {
    this.#note(this.#observer.takeRecords());
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  #note(entries: PerformanceEntry[]): void {
    for (const { duration } of entries) this.#longest = Math.max(this.#longest, duration);
  }
}

const longTasks = new LongTasks();

/** Does it, and waits frame by frame until what was asked for is drawn. Throws when it never is. */
export async function timeOf(
  act: () => unknown,
  isDrawn: () => boolean | Promise<boolean>,
): Promise<ActTime> {
  longTasks.take();
  const started = performance.now();
  await act();
  while (!(await isDrawn())) {
    if (performance.now() - started > patience) throw new Error('It was never drawn.');
    await aFrame();
  }
  const ms = performance.now() - started;
  // What the act left to do still holds up the next one.
  await new Promise((go) => setTimeout(go, 120));
  return { ms, longestTask: longTasks.take() };
}

function percentile(share: number, times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

/** What so many runs of one act come to. */
export function timesOver(act: string, times: readonly ActTime[]): ActTimes {
  const all = times.map(({ ms }) => ms);
  return {
    act,
    runs: times.length,
    p50: percentile(0.5, all),
    p95: percentile(0.95, all),
    longestTask: percentile(
      0.95,
      times.map(({ longestTask }) => longestTask),
    ),
  };
}

/** One act done again and again. */
export async function timesOf(
  act: string,
  runs: number,
  once: (run: number) => Promise<ActTime>,
): Promise<ActTimes> {
  const times: ActTime[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await once(run));
  return timesOver(act, times);
}
