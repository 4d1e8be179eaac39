/** A frame's work at most, in milliseconds, with room left for the browser's own. */
const stretch = 8;

/** Does the work for each, in order, and lets the window answer in between: no stretch of it holds up a frame. */
export async function withPauses<T, R>(all: Iterable<T>, work: (one: T) => R): Promise<R[]> {
  const results: R[] = [];
  let since = performance.now();
  for (const one of all) {
    results.push(work(one));
    if (performance.now() - since < stretch) continue;
    // oxlint-disable-next-line no-await-in-loop -- the rest waits on purpose
    await aPause();
    since = performance.now();
  }
  return results;
}

/** The next turn of the window's own loop: a promise alone would let nothing through. */
function aPause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((go) => {
    const goOn = () => {
      port1.close();
      go();
    };
    port1.addEventListener('message', goOn, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
