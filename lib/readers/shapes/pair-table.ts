import { withoutEnding } from '../page/text.ts';
import { attribute, tagOf } from '../page/dom.ts';
import { isVisible, visibleText } from '../page/visible-text.ts';
import { ownText } from './own-text.ts';
import { cellsOf, rowsOf } from './spans.ts';
import type { Tile } from './tiles.ts';

const mostRows = 60;
const labelClass = /label|caption|title|name|term|key|head/iu;

function isLabelCell(cell: Element): boolean {
  const text = ownText(cell);
  if (text === '' && tagOf(cell) === 'th') return true;
  if (!/\p{L}/u.test(text) || text.length > 80) return false;
  return tagOf(cell) === 'th' || text.endsWith(':') || labelClass.test(attribute(cell, 'class'));
}

/** Cells of a row as label, value, label, value; null where the row is something else. */
function pairsOf(row: HTMLTableRowElement): [Element, Element][] | null {
  const cells = cellsOf(row);
  if (cells.length === 0 || cells.length % 2 === 1 || cells.length > 6) return null;
  const pairs: [Element, Element][] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [label, value] = [cells[at], cells[at + 1]];
    if (!label || !value || tagOf(value) === 'th') return null;
    pairs.push([label, value]);
  }
  return pairs;
}

/**
 * The facts of a table that lists labels and values, one under the other: `th` beside `td`, or words with a colon beside
 * values. Null for every other table; a list of students has heads above, not beside.
 */
export function tilesOfPairs(table: HTMLTableElement): Tile[] | null {
  const { length } = table.rows;
  if (length === 0 || length > mostRows) return null;
  const rows = rowsOf(table);
  const pairs = rows.map((row) => pairsOf(row) ?? (row.cells.length === 1 ? [] : null));
  const tiles: Tile[] = [];
  for (const row of pairs) {
    if (row === null || !row.every(([label]) => isLabelCell(label))) return null;
    for (const [label, value] of row) {
      const words = withoutEnding(ownText(label), ' :');
      if (words === '' || !isVisible(value)) continue;
      const fact = { label: words, value, text: visibleText(value) };
      tiles.push({ fact, holder: table, about: '' });
    }
  }
  return tiles.length > 0 ? tiles : null;
}
