import type { Page } from '../../reader.ts';
import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import type { List } from './list.ts';
import { has, listsOf, listsStudents, walkRows } from './list.ts';

/** Lists of one day's codes, with a column per period: what stands there is not read, and who stands there varies by the hour. */
function isDayList(list: List): boolean {
  return has(list, 'state-value') || list.keys.some((key) => /^period-\d+$/u.test(key));
}

/** Lists with days or counts have readers of their own. */
function isCounted(list: List): boolean {
  return has(list, 'state-abs') || list.keys.some((key) => /^-\d{8}$/u.test(key));
}

function rostersOn(page: Page): List[] {
  const lists = listsOf(page);
  if (lists.some((list) => isCounted(list) || isDayList(list))) return [];
  return lists.filter(listsStudents);
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const list of rostersOn(page)) yield* walkRows(list, (student) => student);
  return {};
}

/** Any list of students without counts: they are named, so that what was read elsewhere can be shown beside them. */
export const studentList = makeReader({
  id: 'rosariosis/student-list',
  covers: 'unknown',
  detect: (page) => rostersOn(page).length > 0,
  walk,
});
