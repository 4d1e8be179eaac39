import { isTable } from '../page/dom.ts';
import { visibleText } from '../page/visible-text.ts';
import type { Page } from '../reader.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import { isFullName, isNameLabel, namedHeadings, nameWithin } from './card-name.ts';
import type { BodyRow, Card, Fact, Grid } from './grid.ts';
import { gridsOn } from './grids.ts';
import { isAboutStudents, namesAbove, withoutBorrowedNames } from './names-above.ts';
import { ownText } from './own-text.ts';
import { orderOf } from './page-order.ts';
import { tilesOfPairs } from './pair-table.ts';

/** More kinds of absence than any system has. */
const mostRows = 40;

function isAway(words: string): boolean {
  return speaksOf(meaningOf(words), 'absent', 'missed', 'excused', 'unexcused');
}

/** Whether the words name a kind of mark ("Tardy", "Excused absence") and nothing else. */
function isKind(words: string): boolean {
  const meaning = meaningOf(words);
  if (meaning.unknown.length > 0) return false;
  return isAway(words) || speaksOf(meaning, 'tardy', 'early', 'present');
}

function isCounted(words: string): boolean {
  return isKind(words) && isAway(words);
}

function isValue(text: string): boolean {
  return !/\p{L}/u.test(text) || text.length <= 2;
}

/** The rows of a small grid; null for one of many rows. */
function fewRows(grid: Grid): BodyRow[] | null {
  const rows: BodyRow[] = [];
  for (const row of grid.rows()) {
    if (rows.length === mostRows) return null;
    rows.push(row);
  }
  return rows;
}

/** How many columns at the left name what a row counts. */
function labelColumns(rows: BodyRow[]): number {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  let count = 0;
  while (count < width && rows.every(({ cells }) => !isValue(ownText(cells[count])))) count += 1;
  return count;
}

function factsOf(grid: Grid, row: BodyRow, labels: string[], from: number): Fact[] {
  return grid.columns.slice(from).flatMap((column, index): Fact[] => {
    const value = row.cells[from + index];
    const text = value ? visibleText(value) : '';
    const label = [...labels, ...column.labels].filter((words) => words !== '').join(' / ');
    return value && text !== '' && label !== '' ? [{ label, value, text }] : [];
  });
}

/** A row per kind, a column per term. */
function turned(grid: Grid, rows: BodyRow[]): Fact[] {
  const from = labelColumns(rows);
  const kinds = rows.filter(({ cells }) => isKind(ownText(cells[0])));
  const away = kinds.some(({ cells }) => isCounted(ownText(cells[0])));
  if (from === 0 || !away || kinds.length * 2 < rows.length) return [];
  return rows.flatMap((row) =>
    factsOf(
      grid,
      row,
      row.cells.slice(0, from).map((cell) => (cell ? visibleText(cell) : '')),
      from,
    ),
  );
}

/** One row of counts that stand for the student the page is about: no name among them. */
function oneRow(grid: Grid, [row, ...more]: BodyRow[]): Fact[] {
  if (!row || more.length > 0) return [];
  const named = grid.columns.some(({ labels }) => labels.some(isNameLabel));
  if (named || row.cells.some((cell) => isFullName(ownText(cell)))) return [];
  const counts = grid.columns.some(({ labels }) => labels.some(isCounted));
  if (counts) return factsOf(grid, row, [], 0);
  return isCounted(grid.caption) ? factsOf(grid, row, [grid.caption], 0) : [];
}

/**
 * Tables about one student as cards: turned on their side, a row per kind and a column per term ("Absent / Total"), or one
 * row of counts without a name. Tables of labels and values are among the cards of cards.ts, not here.
 */
export function transposedOn(page: Page, grids: Grid[] = gridsOn(page)): Card[] {
  const headings = namedHeadings(page.document);
  const aboutStudents = isAboutStudents(page.document);
  const nameAbove = namesAbove(page.document, headings, orderOf(page.document));
  const cards = grids.flatMap((grid): Card[] => {
    const { element } = grid;
    const rows = fewRows(grid);
    if (!rows || rows.length === 0 || (isTable(element) && tilesOfPairs(element))) return [];
    const sideways = turned(grid, rows);
    const facts = sideways.length > 0 ? sideways : oneRow(grid, rows);
    if (facts.length === 0) return [];
    const found = nameWithin(element) ?? nameAbove(element);
    const name = found && (found.sure || (aboutStudents && found.plain)) ? found : null;
    return [{ element, name: name?.element ?? null, nameText: name?.text ?? '', facts }];
  });
  return withoutBorrowedNames(cards, headings);
}
