import {
  all,
  attribute,
  childrenOf,
  closest,
  first,
  hasClass,
  isElement,
  ofElement,
  ofNode,
} from '../../page/dom.ts';
import { collapse } from '../../page/text.ts';
import { isVisible, labelText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow, Column, Grid } from '../../shapes/grid.ts';

/** The row of totals stands at the end and says in the column of students how many there are: "24 élèves". */
export function studentsInTotal(name: string): number | null {
  const count = /^(\d+) élèves?$/iu.exec(name)?.[1];
  return count === undefined ? null : Number(count);
}

/** More columns than any list has: the ids come from the page. */
const widest = 100;

/** The words of a head; beside them stands what screen readers say instead. */
function headLabel(head: Element): string {
  const words = ofElement('firstElementChild', head) ?? head;
  const said = Array.from(childrenOf(words), (part) => {
    if (!isElement(part)) return ofNode('nodeValue', part) ?? '';
    return hasClass(part, 'sr-only') ? '' : ` ${labelText(part)} `;
  });
  return collapse(said.join(''));
}

/**
 * The head or cell with the id. One that reaches over several columns or rows holds a blank element for each of them, with
 * an id of its own; `aria-colspan` says the same once more and is not counted.
 */
function partWith(page: Page, id: string): Element | undefined {
  const named = Document.prototype.getElementById.call(page.document, id);
  const cell = named && closest(named, '.liste_celluleGrid');
  const head = named && closest(named, '.liste_gridTitre_cel');
  return (cell && first(cell, '.liste_contenu_cellule')) ?? head ?? named ?? undefined;
}

function partsOf(page: Page, row: Element): (Element | undefined)[] {
  const ids = attribute(row, 'aria-owns').split(/\s+/u).slice(0, widest);
  return ids.map((id) => partWith(page, id));
}

function isHead(part: Element | undefined): boolean {
  return part !== undefined && hasClass(part, 'liste_gridTitre_cel');
}

function columnsOf(headRows: (Element | undefined)[][]): Column[] {
  const width = Math.max(0, ...headRows.map(({ length }) => length));
  return Array.from({ length: width }, (_, index) => {
    const heads = [...new Set(headRows.flatMap((row) => row[index] ?? []))];
    return { heads, labels: heads.map(headLabel).filter((label) => label !== '') };
  });
}

/**
 * The lists on the screen. Heads and cells lie in zones side by side, of which the outer ones do not scroll; rows are
 * blank elements that name their parts. Only rows that have been scrolled to are there.
 */
export function* listsOn(page: Page): Generator<Grid> {
  for (const element of all(page.document, '[role="treegrid"]').filter(isVisible)) {
    const rows = all(element, '[role="row"][aria-owns]');
    const from = rows.findIndex((row) => !partsOf(page, row).some(isHead));
    const body = from < 0 ? [] : rows.slice(from);
    const columns = columnsOf(
      rows.slice(0, rows.length - body.length).map((row) => partsOf(page, row)),
    );
    yield {
      element,
      caption: attribute(element, 'aria-label'),
      columns,
      announced: null,
      *rows(): Generator<BodyRow> {
        for (const row of body) yield { element: row, cells: partsOf(page, row) };
      },
    };
  }
}
