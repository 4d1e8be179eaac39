import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, isTable } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

/** "Suma za okres 1": the lessons missed in one half of the year, below a row per day. */
function sumsOn(page: Page): string[] {
  return all(bodyOf(page.document), 'table.center.big.decorated')
    .filter(isTable)
    .filter(isVisible)
    .flatMap((table) => Array.from(table.rows, visibleText))
    .filter((text) => /^Suma za okres\b/u.test(text));
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const text of sumsOn(page)) yield skip(text, 'no-name');
  return {};
}

/**
 * Frekwencja: a row per day with the lessons missed. The only name on the page is the account's, which may be a parent's:
 * nobody is named, and no number is read.
 */
export const absences = makeReader({
  id: 'librus/absences',
  covers: 'unknown',
  detect: (page) => sumsOn(page).length > 0,
  walk,
});
