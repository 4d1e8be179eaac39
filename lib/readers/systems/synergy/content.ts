import { firstBesideLists } from '../../page/beside-lists.ts';
import { all, attribute, bodyOf, first } from '../../page/dom.ts';
import { visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

/** What Synergy itself puts into its pages, on any host: addresses of the family portal, its students, its gradebook. */
const fingerprint = [
  '.student-info[data-agu]',
  'a[href*="PXP2_"]',
  'form[action*="PXP2_"]',
  '#spnRecalcGrades',
  'tr[data-studentid] .v-currentscore-select',
  'tr[data-studentid] .v-comments',
].join(', ');

/** Whether the page is one of Synergy, staff's or family's. */
export function isSynergy(page: Page): boolean {
  const ofVendor = page.url.hostname.endsWith('.edupoint.com');
  return ofVendor || firstBesideLists(bodyOf(page.document), fingerprint) !== null;
}

export type Child = { name: string; sisId: string | null; anchor: Element };

/** "ID: 201344" as 201344. */
function idOf(child: Element): string | null {
  const element = first(child, '.student-id');
  const last = element ? visibleText(element).split(' ').at(-1) : '';
  return last && /\d/u.test(last) ? last : null;
}

/**
 * The child a family page is about. Parents see all their children in the page's head; the one shown is named by its
 * number (`AGU`) in the address. Null where that leaves a choice.
 */
export function childOn(page: Page): Child | null {
  const children = all(bodyOf(page.document), '.student-info[data-agu]');
  const asked = page.url.searchParams.get('AGU');
  const numbers = new Set(children.map((child) => attribute(child, 'data-agu')));
  const shown = children.find(
    (child) => attribute(child, 'data-agu') === asked || (asked === null && numbers.size === 1),
  );
  const anchor = shown ? first(shown, '.student-name') : null;
  if (!shown || !anchor) return null;
  return { name: visibleText(anchor), sisId: idOf(shown), anchor };
}
