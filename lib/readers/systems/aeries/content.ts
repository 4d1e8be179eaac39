import { firstBesideLists } from '../../page/beside-lists.ts';
import { all, attribute, bodyOf, first } from '../../page/dom.ts';
import { visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

/** What Aeries itself puts into its pages, on any host: ids of its own parts, and the boxes for taking attendance. */
const fingerprint = [
  '#AeriesFullPageContent',
  '[id*="_subStuTop"]',
  '[id*="_subAttSummary"]',
  'span[data-cd] input',
  '#Username_Aeries',
].join(', ');

/** Whether the page is one of Aeries. */
export function isAeries(page: Page): boolean {
  const ofVendor = page.url.hostname.endsWith('.aeries.net');
  return ofVendor || firstBesideLists(bodyOf(page.document), fingerprint) !== null;
}

/** "Last, First M. (Preferred Last)", as Aeries writes students. */
const studentName = /^\p{L}[^,;:\d]*,\s*\p{L}[^,;:\d]*(,\s*(jr|sr|i{1,3}|iv)\.?)?$/iu;

/** Whether a text is written like a student's name. */
export function isStudentName(text: string): boolean {
  return studentName.test(text);
}

/** The one cell of the student block above every student page that shows a name; null where none or several do. */
export function nameInBlock(page: Page): Element | null {
  const cells = all(bodyOf(page.document), '[id*="_subStuTop"] td.Data').filter(
    (cell) => first(cell, 'td') === null && isStudentName(visibleText(cell)),
  );
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

/** The one student (permanent ID) all keys of the page belong to; null for none or several. */
export function onlyStudent(page: Page): string | null {
  const marked = all(bodyOf(page.document), '[data-studentid]');
  const [id, ...others] = new Set(marked.map((element) => attribute(element, 'data-studentid')));
  return id && others.length === 0 ? id : null;
}
