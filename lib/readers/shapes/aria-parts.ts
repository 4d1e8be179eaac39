import {
  attribute,
  childrenOf,
  closest,
  hasAttribute,
  isElement,
  ofNode,
  tagOf,
} from '../page/dom.ts';

/** More elements than a grid on a screen has; what lies beyond is not read. */
const mostElements = 400_000;
const mostOwned = 200;

const cellRoles = new Set(['gridcell', 'cell', 'columnheader', 'rowheader']);

/** The role an element says it has, or the one its tag has by itself within tables. */
export function roleOf(element: Element): string {
  const said = attribute(element, 'role');
  if (said !== '') return said;
  const tag = tagOf(element);
  if (tag === 'tr') return 'row';
  if (tag === 'td') return 'cell';
  if (tag === 'th') return closest(element, 'thead') ? 'columnheader' : 'rowheader';
  return '';
}

/** Elements a page says belong here though they stand elsewhere. */
function ownedBy(element: Element): Element[] {
  if (!hasAttribute(element, 'aria-owns')) return [];
  const owner = ofNode('ownerDocument', element);
  const ids = attribute(element, 'aria-owns').split(/\s+/u).slice(0, mostOwned);
  return ids.flatMap((id) => (owner && Document.prototype.getElementById.call(owner, id)) ?? []);
}

function partsOf(element: Element): Element[] {
  return [...Array.from(childrenOf(element)).filter(isElement), ...ownedBy(element)];
}

/** Elements below `root`, owned ones too, in page order and each once; `enter` says whether to look inside. */
function* below(root: Element, enter: (element: Element) => boolean): Generator<Element> {
  const seen = new Set<Element>([root]);
  const left = partsOf(root).toReversed();
  for (let next = left.pop(); next && seen.size < mostElements; next = left.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
    if (enter(next)) left.push(...partsOf(next).toReversed());
  }
}

const innerGrids = new Set(['grid', 'treegrid', 'table']);

/** The rows of a grid, and column heads that stand in no row. */
export function rowsOf(root: Element): { rows: Element[]; looseHeads: Element[] } {
  const rows: Element[] = [];
  const looseHeads: Element[] = [];
  const enter = (element: Element): boolean =>
    roleOf(element) !== 'row' && !(innerGrids.has(roleOf(element)) && tagOf(element) !== 'table');
  for (const element of below(root, enter)) {
    const role = roleOf(element);
    if (role === 'row') rows.push(element);
    else if (role === 'columnheader') looseHeads.push(element);
  }
  return { rows, looseHeads };
}

/** The cells of a row, in page order. */
export function cellsOf(row: Element): Element[] {
  return Array.from(below(row, (element) => !cellRoles.has(roleOf(element)))).filter((element) =>
    cellRoles.has(roleOf(element)),
  );
}

/** A whole number of an attribute from 1 up, else null. */
export function positive(element: Element, name: string): number | null {
  const text = attribute(element, name);
  return /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : null;
}
