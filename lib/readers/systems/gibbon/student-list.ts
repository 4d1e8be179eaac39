import type { Page } from '../../reader.ts';
import type { Ending, Finding } from '../../finding.ts';
import { all, closest, first } from '../../page/dom.ts';
import { makeReader } from '../../make-reader.ts';
import type { Table } from '../../shapes/table.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import { contentOf, nameLinks, personIn, personLink, profileLinks } from './content.ts';
import { dataTables, studentIn } from './data-table.ts';

/** Pages with these belong to other readers, which know more of them, or to none: lists of one day vary by the hour. */
const others =
  '#studentHistory, #attendance, [name="numberOfSchoolDays"], [name="dateStart"], [name="currentDate"]';

/** Tables in which rows lead to students' profiles. */
function tablesOn(content: Element): Table[] {
  return dataTables(content).filter(
    (table) => personLink(table.element, 'student_view_details.php') !== undefined,
  );
}

/** Photographs in a grid, each with a linked name. A grid may stand in another, so that a link can be met twice. */
function gridLinks(content: Element): Element[] {
  const links = all(content, '.dataTable').flatMap(nameLinks);
  return [...new Set(links)].filter((link) => !closest(link, 'table, nav'));
}

/** A student's own profile may list brothers and sisters; the menu of its parts stands beside the content. */
function isProfile(page: Page): boolean {
  return profileLinks(page).some((link) => !closest(link, '#content'));
}

function isStudentList(page: Page): boolean {
  const content = contentOf(page);
  if (first(content, others) || isProfile(page)) return false;
  return tablesOn(content).length > 0 || gridLinks(content).length > 0;
}

function* walk(page: Page): Generator<Finding, Ending> {
  const content = contentOf(page);
  for (const table of tablesOn(content))
    for (const row of table.rows()) {
      const student = isVisible(row.element) ? studentIn(table, row) : null;
      if (student?.sisId) yield { kind: 'student', student };
    }
  for (const link of gridLinks(content))
    yield {
      kind: 'student',
      student: { name: visibleText(link), sisId: personIn(link), unit: null, anchor: link },
    };
  return {};
}

/** Lists of students without counts: they are named, so that what was read elsewhere can be shown beside them. */
export const studentList = makeReader({
  id: 'gibbon/student-list',
  covers: 'unknown',
  detect: isStudentList,
  walk,
});
