import type { TaughtLayout, TaughtPage } from '../../domain/taught-page.ts';
import type { Page, PageReader, ReadPage } from '../reader.ts';
import { makeReader } from '../make-reader.ts';
import { matchLayout } from './match.ts';
import { walkRows } from './walk-rows.ts';

/** Whether the page is just as this layout was taught. */
function isWhole(page: Page, layout: TaughtLayout): boolean {
  const match = matchLayout(page, layout);
  return match !== null && 'grids' in match;
}

/** A page that has changed for one layout may be just what another was taught on: two reports of one address. */
function claims(page: Page, layout: TaughtLayout, others: readonly TaughtLayout[]): boolean {
  const match = matchLayout(page, layout);
  if (match === null) return false;
  return 'grids' in match || !others.some((other) => isWhole(page, other));
}

/** Counts of a term or a month, or of nobody knows what, are never compared with lines for the year. */
function readerOfLayout(
  id: string,
  layout: TaughtLayout,
  others: readonly TaughtLayout[] = [],
): PageReader {
  return makeReader({
    id: `taught/${id}`,
    covers: layout.window === 'school-year' ? 'school-year' : 'unknown',
    detect: (page) => claims(page, layout, others),
    *walk(page) {
      return yield* walkRows(page, matchLayout(page, layout), layout);
    },
  });
}

/**
 * One reader per page that somebody taught; each claims pages of the shape it was taught on. It checks that shape at every
 * use: columns that moved are found by their words, and where one is missing, doubled or holds something else the reading
 * is `ambiguous` and has nobody in it.
 */
export function taughtReaders(taught: readonly TaughtPage[]): PageReader[] {
  return taught.map(({ id, layout }) => {
    const others = taught.filter((page) => page.id !== id).map((page) => page.layout);
    return readerOfLayout(id, layout, others);
  });
}

/** What would be read by a layout that is not kept yet; null where the page is not of its shape. */
export function readByLayout(page: Page, layout: TaughtLayout): ReadPage | null {
  const reader = readerOfLayout('draft', layout);
  if (!reader.detect(page)) return null;
  const steps = reader.steps(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
