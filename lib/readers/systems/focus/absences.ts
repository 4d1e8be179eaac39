import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { bodyOf, first, ofNode } from '../../page/dom.ts';
import { collapse } from '../../page/text.ts';
import type { Page } from '../../reader.ts';

/** "Total Full Days Possible: 62", "Total Full Days Attended: 55". */
const totals = /Total Full Days (?:Possible|Attended)\s*:\s*\d+/gu;

function totalsOn(page: Page): string[] {
  const body = bodyOf(page.document);
  if (!first(body, 'td.LO_header, tr[id^="LOy_row"]')) return [];
  return (ofNode('textContent', body) ?? '').match(totals) ?? [];
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const text of totalsOn(page)) yield skip(collapse(text), 'column-unclear');
  return {};
}

/**
 * Attendance > Absence Summary of one student: the full days possible and attended, and a row per day with a code for each
 * period. Half days are in neither total, so the difference is not the days absent, and the page does not say whether the
 * possible days are those to date: no number is read.
 */
export const absences = makeReader({
  id: 'focus/absences',
  covers: 'unknown',
  detect: (page) => totalsOn(page).length > 0,
  walk,
});
