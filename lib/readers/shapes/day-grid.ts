import type { DayStatus, StudentReading } from '../../domain/page-reading.ts';
import { dayFirst, daysIn } from '../page/dates-in-text.ts';
import { all, attribute } from '../page/dom.ts';
import { visibleText } from '../page/visible-text.ts';
import type { Page } from '../reader.ts';
import type { BodyRow, Column, Grid } from './grid.ts';
import { legendOn, statusOfWords } from './legend.ts';

/** Columns of a grid that are school days, and what their letters mean. */
export type DayGrid = {
  days: { column: number; date: string }[];
  /** Letters as the page's own legend explains them; a letter it does not explain is not in here. */
  legend: Map<string, DayStatus>;
  /** The statuses of one row, oldest day first; days without a mark that the legend explains are `unknown`. */
  dailyOf: (row: BodyRow) => NonNullable<StudentReading['daily']>;
};

const mostDays = 400;
const dateAttributes = [
  'data-date',
  'data-day',
  'datetime',
  'data-value',
  'title',
  'aria-label',
  'data-original-title',
];

/** What a head says that may be a date: its words and attributes, also those of elements inside it. */
function saidBy({ heads, labels }: Column): string[] {
  const elements = heads.flatMap((head) => [head, ...all(head, '*').slice(0, 6)]);
  const attributes = elements.flatMap((element) =>
    dateAttributes.map((name) => attribute(element, name)),
  );
  return [labels.join(' '), ...labels, ...attributes].filter(
    (text) => /\d/u.test(text) && text.length < 120,
  );
}

/** The one day a head is about; null where it names none, or a span of days. */
function dayOf(texts: string[], order: boolean | null): string | null {
  const days = new Set(texts.flatMap((text) => daysIn(text, order)));
  const [only, ...more] = days;
  return more.length === 0 ? (only ?? null) : null;
}

function statusOf(cell: Element | undefined, legend: Map<string, DayStatus>): DayStatus {
  if (!cell) return 'unknown';
  const text = visibleText(cell);
  const explained = legend.get(text);
  if (explained) return explained;
  // A word explains itself, a letter does not.
  return text.length > 3 ? (statusOfWords(text) ?? 'unknown') : 'unknown';
}

function readDays(grid: Grid): DayGrid['days'] {
  const said = grid.columns.map(saidBy);
  const order = dayFirst(said.flat());
  return said.flatMap((texts, column) => {
    const date = texts.length === 0 ? null : dayOf(texts, order);
    return date === null ? [] : [{ column, date }];
  });
}

/**
 * The days of a grid with one column per day; null when fewer than two columns are dates with a year ("Jan 27, 2020" in the
 * head or in its title). A day with two columns that say different things is `unknown`.
 */
export function dayGridOf(grid: Grid, page: Page): DayGrid | null {
  const days = readDays(grid);
  if (new Set(days.map(({ date }) => date)).size < 2 || days.length > mostDays) return null;
  const legend = legendOn(page.document);
  return {
    days,
    legend,
    dailyOf(row) {
      const statuses = new Map<string, DayStatus>();
      for (const { column, date } of days) {
        const status = statusOf(row.cells[column], legend);
        const before = statuses.get(date);
        statuses.set(date, before !== undefined && before !== status ? 'unknown' : status);
      }
      return [...statuses]
        .map(([date, status]) => ({ date, status }))
        .toSorted((one, other) => (one.date < other.date ? -1 : 1));
    },
  };
}
