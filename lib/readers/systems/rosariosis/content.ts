import type { Page } from '../../reader.ts';
import { attribute, bodyOf, first } from '../../page/dom.ts';
import { dayOfSelects } from '../../page/controls.ts';
import type { Range } from '../../finding.ts';
import { noRange } from '../../finding.ts';
import { parameter } from '../../page/links.ts';

/**
 * The part of the page that holds the program's own output: `#body` on screens, `#pdf` on pages made for printing.
 * Everything is decided in there: menu clicks swap it in the same document, what is around it may be out of date.
 */
export function contentOf(page: Page): Element {
  const body = bodyOf(page.document);
  return first(body, '#body') ?? first(body, '#pdf') ?? body;
}

/** Whether the page is one of RosarioSIS, on any host: it names its program in a class of the body or the print wrapper. */
export function isRosario(page: Page): boolean {
  const body = bodyOf(page.document);
  const classes = [body, first(body, '#pdf')].map((element) =>
    element ? attribute(element, 'class') : '',
  );
  return classes.some((names) => /(^|\s)modname-\w/u.test(names)) && contentOf(page) !== body;
}

/**
 * The program that made an element's content, such as `Attendance/DailySummary.php`, from the addresses inside it; the
 * page's own address may be an older one. Null when nothing in there names one.
 */
export function programOf(element: Element): string | null {
  const link = first(element, 'th a[href*="modname="], a.list-save[href*="modname="]');
  return link && (parameter(link, 'modname') || null);
}

/** Whether a page for printing was made by the program; its wrapper carries the name as a class. */
export function isPrintOf(page: Page, program: string): boolean {
  const content = contentOf(page);
  return (
    attribute(content, 'id') === 'pdf' &&
    attribute(content, 'class').split(/\s+/u).includes(`modname-${program}`)
  );
}

/** The time frame of the page's own date selects. */
export function rangeOf(page: Page): Range {
  const content = contentOf(page);
  const [from, to] = ['_start', '_end'].map((ending) => dayOfSelects(content, ending));
  if (!from || !to) return noRange;
  return { from: from.day, to: to.day, label: `${from.label} – ${to.label}` };
}
