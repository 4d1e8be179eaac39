import type { Unit } from '../../../domain/page-reading.ts';
import type { Page } from '../../reader.ts';
import type { Ending, Figure, Finding, FoundStudent } from '../../finding.ts';
import { all, first } from '../../page/dom.ts';
import { makeReader } from '../../make-reader.ts';
import { readCount } from '../../page/numbers.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import { contentOf, nameLinks, personIn } from './content.ts';

/** Which form the cards stand in says what is counted: days of school, or meetings of the class. */
const forms: [string, Unit][] = [
  ['form[action*="attendance_take_byFormGroupProcess"]', 'day'],
  ['form[action*="attendance_take_byCourseClassProcess"]', 'period'],
];

function cardsOn(page: Page): { cards: Element[]; unit: Unit } | null {
  for (const [selector, unit] of forms) {
    const form = first(contentOf(page), selector);
    const cards = form ? all(form, '#attendance > div') : [];
    if (cards.length > 0) return { cards, unit };
  }
  return null;
}

/** "22 Days Absent", "1 Day Absent", "2 Classes Absent", in slanted small print; the words follow the screen's language. */
function figuresOf(card: Element): Figure[] {
  for (const note of all(card, 'div.italic')) {
    const [, count, words] = /^(\d+) (\D+)$/u.exec(visibleText(note)) ?? [];
    if (count === undefined || words === undefined) continue;
    return [{ field: 'absences', value: readCount(count), element: note, column: words }];
  }
  return [];
}

function studentOf(card: Element, unit: Unit): FoundStudent | null {
  const link = nameLinks(card)[0];
  if (!link) return null;
  return {
    name: visibleText(link),
    sisId: personIn(link),
    unit,
    anchor: link,
    figures: () => figuresOf(card),
  };
}

function* walk(page: Page): Generator<Finding, Ending> {
  const found = cardsOn(page);
  if (!found) return {};
  for (const card of found.cards) {
    const student = isVisible(card) ? studentOf(card, found.unit) : null;
    if (student) yield { kind: 'student', student };
  }
  return {};
}

/**
 * Attendance > By Form Group or By Class: a card per student. The count is of the school year to date, and counts leaving
 * early as well.
 */
export const cards = makeReader({
  id: 'gibbon/take-attendance',
  covers: 'school-year',
  detect: (page) => cardsOn(page) !== null,
  walk,
});
