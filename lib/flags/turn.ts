/** The longest stretch of work before the page gets its turn, in ms; a quarter of trust.md R11's 50 ms. */
const SLICE = 12;

type Yielding = { yield(): Promise<void> };

function canYield(value: unknown): value is Yielding {
  return typeof value === 'object' && value !== null && 'yield' in value;
}

/** Lets the page handle what is waiting, and comes back without the 4 ms a timer would add. */
export function giveTurn(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (canYield(scheduler)) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Works through `steps` in slices of at most 12 ms, giving the page its turn in between (trust.md R11). Resolves to the
 * steps' return value, or to null as soon as `isCurrent` says the work is no longer wanted.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isCurrent: () => boolean,
): Promise<T | null> {
  let start = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    await giveTurn();
    if (!isCurrent()) return null;
    start = performance.now();
  }
}
