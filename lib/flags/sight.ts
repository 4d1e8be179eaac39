/** What Chromium reports of an element it keeps in sight: false when something covers it, even if clicks fall through. */
type Sighted = IntersectionObserverEntry & { isVisible: boolean };

type SightOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/** The least delay Chromium accepts, in ms. */
const DELAY = 100;

function isSighted(entry: IntersectionObserverEntry | undefined): entry is Sighted {
  return entry !== undefined && 'isVisible' in entry;
}

export type Sight = {
  /** Keeps this element in sight from now on, in place of the one before. */
  watch(element: Element): void;
  /** True only when the browser said that this very element is covered or faded. */
  isCovered(element: Element): boolean;
  stop(): void;
};

/**
 * Asks the browser itself whether a mark can be seen, frames around ours included; browsers that cannot tell never
 * say no. A page that is drawn through a filter (inverted for the eyes, say) is not judged.
 */
export function createSight(view: Window & typeof globalThis): Sight {
  let watched: Element | null = null;
  let covered = false;
  const options: SightOptions = { trackVisibility: true, delay: DELAY };
  const observer = new view.IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (isSighted(entry) && entry.target === watched) covered = !entry.isVisible;
  }, options);

  function stop(): void {
    observer.disconnect();
    watched = null;
    covered = false;
  }
  return {
    watch(element) {
      if (element === watched) return;
      stop();
      watched = element;
      observer.observe(element);
    },
    isCovered(element) {
      const { filter, opacity } = view.getComputedStyle(view.document.documentElement);
      return element === watched && covered && filter === 'none' && opacity === '1';
    },
    stop,
  };
}
