import type { TaughtColumns, TaughtLayout } from '../../domain/taught-page.ts';
import type { Page } from '../reader.ts';
import { textIn } from '../generic/cell-text.ts';
import { areNameParts } from '../generic/names.ts';
import { isVisible } from '../page/visible-text.ts';
import { readCount } from '../page/numbers.ts';
import type { BodyRow, Grid } from '../shapes/grid.ts';
import { gridsOn } from '../shapes/grids.ts';
import { fits } from '../shapes/table.ts';
import { cardLists } from './card-lists.ts';
import { headsOf, likeness, placeOf } from './heads.ts';
import { pathShape } from './page-path.ts';

/** Where each taught column stands in a grid; a column that was not taught is missing. */
export type Places = Partial<Record<keyof TaughtColumns, number>>;

export type MatchedGrid = { grid: Grid; places: Places };

/** What became of a taught layout on a page: its grids, or the words of the columns that are not as they were. */
export type Match = { grids: MatchedGrid[] } | { changed: string[] };

/** Under this share of the words over the columns it is another list, and nothing is said of it. */
const leastLikeness = 0.5;
/** Rows that are looked at before a grid is believed. */
const looked = 30;
/** Fewer names than that may all be words of lists: "Grace Day". */
const leastNames = 3;
/** More days than a year has are no days. */
const mostDays = 366;

function isField(name: string, columns: TaughtColumns): name is keyof TaughtColumns {
  return name in columns;
}

function placesIn(layout: TaughtLayout, heads: readonly string[]): Places | string[] {
  const places: Places = {};
  const missing: string[] = [];
  for (const [name, ref] of Object.entries(layout.columns)) {
    if (!ref || !isField(name, layout.columns)) continue;
    const place = placeOf(layout.shape.heads, heads, ref);
    if (place === null) missing.push(ref.label);
    else places[name] = place;
  }
  return missing.length > 0 ? missing : places;
}

function sampleOf(grid: Grid): BodyRow[] {
  const rows: BodyRow[] = [];
  for (const row of grid.rows()) {
    if (fits(grid, row) && isVisible(row.element)) rows.push(row);
    if (rows.length === looked) break;
  }
  return rows;
}

function textsIn(rows: readonly BodyRow[], place: number | undefined): string[] {
  if (place === undefined) return [];
  return rows.map((row) => textIn(row, place)).filter((text) => text !== '');
}

function most(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.filter(holds).length * 2 >= texts.length;
}

function isCounted(text: string): boolean {
  return readCount(text) !== null || /^\P{L}*$/u.test(text);
}

/** Whether the column may name people: courses, rooms and grades may stand under the same heads at the same address. */
function mayName(texts: readonly string[]): boolean {
  if (texts.length < leastNames) return most(texts, (text) => /\p{L}/u.test(text));
  return areNameParts([...texts]);
}

/** Columns whose first values are not what the column was taught to hold. */
function strangers({ grid, places }: MatchedGrid, { columns, unit }: TaughtLayout): string[] {
  const rows = sampleOf(grid);
  const strange = mayName(textsIn(rows, places.name)) ? [] : [columns.name.label];
  for (const field of ['absences', 'excused', 'unexcused'] as const) {
    const texts = textsIn(rows, places[field]);
    const isTooMany = unit === 'day' && texts.some((text) => (readCount(text) ?? 0) > mostDays);
    if (!most(texts, isCounted) || isTooMany) strange.push(columns[field]?.label ?? '');
  }
  return strange;
}

/**
 * Whether the page is of the shape a layout was taught on: its path, and a grid with most of the heads in which every
 * taught column stands exactly as often as before. Null for any other page; `changed` names what is not as it was, and
 * then nothing may be read by this layout.
 */
export function matchLayout(page: Page, layout: TaughtLayout): Match | null {
  if (layout.shape.path !== pathShape(page.url)) return null;
  const grids: MatchedGrid[] = [];
  const changed: string[] = [];
  for (const grid of layout.shape.kind === 'cards' ? cardLists(page) : gridsOn(page)) {
    const heads = headsOf(grid);
    if (likeness(layout.shape.heads, heads) < leastLikeness) continue;
    const places = placesIn(layout, heads);
    if (Array.isArray(places)) changed.push(...places);
    else grids.push({ grid, places });
  }
  const strange = grids.flatMap((one) => strangers(one, layout));
  if (strange.length > 0) return { changed: [...new Set(strange)] };
  if (grids.length > 0) return { grids };
  return changed.length > 0 ? { changed: [...new Set(changed)] } : null;
}
