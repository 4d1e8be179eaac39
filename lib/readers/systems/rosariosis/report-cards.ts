import type { Page } from '../../reader.ts';
import type { Ending, Figure, Finding, FoundStudent } from '../../finding.ts';
import { all, first, parentOf } from '../../page/dom.ts';
import { makeReader } from '../../make-reader.ts';
import { readCount } from '../../page/numbers.ts';
import { fold } from '../../page/text.ts';
import { visibleText } from '../../page/visible-text.ts';
import { contentOf, isPrintOf } from './content.ts';

/**
 * "Daily Absences this year: 11.0". The sentence with the quarter covers less, and the one with a code's name ("Absent
 * this year: 43") counts periods.
 */
const yearToDate = new Set([
  'daily absences this year',
  'ausencias diarias este ano',
  'ausencias diarias de este ano',
  'absences journalieres cette annee',
]);

/** The head of a card is a stack of one-row tables in one cell; per row the cells that say something. */
type CardHead = Element[][];

function readHead(stack: Element[]): CardHead {
  return stack.map((header) => all(header, 'td').filter((cell) => visibleText(cell) !== ''));
}

/** One by one: a page holds the cards of a whole school. */
function* cardHeads(page: Page): Generator<CardHead> {
  const stacks = new Map<Element | null, Element[]>();
  for (const header of all(contentOf(page), 'table.header')) {
    const stack = stacks.get(parentOf(header)) ?? [];
    stacks.set(parentOf(header), [...stack, header]);
  }
  for (const stack of stacks.values()) yield readHead(stack);
}

function figuresOf(head: CardHead): Figure[] {
  for (const cell of head.flat()) {
    const [, label, count] = /^([^:：]+)[:：](.*)$/u.exec(visibleText(cell)) ?? [];
    if (label === undefined || count === undefined || !yearToDate.has(fold(label))) continue;
    return [{ field: 'absences', value: readCount(count), element: cell, column: label }];
  }
  return [];
}

/** The second row gives name and id, the third the grade. */
function studentOf(head: CardHead): FoundStudent | null {
  const row = head.findIndex(([, id]) => id !== undefined && /^\d+$/u.test(visibleText(id)));
  const [name, id] = head[row] ?? [];
  const grade = head[row + 1]?.[0];
  if (!name || !id) return null;
  return {
    name: visibleText(name),
    sisId: visibleText(id),
    grade: () => (grade ? visibleText(grade) : ''),
    unit: 'day',
    anchor: name,
    figures: () => figuresOf(head),
  };
}

function* walk(page: Page): Generator<Finding, Ending> {
  let counted = false;
  for (const head of cardHeads(page)) {
    const student = studentOf(head);
    if (!student) continue;
    counted ||= figuresOf(head).length > 0;
    yield { kind: 'student', student };
  }
  return counted ? {} : { skipped: [{ text: '', reason: 'column-unclear' }] };
}

/** Grades > Report Cards, printed: a sentence per card gives the days absent; the table counts periods per course. */
export const reportCards = makeReader({
  id: 'rosariosis/report-cards',
  covers: 'school-year',
  detect: (page) =>
    isPrintOf(page, 'grades-reportcards-php') && first(contentOf(page), 'table.header') !== null,
  walk,
});
