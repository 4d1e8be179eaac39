import type { CountField, Ending, Figure, Finding, FoundStudent } from '../../finding.ts';
import { figureIn } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, childrenOf, first, hasClass, isText, parentOf } from '../../page/dom.ts';
import { collapse, withoutEnding } from '../../page/text.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

const stats: [CountField, string][] = [
  ['absences', 'strong.stats-absences'],
  ['tardies', 'strong.stats-tardies'],
];

function listOn(page: Page): Element | null {
  const list = first(bodyOf(page.document), 'ol#student-list');
  return list && isVisible(list) ? list : null;
}

/** "Absent:" in front of the number. */
function labelOf(stat: Element): string {
  const words = Array.from(childrenOf(parentOf(stat) ?? stat)).filter(isText);
  return withoutEnding(collapse(words.map(({ nodeValue }) => nodeValue ?? '').join(' ')), ' :');
}

/** The numbers of the student whose details are open; they are blank until they have been loaded. */
function figuresOf(details: Element): Figure[] {
  return stats.flatMap(([field, selector]) => {
    const stat = first(details, selector);
    return stat ? figureIn(field, stat, labelOf(stat)) : [];
  });
}

/** The details, where they are those of the entry: they say the same name, and the entry is marked as open. */
function detailsOf(page: Page, entry: Element, name: string): Element | null {
  const details = first(bodyOf(page.document), '.student-detail-display');
  const heading = details && first(details, 'h3');
  const same = heading && visibleText(heading) === name && hasClass(entry, 'details-active');
  return same && isVisible(details) ? details : null;
}

function studentIn(page: Page, entry: Element): FoundStudent | null {
  const anchor = first(entry, '.student-name');
  const name = anchor ? visibleText(anchor) : '';
  // The status stands after the name: without it the page, and maybe the name, is still on its way.
  if (!anchor || name === '' || !first(entry, '.student-status')) return null;
  const details = detailsOf(page, entry, name);
  return {
    name,
    sisId: null,
    unit: details ? 'period' : null,
    anchor,
    figures: () => (details ? figuresOf(details) : []),
  };
}

function* walk(page: Page): Generator<Finding, Ending> {
  const list = listOn(page);
  for (const entry of list ? all(list, 'li') : []) {
    const student = isVisible(entry) ? studentIn(page, entry) : null;
    if (student) yield { kind: 'student', student };
  }
  return {};
}

/**
 * Taking roll in one section of a course. Whoever is opened has counts beside the list: of the meetings of this course,
 * never of days of school.
 */
export const studentList = makeReader({
  id: 'roll-call/student-list',
  covers: 'unknown',
  detect: (page) => listOn(page) !== null,
  walk,
});
