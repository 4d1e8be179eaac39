import { firstBesideLists } from '../../page/beside-lists.ts';
import { bodyOf } from '../../page/dom.ts';
import type { Page } from '../../reader.ts';

/** Whether the page is one of Aspen, on any host: its lists, and the calls by which its links send their form. */
export function isAspen(page: Page): boolean {
  const body = bodyOf(page.document);
  const list = firstBesideLists(body, '#dataGrid, .listGrid, tr.listHeader, tr.listCell');
  return (
    list !== null &&
    firstBesideLists(body, 'form[action*="/aspen/"], a[href*="doParamSubmit("]') !== null
  );
}
