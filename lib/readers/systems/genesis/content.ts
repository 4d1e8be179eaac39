import type { FoundStudent } from '../../finding.ts';
import { firstBesideLists } from '../../page/beside-lists.ts';
import { all, attribute, bodyOf, first, hasAttribute } from '../../page/dom.ts';
import { parameter } from '../../page/links.ts';
import { isVisible, labelText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

/** Whether the page is one of Genesis, on any host: the tabs of its addresses, or the select of a family's children. */
export function isGenesis(page: Page): boolean {
  const tabs = 'a[href*="tab1=studentdata"], select#fldStudent';
  return firstBesideLists(bodyOf(page.document), tabs) !== null;
}

/** The one student the page's own links are about; null for none or several. */
function linkedStudent(page: Page): string | null {
  const links = all(bodyOf(page.document), 'a[href*="studentid="]');
  const [id, ...others] = new Set(
    links.map((link) => parameter(link, 'studentid')).filter(Boolean),
  );
  return id !== undefined && others.length === 0 ? id : null;
}

/**
 * The student chosen among a family's children. Null where the page's links are about somebody else: what stands below
 * may then be another child's.
 */
export function chosenStudent(page: Page): FoundStudent | null {
  const select = first(bodyOf(page.document), 'select#fldStudent');
  if (!select || !isVisible(select)) return null;
  const options = all(select, 'option');
  const option = options.findLast((one) => hasAttribute(one, 'selected')) ?? options[0];
  const sisId = option ? attribute(option, 'value') : '';
  if (!option || sisId === '' || sisId !== linkedStudent(page)) return null;
  return { name: labelText(option), sisId, unit: null, anchor: select };
}
