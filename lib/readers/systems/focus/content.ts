import { firstBesideLists } from '../../page/beside-lists.ts';
import { attribute, bodyOf } from '../../page/dom.ts';
import type { Page } from '../../reader.ts';

/**
 * Whether the page is one of Focus, on any host: the selects of year and marking period beside its menu. RosarioSIS
 * descends from the same program and has the same addresses, but names the program in a class of its body.
 */
export function isFocus(page: Page): boolean {
  const body = bodyOf(page.document);
  const selects = firstBesideLists(body, 'select[name="side_syear"], select[name="side_mp"]');
  return selects !== null && !/(^|\s)modname-/u.test(attribute(body, 'class'));
}
