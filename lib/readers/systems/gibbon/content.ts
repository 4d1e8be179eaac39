import type { Page } from '../../reader.ts';
import { bodyOf, first } from '../../page/dom.ts';
import { linksTo, parameter } from '../../page/links.ts';
import { visibleText } from '../../page/visible-text.ts';

/**
 * The part of the page that menu clicks swap in the same document. What a page is gets decided in there: the address and
 * what is around it may belong to the page before.
 */
export function contentOf(page: Page): Element {
  const body = bodyOf(page.document);
  return first(body, '#content-inner') ?? first(body, '#content') ?? body;
}

/** Whether the page is one of Gibbon, on any host: its frame, and addresses that name the module in `q`. */
export function isGibbon(page: Page): boolean {
  const body = bodyOf(page.document);
  if (contentOf(page) === body || !first(body, '#header, #wrapOuter')) return false;
  const toModule = 'a[href*="index.php?q=/modules/"], a[href*="index.php?q=%2Fmodules%2F"]';
  return first(body, toModule) !== null;
}

/** Gibbon's own key of a person, as it stands in every link to one; null when the link has none. */
export function personIn(link: Element): string | null {
  return parameter(link, 'gibbonPersonID') || null;
}

/** Links to the pages of one student's profile; they stand beside the content and are swapped with it. */
export function profileLinks(page: Page): Element[] {
  const frame = first(bodyOf(page.document), '#content-wrap') ?? contentOf(page);
  return linksTo(frame, 'student_view_details.php').filter(
    (link) => parameter(link, 'subpage') !== '',
  );
}

/**
 * Links that show a student's name. The letters of alerts above a name or a photograph lead to the profile as well, but to
 * other parts of it.
 */
export function nameLinks(root: Element): Element[] {
  return linksTo(root, 'student_view_details.php').filter(
    (link) =>
      personIn(link) !== null &&
      /^((School )?Attendance)?$/u.test(parameter(link, 'subpage')) &&
      visibleText(link) !== '',
  );
}

/** The first link below `root` that names a person and leads to the page. */
export function personLink(root: Element, to: string): Element | undefined {
  return linksTo(root, to).find((link) => personIn(link) !== null);
}
