import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, childrenOf, first, isElement } from '../../page/dom.ts';
import { isVisible, labelText, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { Fact } from '../../shapes/grid.ts';
import { countFacts } from '../../student-facts.ts';
import { nameInBlock, onlyStudent } from './content.ts';

/** Tiles of the summary: words in the head, a number below. */
function tilesOn(page: Page): Fact[] {
  const summary = '[id*="_subAttSummary"] .widget-body .topbox-container';
  return all(bodyOf(page.document), summary)
    .filter(isVisible)
    .flatMap((container) => Array.from(childrenOf(container)).filter(isElement))
    .flatMap((tile) => {
      const head = first(tile, '.box-header');
      const value = first(tile, '.box-stats');
      return head && value ? [{ label: labelText(head), value, text: visibleText(value) }] : [];
    });
}

function* walk(page: Page): Generator<Finding, Ending> {
  const anchor = nameInBlock(page);
  if (!anchor) return { skipped: [{ text: '', reason: 'no-name' }] };
  const { unit, figures, ending } = countFacts(tilesOn(page));
  const student = { name: visibleText(anchor), sisId: onlyStudent(page), unit, anchor };
  yield { kind: 'student', student: { ...student, figures: () => figures } };
  return ending;
}

/** The attendance summary on a student's profile: tiles of one student. They do not say how far back they go. */
export const attendanceSummary = makeReader({
  id: 'aeries/attendance-summary',
  covers: 'unknown',
  detect: (page) => tilesOn(page).length > 0,
  walk,
});
