import type { CountField, Figure } from '../finding.ts';
import { textIn } from './cell-text.ts';
import type { BodyRow } from '../shapes/grid.ts';
import { isTurned } from '../page/visible-text.ts';
import type { NamedColumn } from './column.ts';
import type { Plan } from './plan.ts';
import { rateIn as shareOf } from './rates.ts';
import { mostDays } from './unit.ts';
import { countIn } from './values.ts';

type Read = { value: number | null; element: Element };
/** What one row shows in a column; null where it has no cell there. */
type Row = (column: NamedColumn | null | undefined) => Read | null;

/** The count of a cell in the plan's unit; one that carries another unit, or is more than there are days, is none. */
function readIn(plan: Plan, row: BodyRow, { index }: NamedColumn): Read | null {
  const element = row.cells[index];
  if (!element) return null;
  const counted = isTurned(element) ? null : countIn(textIn(row, index));
  const unit = plan.unit?.unit ?? null;
  const fits = counted !== null && (counted.unit === null || counted.unit === unit);
  const possible = fits && !(unit === 'day' && counted.value > mostDays);
  return { value: possible ? counted.value : null, element };
}

/** Looks at each cell of the row once, however often its number is asked for. */
function reading(plan: Plan, row: BodyRow): Row {
  // A row has few columns that count: a list of them is cheaper than a map, and there are as many rows as students.
  const columns: NamedColumn[] = [];
  const reads: (Read | null)[] = [];
  return (column) => {
    if (!column) return null;
    const at = columns.indexOf(column);
    if (at >= 0) return reads[at] ?? null;
    const read = readIn(plan, row, column);
    columns.push(column);
    reads.push(read);
    return read;
  };
}

function figure(
  field: CountField,
  read: Read | null,
  column: NamedColumn | null | undefined,
): Figure | null {
  return read && column
    ? { field, value: read.value, element: read.element, column: column.label }
    : null;
}

function rounded(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(12));
}

function sum(reads: (Read | null)[]): number | null {
  let total = 0;
  for (const read of reads) {
    if (read?.value == null) return null;
    total = rounded(total + read.value);
  }
  return total;
}

/** The total, read or added up; a sum is shown at its last part. */
function absencesIn({ totals: { absences: columns } }: Plan, row: Row): Figure | null {
  const reads = columns.map(row);
  const last = reads.at(-1);
  if (!last) return null;
  const label = columns.map((column) => column.label).join(' + ');
  return { field: 'absences', value: sum(reads), element: last.element, column: label };
}

/** Whether the row keeps to what made its columns total and parts; one that does not may hold something else. */
function keepsTo({ totals }: Plan, row: Row): boolean {
  const [total] = totals.absences;
  const parted = totals.excused !== null || totals.unexcused !== null;
  if (!total || totals.absences.length > 1 || !parted) return true;
  const value = row(total)?.value ?? null;
  const parts = [totals.excused, totals.unexcused].flatMap((part) =>
    part ? [row(part)?.value ?? null] : [],
  );
  if (value === null || parts.includes(null)) return true;
  const added = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  const exact = totals.because.includes('parts-add-up');
  return exact ? Math.abs(added - value) < 1e-9 : added <= value + 1e-9;
}

function enrolledIn({ enrolled, totals }: Plan, row: Row): Figure | null {
  const read = row(enrolled?.column);
  const absent = row(totals.absences[0])?.value ?? 0;
  // Nobody misses more than there was: then it is no denominator.
  return read?.value != null && read.value < absent
    ? null
    : figure('enrolled', read, enrolled?.column);
}

/** The numbers of a row; none at all where they contradict each other. */
export function figuresIn(plan: Plan, cells: BodyRow): Figure[] {
  const row = reading(plan, cells);
  if (!keepsTo(plan, row)) return [];
  const { excused, unexcused } = plan.totals;
  return [
    absencesIn(plan, row),
    figure('excused', row(excused), excused),
    figure('unexcused', row(unexcused), unexcused),
    figure('tardies', row(plan.tardies), plan.tardies),
    enrolledIn(plan, row),
  ].filter((one) => one !== null);
}

/** The share attended as the row shows it, 0 to 1. */
export function rateIn({ rate }: Plan, row: BodyRow): number | null {
  return rate ? shareOf(rate, textIn(row, rate.column.index)) : null;
}
