import { all, attribute, bodyOf, first } from '../../page/dom.ts';
import { readCount } from '../../page/numbers.ts';
import { labelText, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow, Grid } from '../../shapes/grid.ts';
import { says } from '../../words/lexicon.ts';

/** The words over a column. */
export function labelOf(grid: Grid, index: number): string {
  return grid.columns[index]?.labels.at(-1) ?? '';
}

/** The one column with these words, or -1; people choose the columns of a browse themselves, any may be missing. */
export function columnOf(grid: Grid, words: string): number {
  const found = grid.columns.flatMap((_, index) =>
    says(words, labelOf(grid, index)) ? [index] : [],
  );
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** What a cell shows, without what is there for screen readers only, such as "Opens Details Panel". */
export function shownIn(cell: Element): string {
  const value = first(cell, '.dontWrapData') ?? cell;
  const spoken = all(value, '.ariadescription').map(visibleText);
  return spoken.reduce(
    (text, words) =>
      text.endsWith(words) ? text.slice(0, text.length - words.length).trim() : text,
    visibleText(value),
  );
}

/** The count in the row's cell of a column; null where there is none. */
export function countIn(row: BodyRow, index: number): number | null {
  const cell = row.cells[index];
  return cell ? readCount(shownIn(cell)) : null;
}

/** The key of the one student all marks of a row, in both of its halves, belong to; null for none or several. */
export function studentKeyIn(row: BodyRow): string | null {
  const marked = row.cells.flatMap((cell) => (cell ? all(cell, '[data-studentid]') : []));
  const [id, ...others] = new Set(marked.map((one) => attribute(one, 'data-studentid')));
  return id && others.length === 0 ? id : null;
}

/** The title above the browse a row belongs to, such as "Attendance Totals YTD"; '' where there is none. */
export function titleAbove(page: Page, row: Element): string {
  const browse = /^(.+)_(?:un)?lockedRow\d+$/u.exec(attribute(row, 'id'))?.[1];
  const titles = all(bodyOf(page.document), 'h3[id$="Label_text"]');
  const title = titles.find((one) => attribute(one, 'id') === `${browse}Label_text`);
  return title ? labelText(title) : '';
}
