import { isBlank } from '../page/blank.ts';
import { isTable } from '../page/dom.ts';
import { monthOf } from '../page/dates-in-text.ts';
import { readCount } from '../page/numbers.ts';
import { visibleText } from '../page/visible-text.ts';
import type { Grid } from '../shapes/grid.ts';
import { placeAll, rowsOf } from '../shapes/spans.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import type { NamedColumn } from './column.ts';
import { nameColumn } from './column.ts';

/** A table with a row per month and a column per day of the month, and what it says at its end. */
export type MonthTable = {
  element: Element;
  /** The column of absences, by its head. */
  column: NamedColumn;
  /** The cell of the row of totals. */
  total: Element;
  /** The words of that row. */
  label: string;
  months: Month[];
};

/** A table that has fewer of these is none of months. */
const fewestDays = 28;
const mostRows = 30;

/** A row of a month: the marks in its days, and its count. */
export type Month = { marks: string[]; count: number | null };

function dayColumns({ columns }: Grid): number[] {
  return columns.flatMap(({ labels }, index) => {
    const day = Number(labels.at(-1));
    return Number.isInteger(day) && day >= 1 && day <= 31 ? [index] : [];
  });
}

function isDays(columns: Grid['columns'], days: number[]): boolean {
  const numbers = days.map((index) => Number(columns[index]?.labels.at(-1)));
  return days.length >= fewestDays && numbers.every((day, at) => day === at + 1);
}

function textOf(cell: Element | undefined): string {
  return cell ? visibleText(cell) : '';
}

/** The one column beside the days that counts absences. */
function absenceColumn({ columns }: Grid, days: number[]): NamedColumn | null {
  const others = columns
    .map(({ labels }, index) => nameColumn(index, labels))
    .filter(({ index }) => !days.includes(index));
  const counted = others.filter(({ role }) =>
    ['absences', 'excused', 'unexcused', 'half-days', 'unclear'].includes(role),
  );
  const [column, ...more] = counted;
  return column?.role === 'absences' && more.length === 0 ? column : null;
}

/** What a table of months and days says of absences; null for every other one, and where months do not make up the total. */
export function monthTableOf(grid: Grid): MonthTable | null {
  const { element } = grid;
  const days = dayColumns(grid);
  if (!isDays(grid.columns, days) || !isTable(element)) return null;
  const column = absenceColumn(grid, days);
  const rows = column ? rowsOf(element) : [];
  if (!column || rows.length > mostRows) return null;
  const months: Month[] = [];
  const totals: { total: Element; label: string }[] = [];
  for (const row of placeAll(rows)) {
    const cell = row.cells[column.index];
    const label = textOf(row.cells[0]);
    if (cell && speaksOf(meaningOf(label), 'total')) totals.push({ total: cell, label });
    else if (cell && monthOf(label.split(' ')[0] ?? '') !== null)
      months.push({
        marks: days.map((day) => textOf(row.cells[day])).filter((mark) => !isBlank(mark)),
        count: readCount(textOf(cell)),
      });
  }
  const [last, ...more] = totals;
  if (!last || more.length > 0) return null;
  const sum = months.reduce((all, { count }) => all + (count ?? Number.NaN), 0);
  const total = readCount(textOf(last.total));
  if (total === null || Math.abs(sum - total) > 1e-9) return null;
  return { element, column, ...last, months };
}
