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

/** The count of a cell in the plan's unit; one that carries another unit, or is more than there are days, is none. */
function readIn(plan: Plan, row: BodyRow, column: NamedColumn | null | undefined): Read | null {
  const element = column ? row.cells[column.index] : undefined;
  if (!element) return null;
  const counted = isTurned(element) ? null : countIn(textIn(row, column?.index ?? -1));
  const unit = plan.unit?.unit ?? null;
  const fits = counted !== null && (counted.unit === null || counted.unit === unit);
  const possible = fits && !(unit === 'day' && counted.value > mostDays);
  return { value: possible ? counted.value : null, element };
}

function figure(
  field: CountField,
  read: Read | null,
  column: NamedColumn | null | undefined,
): Figure[] {
  return read && column ? [{ field, ...read, column: column.label }] : [];
}

function sum(reads: (Read | null)[]): number | null {
  return reads.reduce<number | null>(
    (total, read) =>
      total === null || read?.value == null ? null : Number((total + read.value).toPrecision(12)),
    0,
  );
}

/** The total, read or added up; a sum is shown at its last part. */
function absencesIn(plan: Plan, row: BodyRow): Figure[] {
  const columns = plan.totals.absences;
  const reads = columns.map((column) => readIn(plan, row, column));
  const last = reads.at(-1);
  if (!last) return [];
  const label = columns.map((column) => column.label).join(' + ');
  return [{ field: 'absences', value: sum(reads), element: last.element, column: label }];
}

/** Whether the row keeps to what made its columns total and parts; one that does not may hold something else. */
function keepsTo(plan: Plan, row: BodyRow): boolean {
  const { totals } = plan;
  const [total] = totals.absences;
  if (!total || totals.absences.length > 1) return true;
  const value = readIn(plan, row, total)?.value ?? null;
  const parts = [totals.excused, totals.unexcused].flatMap((part) =>
    part ? [readIn(plan, row, part)?.value ?? null] : [],
  );
  if (value === null || parts.includes(null)) return true;
  const added = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  const exact = totals.because.includes('parts-add-up');
  return exact ? Math.abs(added - value) < 1e-9 : added <= value + 1e-9;
}

function enrolledIn(plan: Plan, row: BodyRow): Figure[] {
  const { enrolled, totals } = plan;
  const read = readIn(plan, row, enrolled?.column);
  const absent = readIn(plan, row, totals.absences[0])?.value ?? 0;
  // Nobody misses more than there was: then it is no denominator.
  return read?.value != null && read.value < absent
    ? []
    : figure('enrolled', read, enrolled?.column);
}

/** The numbers of a row; none at all where they contradict each other. */
export function figuresIn(plan: Plan, row: BodyRow): Figure[] {
  if (!keepsTo(plan, row)) return [];
  const { excused, unexcused } = plan.totals;
  return [
    ...absencesIn(plan, row),
    ...figure('excused', readIn(plan, row, excused), excused),
    ...figure('unexcused', readIn(plan, row, unexcused), unexcused),
    ...figure('tardies', readIn(plan, row, plan.tardies), plan.tardies),
    ...enrolledIn(plan, row),
  ];
}

/** The share attended as the row shows it, 0 to 1. */
export function rateIn({ rate }: Plan, row: BodyRow): number | null {
  return rate ? shareOf(rate, textIn(row, rate.column.index)) : null;
}
