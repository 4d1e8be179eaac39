/** Numbers that look random and come again for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of them, by a number of the generator. */
export function pick<T>(from: readonly T[], next: () => number): T {
  const picked = from[Math.floor(next() * from.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}

type Uuid = ReturnType<typeof crypto.randomUUID>;

/**
 * While `work` runs, new ids come from the seed: what is done twice with one seed makes the same records, so that what a kill
 * left can be compared letter by letter with what would have been.
 */
export async function withSeededIds<T>(seed: number, work: () => Promise<T>): Promise<T> {
  const next = seededNumbers(seed);
  const hex = () => Math.floor(next() * 16).toString(16);
  const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
  Object.defineProperty(crypto, 'randomUUID', {
    configurable: true,
    value: () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', hex) as Uuid,
  });
  try {
    return await work();
  } finally {
    if (own) Object.defineProperty(crypto, 'randomUUID', own);
    else Reflect.deleteProperty(crypto, 'randomUUID');
  }
}
