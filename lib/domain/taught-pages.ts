import type { TaughtPage } from './taught-page.ts';

/** How many taught pages a device keeps; each costs a look at every page of its site. */
export const mostTaughtPages = 200;

/** Whether a taught page is for this site; one without an origin is for any site that may be read. */
function isFor({ origin }: TaughtPage, site: string): boolean {
  return origin === null || origin === site;
}

/** What is read by on a site: what the school ships first, then what people taught, the newest first. */
export function taughtFor(
  site: string,
  held: readonly TaughtPage[],
  own: readonly TaughtPage[],
): TaughtPage[] {
  return [...held, ...own.toReversed()].filter((page) => isFor(page, site));
}

/** The pages with one more at their end; an older one of the same id, or of the same site and columns, gives way to it. */
export function withTaught(pages: readonly TaughtPage[], page: TaughtPage): TaughtPage[] {
  const key = keyOf(page);
  const others = pages.filter((one) => one.id !== page.id && keyOf(one) !== key);
  return [...others, page].slice(-mostTaughtPages);
}

function keyOf({ origin, layout: { shape } }: TaughtPage): string {
  return JSON.stringify([origin, shape.path, shape.kind, shape.heads]);
}
