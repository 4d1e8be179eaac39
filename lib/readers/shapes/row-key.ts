import { attribute } from '../page/dom.ts';

/** Attributes by which widgets number their rows, also over several tables of one grid. */
const keys = [
  'aria-rowindex',
  'data-uid',
  'data-rowindex',
  'data-row-index',
  'data-recordindex',
  'data-recordid',
  'data-row-key',
  'data-row-id',
  'data-rowid',
  'row-id',
  'row-index',
  'data-studentid',
  'data-id',
  'data-index',
  'data-row',
];
const halves =
  /_?(?:un)?(?:locked|frozen|fixed|pinned)_?|_?(?:left|right|main|clone)(?=_|row|$)_?/giu;

/** What tells a row from the others of its grid, the same in every piece of the grid; '' where the row says nothing. */
export function rowKey(row: Element): string {
  for (const name of keys) {
    const value = attribute(row, name);
    if (value !== '') return `${name}=${value}`;
  }
  const id = attribute(row, 'id');
  return id === '' ? '' : `id=${id.slice(0, 200).replaceAll(halves, '')}`;
}
