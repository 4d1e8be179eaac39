import { firstBesideLists } from '../../page/beside-lists.ts';
import { all, bodyOf } from '../../page/dom.ts';
import { parameter } from '../../page/links.ts';
import type { Page } from '../../reader.ts';

/**
 * What PowerSchool itself puts into its pages, on any host: the grid of grades and attendance, the class list for taking
 * attendance, and addresses that carry a record as `frn`, three digits of its table and the record's number.
 */
const fingerprint = [
  '#quickLookup',
  '#attendance-table tr.studentrow[id^="ccid_"]',
  '#navPowerTeacherPro',
  'a[href*=".html?frn=00"]',
  'a[href*="&frn=00"]',
].join(', ');

/** Whether the page is one of PowerSchool SIS. */
export function isPowerSchool(page: Page): boolean {
  return firstBesideLists(bodyOf(page.document), fingerprint) !== null;
}

/** The record number of the one student (table 001) that links below `root` lead to; null for none or several. */
export function studentKeyIn(root: Element): string | null {
  const keys = all(root, 'a[href*="frn=001"]').map(
    (link) => /^001(\d+)$/u.exec(parameter(link, 'frn'))?.[1],
  );
  const [key, ...others] = new Set(keys.filter((one) => one !== undefined));
  return key !== undefined && others.length === 0 ? key : null;
}
