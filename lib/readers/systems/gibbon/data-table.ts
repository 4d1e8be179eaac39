import type { FoundStudent } from '../../finding.ts';
import { all, attribute, first, isTable } from '../../page/dom.ts';
import { says, studentWords } from '../../words/lexicon.ts';
import type { BodyRow } from '../../shapes/grid.ts';
import type { Table } from '../../shapes/table.ts';
import { fits, openTable } from '../../shapes/table.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import { personIn, personLink } from './content.ts';

/** The tables with sorting and paging that Gibbon draws. */
export function dataTables(content: Element): Table[] {
  return all(content, '.dataTable table').filter(isTable).filter(isVisible).map(openTable);
}

/** The column of names: the one that sorts by surname, else the one headed so. */
function nameColumn(table: Table): number {
  const sorted = table.columns.findIndex(({ heads }) =>
    heads.some((head) => /(^|[.,\s])surname\b/u.test(attribute(head, 'data-sort'))),
  );
  if (sorted >= 0) return sorted;
  return table.columns.findIndex(({ labels }) => says(studentWords, labels.at(-1) ?? ''));
}

/** A name without the small print below it, such as "Expected" or the date of leaving. */
function nameIn(cell: Element): string {
  const aside = first(cell, 'small');
  const text = visibleText(cell);
  const note = aside ? visibleText(aside) : '';
  return note !== '' && text.endsWith(note) ? text.slice(0, -note.length).trim() : text;
}

/** The student a row names; the id is in the links to the profile, where the page has any. */
export function studentIn(table: Table, row: BodyRow): FoundStudent | null {
  const cell = row.cells[nameColumn(table)];
  const name = cell ? nameIn(cell) : '';
  if (!cell || name === '' || !fits(table, row)) return null;
  const link = personLink(row.element, 'student_view_details.php');
  return {
    name,
    sisId: link ? personIn(link) : null,
    unit: null,
    anchor: first(cell, 'a') ?? cell,
  };
}
