import { firstBesideLists } from '../../page/beside-lists.ts';
import { bodyOf } from '../../page/dom.ts';
import type { Page } from '../../reader.ts';

/** What Skyward itself puts into its pages, on any host: the browse grids of Qmlativ, the grids of SMS 2.0. */
const fingerprint = [
  '.browseHeader [data-browse-name]',
  'tr.browseRow td.browseDataCell',
  '.familyAccessHeaderSelectTile[data-studentid]',
  '.gridWrap[grid-theme]',
  'table[grid-table][zebra]',
].join(', ');

/** Whether the page is one of Skyward Qmlativ or SMS 2.0. */
export function isSkyward(page: Page): boolean {
  return firstBesideLists(bodyOf(page.document), fingerprint) !== null;
}
