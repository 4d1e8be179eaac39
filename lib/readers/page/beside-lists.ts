import { all, childElementsOf, first, isTable, parentOf, tagOf } from './dom.ts';

/*
 * A page may hold a list of fifty thousand rows, and a search over all of it takes as long as reading it. What names, dates
 * or narrows a list stands around it: searches for that leave out the rows of long lists beyond the first ones.
 */

/** Shorter lists cost little. */
const longList = 1_000;
/** Rows at the beginning of a long list that are still looked at. */
const kept = 60;
const mostTables = 3_000;
/** A list whose rows hold these is more than a list: then all of it is looked at. */
const otherThings = 'table, h1, h2, h3, h4, h5, h6, dl, legend, form, [role]';

/** Whether it is a long list of plain rows, by its first rows and some of the others. */
function isLongList({ rows }: HTMLTableElement): boolean {
  const { length } = rows;
  if (length < longList) return false;
  const step = Math.max(1, Math.floor(length / kept));
  for (let at = 0; at < length; at += at < kept ? 1 : step) {
    const row = rows.item(at);
    if (row && first(row, otherThings) !== null) return false;
  }
  return true;
}

function longListsIn(root: Element): Set<Element> {
  // A live collection: the browser looks for its elements once, however often it is asked.
  const tables = Element.prototype.getElementsByTagName.call(root, 'table');
  const { length } = tables;
  const found = new Set<Element>();
  for (let at = 0; at < Math.min(length, mostTables); at += 1) {
    const table = tables.item(at);
    if (table && isTable(table) && isLongList(table)) found.add(table);
  }
  return found;
}

/** The long lists and all that holds one of them. */
function withAncestors(lists: Set<Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const list of lists)
    for (let at: Element | null = list; at && !holders.has(at); at = parentOf(at)) holders.add(at);
  return holders;
}

type Lists = { lists: Set<Element>; holders: Set<Element> };

/** Whether its children are rows of a long list, or sections of such rows. */
function isCut(element: Element, { lists }: Lists): boolean {
  const section = tagOf(element) === 'tbody' ? parentOf(element) : element;
  return section !== null && lists.has(section);
}

function* search(root: Element, selector: string, known: Lists): Generator<Element> {
  const children = childElementsOf(root);
  for (const child of isCut(root, known) ? children.slice(0, kept) : children) {
    if (Element.prototype.matches.call(child, selector)) yield child;
    if (known.holders.has(child) || isCut(child, known)) yield* search(child, selector, known);
    else yield* all(child, selector);
  }
}

function listsBelow(root: Element): Lists {
  const lists = longListsIn(root);
  return { lists, holders: withAncestors(lists) };
}

/** Elements below `root` that match, in page order, without those in the many rows of long lists. */
export function besideLists(root: Element, selector: string): Element[] {
  const known = listsBelow(root);
  return known.lists.size === 0 ? all(root, selector) : [...search(root, selector, known)];
}

/** The first of them, or null. */
export function firstBesideLists(root: Element, selector: string): Element | null {
  const known = listsBelow(root);
  if (known.lists.size === 0) return first(root, selector);
  const [found = null] = search(root, selector, known);
  return found;
}
