import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, first, isTable } from '../../page/dom.ts';
import { labelText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { fold } from '../../page/text.ts';

/** A summary has a row per kind; longer tables are lists. */
const mostRows = 10;
const kinds = ['absent', 'tardy', 'dismissed'];

/** The rows Absent, Tardy and Dismissed of one class, with a column per term and one for the total. */
function summaryOn(page: Page): string[] {
  const body = bodyOf(page.document);
  if (!first(body, 'form[action*="portalClassDetail.do"]')) return [];
  for (const table of all(body, 'table').filter(isTable)) {
    if (table.rows.length > mostRows) continue;
    const labels = Array.from(table.rows, ({ cells }) => (cells[0] ? labelText(cells[0]) : ''));
    const found = labels.filter((label) => kinds.includes(fold(label)));
    if (found.length > 1) return found;
  }
  return [];
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const text of summaryOn(page)) yield skip(text, 'per-class');
  return {};
}

/** Academics > Classes > Details: how often one class was missed in each term. Meetings of a class are not days. */
export const classDetail = makeReader({
  id: 'aspen/class-detail',
  covers: 'unknown',
  detect: (page) => summaryOn(page).length > 0,
  walk,
});
