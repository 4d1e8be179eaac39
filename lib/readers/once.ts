import type { Page } from './reader.ts';

type Work = (page: Page) => unknown;

/** What was found on a page during one reading; gone with the page's own object. */
const found = new WeakMap<Page, Map<Work, unknown>>();

/** The same page, on which {@link once} remembers. Made anew for every reading: between two of them the page may change. */
export function forOneReading({ document, url }: Page): Page {
  const page = { document, url };
  found.set(page, new Map());
  return page;
}

/**
 * Does a work once per reading: several readers ask a page for the same lists, and finding them is what reading costs most.
 * On a page that no reading was begun on, it is done at every call.
 */
export function once<T>(page: Page, work: (page: Page) => T): T {
  const memory = found.get(page);
  if (!memory) return work(page);
  if (!memory.has(work)) memory.set(work, work(page));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- under this work nothing else is kept
  return memory.get(work) as T;
}
