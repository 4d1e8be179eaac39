import type { Page } from '../../reader.ts';
import type { Ending, Finding } from '../../finding.ts';
import { all, closest, first } from '../../dom.ts';
import { linksTo } from '../../links.ts';
import { makeReader } from '../../make-reader.ts';
import type { Table } from '../../table.ts';
import { isVisible, visibleText } from '../../visible-text.ts';
import { contentOf, personIn, personLink } from './content.ts';
import { dataTables, studentIn } from './data-table.ts';

/** Pages with these belong to other readers, which know more of them, or to none. */
const others = '#studentHistory, #attendance, [name="numberOfSchoolDays"], [name="dateStart"]';

/** Tables in which rows lead to students' profiles. */
function tablesOn(content: Element): Table[] {
  return dataTables(content).filter(
    (table) => personLink(table.element, 'student_view_details.php') !== undefined,
  );
}

/** Photographs in a grid, each with a linked name. A grid may stand in another, so that a link can be met twice. */
function gridLinks(content: Element): Element[] {
  const links = all(content, '.dataTable').flatMap((grid) =>
    linksTo(grid, 'student_view_details.php'),
  );
  return [...new Set(links)].filter(
    (link) => personIn(link) !== null && !closest(link, 'table, nav') && visibleText(link) !== '',
  );
}

function isStudentList(page: Page): boolean {
  const content = contentOf(page);
  return !first(content, others) && (tablesOn(content).length > 0 || gridLinks(content).length > 0);
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
