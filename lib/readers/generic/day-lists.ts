import { once } from '../once.ts';
import type { Page } from '../reader.ts';
import type { DayGrid } from '../shapes/day-grid.ts';
import { dayGridOf } from '../shapes/day-grid.ts';
import type { BodyRow, Grid } from '../shapes/grid.ts';
import { gridsOn } from '../shapes/grids.ts';
import { ownText } from '../shapes/own-text.ts';
import { nameColumn } from './column.ts';
import { listsOn } from './lists.ts';
import type { PageFacts, Plan } from './plan.ts';
import { factsOf, planOf } from './plan.ts';

/** A list of students with a column per day: who they are by its other columns, and what its days say. */
export type DayList = {
  plan: Plan;
  days: DayGrid;
  grid: Grid;
  /** The row without its days, as the plan sees it. */
  personal: (row: BodyRow) => BodyRow;
  /** The days are those of one lesson or class, not of the whole day. */
  ofPeriod: boolean;
};

/** Fewer columns may be the dates of anything: born, enrolled, last seen. */
const fewestDays = 3;

function without(days: Set<number>): (row: BodyRow) => BodyRow {
  return ({ element, cells }) => ({ element, cells: cells.filter((_, index) => !days.has(index)) });
}

/** Dates over marks are days of school; over words, times or long numbers they are events or lessons. */
function areMarks(grid: Grid, { days }: DayGrid): boolean {
  const texts: string[] = [];
  for (const { cells } of grid.rows()) {
    if (texts.length > 400) break;
    texts.push(...days.map(({ column }) => ownText(cells[column])));
  }
  const shown = texts.filter((text) => text !== '');
  const marks = shown.filter((text) =>
    /^(?:\p{L}{1,4}|[✓✗✔✘×•/-]|\p{L}[\p{L} -]{0,20})$/u.test(text),
  );
  return shown.length > 0 && marks.length >= shown.length * 0.9;
}

function dayList(grid: Grid, page: Page, facts: PageFacts): DayList | null {
  const days = dayGridOf(grid, page);
  if (!days || days.days.length < fewestDays || !areMarks(grid, days)) return null;
  const personal = without(new Set(days.days.map(({ column }) => column)));
  const columns = grid.columns.filter((_, index) =>
    days.days.every(({ column }) => column !== index),
  );
  // A list of marks for work has dates too.
  if (columns.some(({ labels }) => nameColumn(0, labels).role === 'marks')) return null;
  const plan = planOf(
    {
      ...grid,
      columns,
      *rows() {
        for (const row of grid.rows()) yield personal(row);
      },
    },
    facts,
  );
  if (!plan || plan.why === null || plan.outcome !== 'roster') return null;
  const { choices } = facts;
  const ofPeriod =
    choices.ofClass !== null || (choices.unit !== null && choices.unit.unit !== 'day');
  return { plan, days, grid, personal, ofPeriod };
}

function findDayList(page: Page): DayList | null {
  if (listsOn(page).some(({ outcome }) => outcome !== 'roster')) return null;
  const facts = factsOf(page);
  const found = gridsOn(page).flatMap((grid) => dayList(grid, page, facts) ?? []);
  const [list, ...more] = found;
  return list && more.length === 0 ? list : null;
}

/** The page's one list of students by days; null where there is none, or several, or a list that counts. */
export function dayListOn(page: Page): DayList | null {
  return once(page, findDayList);
}

/** Whether the page's students are listed by days. */
export function hasDays(page: Page): boolean {
  return dayListOn(page) !== null;
}
