import { attribute, isRendered, parentOf } from '../page/dom.ts';
import type { BodyRow, Column } from './grid.ts';
import { ownText } from './own-text.ts';
import { rowKey } from './row-key.ts';
import type { Sheet } from './split-tables.ts';

/*
 * Widgets keep columns in place by showing each row twice: a half that scrolls and a half (or a copy) that does not. Both
 * are one grid of one student a row.
 */

const levels = 5;
/** Rows compared to see whether two columns are the same. */
const compared = 30;
/** Names of containers that hold columns in place; "fixed" and "sticky" alone are names of looks. */
const frozen =
  /(?<!b)locked|frozen|freeze|pinned|DTFC|clone|(?:fixed|sticky)[-_]?(?:left|right|col|content)/iu;
/** Numbers by which some widgets tell a row from all others, not only from those of its own table. */
const strongKey = /^(?:data-uid|data-recordid|data-studentid|id)=/u;

function* upFrom(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let level = 0; at && level <= levels; level++, at = parentOf(at)) yield at;
}

function meetingPoint(one: Sheet, other: Sheet): Element | null {
  const above = new Set(upFrom(one.element));
  for (const at of upFrom(other.element)) if (above.has(at)) return at;
  return null;
}

function isMarked({ element }: Sheet, below: Element): boolean {
  for (const at of upFrom(element)) {
    if (at === below) return false;
    const names = `${attribute(at, 'class')} ${attribute(at, 'id')}`;
    if (frozen.test(names) || attribute(at, 'aria-hidden') === 'true') return true;
  }
  return false;
}

function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Whether two tables lie on each other, or touch side by side with rows of the same height. Costs a layout. */
function liesTogether(one: Sheet, other: Sheet): boolean {
  if (!isRendered(one.element)) return false;
  const [first, second] = [rectOf(one.element), rectOf(other.element)];
  const sameRows =
    Math.abs(first.top - second.top) < 2 && Math.abs(first.height - second.height) < 2;
  if (!sameRows || first.height === 0) return false;
  const overlap = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  return overlap > -2;
}

/** The keys of all rows; null where a row has none or two have the same. */
function keysOf(rows: BodyRow[]): string[] | null {
  const keys = rows.map(({ element }) => rowKey(element));
  const whole = !keys.includes('') && new Set(keys).size === keys.length;
  return whole ? keys : null;
}

function sameKeys(one: Sheet, other: Sheet): boolean {
  const keys = keysOf([...one.body()]);
  if (keys === null || !keys.every((key) => strongKey.test(key))) return false;
  return keys.join('\n') === keysOf([...other.body()])?.join('\n');
}

/** Whether the columns can be one row's: where both have a column of the same words, its values are the same. */
function canBeOne(one: Sheet, other: Sheet): boolean {
  const labels = new Set(one.columns.map((column) => column.labels.join(' / ')));
  labels.delete('');
  return addedColumns(one, other).every(
    (index) => !labels.has(other.columns[index]?.labels.join(' / ') ?? ''),
  );
}

function belongTogether(one: Sheet, other: Sheet): boolean {
  if (one.size === 0 || one.size !== other.size) return false;
  const meeting = meetingPoint(one, other);
  if (!meeting) return false;
  const sameHolder = one.holder !== null && one.holder === other.holder;
  const marked = (): boolean => isMarked(one, meeting) || isMarked(other, meeting);
  const together = sameHolder || sameKeys(one, other) || marked() || liesTogether(one, other);
  return together && canBeOne(one, other);
}

function wordsOf(sheet: Sheet): string[][] {
  const rows = [];
  for (const { cells } of sheet.body()) {
    if (rows.length === compared) break;
    rows.push(Array.from(cells, ownText));
  }
  return rows;
}

/** Columns of `other` that `one` does not have: other words above, or other words in the rows. */
function addedColumns(one: Sheet, other: Sheet): number[] {
  const [rows, others] = [wordsOf(one), wordsOf(other)];
  const labels = one.columns.map((column) => column.labels.join(' / '));
  const has = (column: Column, index: number): boolean =>
    labels.some((label, at) => {
      const same =
        label === column.labels.join(' / ') || label === '' || column.labels.length === 0;
      return same && rows.every((row, line) => row[at] === others[line]?.[index]);
    });
  return other.columns.flatMap((column, index) => (has(column, index) ? [] : [index]));
}

/** Finds the other half of a row: by key where the halves share keys, so that no student gets another's numbers. */
function otherHalf(
  one: BodyRow[],
  other: BodyRow[],
): (row: BodyRow, line: number) => BodyRow | undefined {
  const keys = keysOf(other);
  const byKey = new Map(keys?.map((key, index) => [key, other[index]]));
  const shared = keys !== null && one.some(({ element }) => byKey.has(rowKey(element)));
  return shared ? ({ element }) => byKey.get(rowKey(element)) : (_, line) => other[line];
}

function* zip(one: Sheet, other: Sheet, added: number[]): Generator<BodyRow> {
  const rows = [...one.body()];
  const half = otherHalf(rows, [...other.body()]);
  for (const [line, row] of rows.entries()) {
    const own = Array.from(one.columns, (_, index) => row.cells[index]);
    const more = half(row, line);
    yield { element: row.element, cells: [...own, ...added.map((index) => more?.cells[index])] };
  }
}

function merge(one: Sheet, other: Sheet): Sheet {
  const added = addedColumns(one, other);
  if (added.length === 0) return one;
  if (addedColumns(other, one).length === 0) return other;
  const columns = [...one.columns, ...added.flatMap((index) => other.columns[index] ?? [])];
  const caption = one.caption === '' ? other.caption : one.caption;
  return { ...one, caption, columns, named: true, body: () => zip(one, other, added) };
}

/** Sheets with the halves and copies of each put together. Looks at the next few tables only: pieces stand together. */
export function mergeHalves(sheets: Sheet[]): Sheet[] {
  const left = [...sheets];
  const merged: Sheet[] = [];
  for (let sheet = left.shift(); sheet; sheet = left.shift()) {
    for (const next of left.slice(0, 3)) {
      if (!belongTogether(sheet, next)) continue;
      sheet = merge(sheet, next);
      left.splice(left.indexOf(next), 1);
    }
    merged.push(sheet);
  }
  return merged;
}
