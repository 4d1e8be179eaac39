import type { Page } from '../../reader.ts';
import type { Ending, Figure, Finding, FoundStudent } from '../../finding.ts';
import { figureIn } from '../../finding.ts';
import { all, closest, first, isTable, parentOf, tagOf } from '../../page/dom.ts';
import { gradeWords, says } from '../../words/lexicon.ts';
import { makeReader } from '../../make-reader.ts';
import type { BodyRow } from '../../shapes/grid.ts';
import type { Table } from '../../shapes/table.ts';
import { fits, openTable } from '../../shapes/table.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import { contentOf, isPrintOf } from './content.ts';

/** The heads of a month table: the days 1 to 31, then absences and possible days. */
const days = 31;

function columnAfterDays(table: Table): number {
  const last = table.columns.findIndex(({ labels }) => labels.at(-1) === String(days));
  return last < days ? -1 : last + 1;
}

/** One by one: such a page holds hundreds of tables. */
function* monthTables(page: Page): Generator<Table> {
  for (const element of all(contentOf(page), 'td table').filter(isTable)) {
    const table = isVisible(element) ? openTable(element) : null;
    if (table && columnAfterDays(table) > 0) yield table;
  }
}

/** `<td>1031<br><span class="legend-gray">School ID</span></td>`: the value with its label underneath. */
function labelledValues(table: Element): [label: string, value: string][] {
  return all(table, 'td > .legend-gray').flatMap((legend) => {
    const cell = closest(legend, 'td');
    const label = visibleText(legend);
    const text = cell ? visibleText(cell) : '';
    return text.endsWith(label) ? [[label, text.slice(0, -label.length).trim()]] : [];
  });
}

/** The last row is the one whose first cell reaches over all the days. */
function totalRow(table: Table): BodyRow | undefined {
  const after = columnAfterDays(table);
  return Array.from(table.rows()).findLast(
    (row) => fits(table, row) && row.cells[0] === row.cells[after - 1],
  );
}

function figuresOf(table: Table): Figure[] {
  const after = columnAfterDays(table);
  const label = table.columns[after]?.labels.join(' ') ?? '';
  return figureIn('absences', totalRow(table)?.cells[after], label);
}

/**
 * The student a month table belongs to: the heading above the sheet names them, the sheet gives id and grade. "Possible"
 * is not read: it counts the whole school year, days to come included.
 */
function studentOf(months: Table): FoundStudent | null {
  const cell = parentOf(months.element);
  const sheet = cell && closest(cell, 'table');
  const heading = sheet?.previousElementSibling;
  if (!sheet || !heading || tagOf(heading) !== 'h2') return null;
  const values = labelledValues(sheet);
  const id = values.find(([label, value]) => /\bID\b/iu.test(label) && /^\d+$/u.test(value));
  const grade = values.find(([label]) => says(gradeWords, label));
  return {
    name: visibleText(heading),
    sisId: id?.[1] ?? null,
    grade: () => grade?.[1] ?? '',
    unit: 'day',
    anchor: heading,
    figures: () => figuresOf(months),
  };
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const months of monthTables(page)) {
    const student = studentOf(months);
    if (student) yield { kind: 'student', student };
  }
  return {};
}

/** Attendance > Attendance Summary, printed: a sheet per student with all months and the total of the year to date. */
export const attendanceReport = makeReader({
  id: 'rosariosis/attendance-report',
  covers: 'school-year',
  detect: (page) =>
    isPrintOf(page, 'custom-attendancesummary-php') &&
    first(contentOf(page), 'h2 + table') !== null,
  walk,
});
