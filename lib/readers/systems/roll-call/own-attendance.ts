import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, first } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

function bulletsOn(page: Page): Element[] {
  const body = bodyOf(page.document);
  if (!first(body, 'h1.student-header')) return [];
  return all(body, '.attendance-totals .attendance-bullet').filter(isVisible);
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const bullet of bulletsOn(page)) yield skip(visibleText(bullet), 'per-class');
  return {};
}

/**
 * What a student sees of themselves in one course: "2 Absent Days" are days on which this course met, the page names
 * nobody, and no number is read.
 */
export const ownAttendance = makeReader({
  id: 'roll-call/own-attendance',
  covers: 'unknown',
  detect: (page) => bulletsOn(page).length > 0,
  walk,
});
