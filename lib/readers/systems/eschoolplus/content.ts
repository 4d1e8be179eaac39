import type { FoundStudent } from '../../finding.ts';
import { firstBesideLists } from '../../page/beside-lists.ts';
import { bodyOf, first } from '../../page/dom.ts';
import { visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

/**
 * What Home Access Center itself puts into its pages, on any host: the controls of its older pages carry `plnMain_` in
 * their ids, its grids and the banner around them a class of their own.
 */
const fingerprint =
  '[id^="plnMain_"], table.sg-asp-table, .sg-banner-chooser, #sg-legacy-iframe, .sg-homeview-table';

/** Whether the page is one of eSchoolPlus Home Access Center. */
export function isHomeAccess(page: Page): boolean {
  return firstBesideLists(bodyOf(page.document), fingerprint) !== null;
}

/**
 * The student chosen in the banner, null in the frame below it, which names nobody. The other name in the banner's menu
 * is that of whoever signed in, mostly a parent.
 */
export function chosenStudent(page: Page): FoundStudent | null {
  const banner = first(bodyOf(page.document), '.sg-banner-chooser .sg-banner-text');
  const name = banner ? visibleText(banner) : '';
  return banner && name !== '' ? { name, sisId: null, unit: null, anchor: banner } : null;
}
