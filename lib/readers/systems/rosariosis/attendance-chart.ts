import type { DayStatus, StudentReading } from '../../../domain/page-reading.ts';
import type { Page } from '../../reader.ts';
import type { Ending, Finding } from '../../finding.ts';
import { chosen } from '../../page/controls.ts';
import { readIsoDate } from '../../page/dates.ts';
import { first, hasClass } from '../../page/dom.ts';
import { makeReader } from '../../make-reader.ts';
import type { BodyRow } from '../../shapes/grid.ts';
import { visibleText } from '../../page/visible-text.ts';
import { contentOf, rangeOf } from './content.ts';
import type { List } from './list.ts';
import { listsOf, listsStudents, missingRows, walkRows } from './list.ts';

type Day = { column: number; date: string };

/** Columns are named after their day, `-20261102`. */
function daysOf(list: List): Day[] {
  return list.keys.flatMap((key, column) => {
    const date = key.startsWith('-') ? readIsoDate(key.slice(1)) : null;
    return date === null ? [] : [{ column, date }];
  });
}

function chartOn(page: Page): List | undefined {
  return listsOf(page).find((list) => listsStudents(list) && daysOf(list).length > 0);
}

const statuses: [string, DayStatus][] = [
  ['present', 'present'],
  ['absent', 'absent'],
  ['half-day', 'half'],
];

/** The status is in the class of the box, whatever the language; null for a day nothing was recorded on. */
function statusIn(cell: Element): DayStatus | null {
  const box = first(cell, '.attendance-code');
  if (!box) return visibleText(cell) === '' ? null : 'unknown';
  return statuses.find(([name]) => hasClass(box, name))?.[1] ?? 'unknown';
}

function dailyOf(row: BodyRow, days: Day[]): NonNullable<StudentReading['daily']> {
  return days.flatMap(({ column, date }) => {
    const cell = row.cells[column];
    const status = cell ? statusIn(cell) : null;
    return status === null ? [] : [{ date, status }];
  });
}

function endingOf(page: Page, list: List, rows: number, period: string | null): Ending {
  const range = rangeOf(page);
  const missing = missingRows(list, rows);
  if (missing) return { status: 'incomplete', range, skipped: [missing] };
  return period === null ? { range } : { range, skipped: [{ text: period, reason: 'one-period' }] };
}

function* walk(page: Page): Generator<Finding, Ending> {
  const list = chartOn(page);
  if (!list) return {};
  const days = daysOf(list);
  const select = chosen(contentOf(page), 'period_id');
  const period = select && select.value !== '' ? select.text : null;
  const rows = yield* walkRows(list, (student, row) =>
    period === null
      ? { ...student, unit: 'day', daily: () => dailyOf(row, days) }
      : { ...student, unit: 'period' },
  );
  return endingOf(page, list, rows, period);
}

/** Attendance > Attendance Chart: a status per school day and no counts. Of one period only the names are read. */
export const attendanceChart = makeReader({
  id: 'rosariosis/attendance-chart',
  covers: 'dated',
  detect: (page) => chartOn(page) !== undefined,
  walk,
});
