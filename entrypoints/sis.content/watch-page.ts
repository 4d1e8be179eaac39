import { isOfPage, observed } from './page-changes.ts';

/** A page that has been still for this long is read, in ms (ui/design.md 5). */
const QUIET = 250;
/** A page that never is still is read this long after it began to change, in ms. */
const MOST_WAIT = 1500;
/** More callbacks than this within `BREAKER_TIME` ms, and watching stops for good (trust.md R11). */
const BREAKER = 100;
const BREAKER_TIME = 2000;

export type WatchRules = {
  /** Whether a node is our own. */
  owns: (node: Node) => boolean;
  /** At every change, at once. */
  onChange: () => void;
  /** After the page became quiet. */
  onQuiet: () => void;
  /** The page changes too often; watching has stopped. */
  onTooBusy: () => void;
};

/** Calls `onQuiet` 250 ms after the last `change`, and 1,500 ms after the first at the latest. */
export function createQuiet(onQuiet: () => void): { change(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const quiet = (): void => {
    since = null;
    onQuiet();
  };
  return {
    change() {
      const now = performance.now();
      since ??= now;
      clearTimeout(timer);
      timer = setTimeout(quiet, Math.max(0, Math.min(QUIET, since + MOST_WAIT - now)));
    },
    stop: () => clearTimeout(timer),
  };
}

/** Tells, callback by callback, whether there were more than 100 in 2 s. */
export function createBreaker(): (now: number) => boolean {
  const times: number[] = [];
  return (now) => {
    times.push(now);
    if (times.length <= BREAKER) return false;
    return now - (times.shift() ?? now) <= BREAKER_TIME;
  };
}

/** Calls `onMove` when the page goes to another address without being loaded anew. */
function listenForAddress(view: Window, onMove: () => void, signal: AbortSignal): void {
  view.addEventListener('popstate', onMove, { signal });
  view.addEventListener('hashchange', onMove, { signal });
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', onMove, { signal });
  }
}

/** Watches one document with one observer. Returns how to stop. */
export function watchPage(document: Document, view: Window, rules: WatchRules): () => void {
  const quiet = createQuiet(rules.onQuiet);
  const isTooBusy = createBreaker();
  const ending = new AbortController();
  const change = (): void => {
    rules.onChange();
    quiet.change();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => isOfPage(record, rules.owns))) return;
    if (!isTooBusy(performance.now())) return change();
    stop();
    rules.onTooBusy();
  });
  function stop(): void {
    observer.disconnect();
    quiet.stop();
    ending.abort();
  }
  observer.observe(document, observed);
  listenForAddress(view, change, ending.signal);
  return stop;
}
