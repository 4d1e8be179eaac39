import type { ColumnRef, PageShape } from '../../domain/taught-page.ts';
import type { LayoutDraft } from '../../domain/teaching.ts';
import type { Page } from '../reader.ts';
import { nameColumn, type NamedColumn, unitIn } from '../generic/column.ts';
import { sampleOf } from '../generic/sample.ts';
import { attribute, parentOf, tagOf } from '../page/dom.ts';
import type { Grid } from '../shapes/grid.ts';
import { gridsOn } from '../shapes/grids.ts';
import { meaningOf } from '../words/vocabulary.ts';
import { cardLists, isOfCards } from './card-lists.ts';
import { holdsCounts, personColumns } from './person-columns.ts';
import { headsOf, refAt } from './heads.ts';
import { pathShape } from './page-path.ts';
import { type SampledColumn, sampleColumns } from './sample.ts';

/** A column of a page, as somebody points at it. */
export type PointedColumn = { grid: Grid; place: number };

/** Wider grids, and grids of which no head says anything, cannot be known again. */
const widest = 100;

/** The lists of a page that can be taught: its grids in page order, then its cards. */
export function teachableGrids(page: Page): Grid[] {
  return [...gridsOn(page), ...cardLists(page)].filter(
    (grid) => grid.columns.length <= widest && headsOf(grid).some((head) => head !== ''),
  );
}

/** A look-up of the column that an element stands in: null outside every grid. Of grids inside each other the inner one counts. */
export function indexColumns(grids: readonly Grid[]): (element: Element) => PointedColumn | null {
  const known = new Map<Element, PointedColumn>();
  const add = (grid: Grid, cell: Element | undefined, place: number): void => {
    if (cell && !known.has(cell)) known.set(cell, { grid, place });
  };
  for (const grid of grids) {
    grid.columns.forEach(({ heads }, place) => add(grid, heads.at(-1), place));
    for (const { cells } of grid.rows()) cells.forEach((cell, place) => add(grid, cell, place));
  }
  return (element) => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const column = known.get(at);
      if (column) return column;
    }
    return null;
  };
}

function kindOf(grid: Grid): PageShape['kind'] {
  const { element } = grid;
  if (isOfCards(grid)) return 'cards';
  if (tagOf(element) === 'table') return 'table';
  return /^(?:tree)?grid$|^table$/u.test(attribute(element, 'role')) ? 'aria-grid' : 'split-table';
}

/** Whether a column can be chosen: it holds counts, and words stand over it by which it is found again. */
export function canChoose(column: SampledColumn): boolean {
  return column.ref.label !== '' && holdsCounts(column);
}

/** Beside columns of one kind, "Absent" alone is mostly the other kind; then nobody but a person can say it. */
function countedIn(pointed: NamedColumn, others: readonly NamedColumn[]): LayoutDraft['counted'] {
  const kinds = ['excused', 'unexcused'] as const;
  const kind = kinds.find((one) => one === pointed.role);
  if (kind) return kind;
  const isBesideKinds = others.some(({ role }) => kinds.some((one) => one === role));
  return isBesideKinds && !pointed.total ? null : 'all';
}

/** Only what the words say for certain: "this year" may be a year gone by, a week is none of the choices. */
function windowOf({ window }: NamedColumn): LayoutDraft['window'] {
  switch (window) {
    case 'ytd':
      return 'school-year';
    case 'term':
    case 'month':
      return window;
    default:
      return null;
  }
}

function ofRole(
  columns: readonly NamedColumn[],
  heads: readonly string[],
  role: NamedColumn['role'],
): ColumnRef | null {
  const column = columns.find((one) => one.role === role);
  return column ? refAt(heads, column.index) : null;
}

/**
 * What the page seems to say when somebody points at a column of counts: a draft of a layout, from the words over the
 * columns and from their values. What neither says is null, for the person to say. Null for a column that holds no counts
 * or has no words over it by which it could be found again.
 */
export function layoutAt(page: Page, { grid, place }: PointedColumn): LayoutDraft | null {
  const samples = sampleColumns(grid);
  const sampled = samples[place];
  if (!sampled || !canChoose(sampled)) return null;
  const heads = headsOf(grid);
  const columns = grid.columns.map(({ labels }, index) => nameColumn(index, labels));
  const pointed = columns[place];
  if (!pointed) return null;
  const others = columns.filter((column) => column !== pointed);
  const { name, givenName, sisId } = personColumns(samples, columns, sampleOf(grid), place);
  return {
    shape: { path: pathShape(page.url), kind: kindOf(grid), heads },
    count: sampled.ref,
    counted: countedIn(pointed, others),
    unit: unitIn(pointed.meaning) ?? unitIn(meaningOf(grid.caption)),
    window: windowOf(pointed),
    name,
    givenName,
    sisId,
    enrolled: ofRole(others, heads, 'enrolled'),
    tardies: ofRole(others, heads, 'tardies'),
    otherKind: null,
  };
}
