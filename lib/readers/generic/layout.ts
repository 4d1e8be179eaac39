import type { Unit } from '../../domain/page-reading.ts';
import type { ColumnRef, PageShape, TaughtLayout, TaughtWindow } from '../../domain/taught-page.ts';
import type { Page } from '../reader.ts';
import { attribute, tagOf } from '../page/dom.ts';
import type { Grid } from '../shapes/grid.ts';
import { gridsOn } from '../shapes/grids.ts';
import { cardLists, isOfCards } from '../taught/card-lists.ts';
import { headsOf, refAt } from '../taught/heads.ts';
import { pathShape } from '../taught/page-path.ts';
import { textIn } from './cell-text.ts';
import type { NamedColumn } from './column.ts';
import type { Plan } from './plan.ts';

/** What a person would say of a plan: which columns hold the absences, what they count, over what. */
export type Answer = {
  absences: NamedColumn | null;
  excused: NamedColumn | null;
  unexcused: NamedColumn | null;
  unit: Unit;
  window: TaughtWindow;
};

function kindOf(grid: Grid): PageShape['kind'] {
  const { element } = grid;
  if (isOfCards(grid)) return 'cards';
  if (tagOf(element) === 'table') return 'table';
  return /^(?:tree)?grid$|^table$/u.test(attribute(element, 'role')) ? 'aria-grid' : 'split-table';
}

function firstName(grid: Grid): string {
  for (const row of grid.rows()) return textIn(row, 0);
  return '';
}

/** The grid as a taught layout finds it again: cards name nobody by a label of their own; what stands in a script, or two in one cell, is not found. */
function rememberedGrid({ grid }: Plan, page: Page): Grid | null {
  if (!isOfCards(grid)) return gridsOn(page).includes(grid) ? grid : null;
  const labels = headsOf(grid).slice(1).join('\n');
  const isSame = (list: Grid): boolean =>
    headsOf(list).slice(1).join('\n') === labels && firstName(list) === firstName(grid);
  return cardLists(page).find(isSame) ?? null;
}

/** The columns of the name; null for one without words over it, where it is not that of a card. */
function nameRefs({ identity: { name } }: Plan, ref: Refer, isCards: boolean) {
  const [whole, given] = [ref(name.at(-1)), name.length === 2 ? ref(name[0]) : null];
  return whole && (isCards || whole.label !== '')
    ? { name: whole, ...(given && { givenName: given }) }
    : null;
}

type Refer = (column: NamedColumn | null | undefined) => ColumnRef | null;

/** The plan with somebody's answer as a layout that can be remembered; null for grids too wide or without heads. */
export function layoutOf(plan: Plan, page: Page, answer: Answer): TaughtLayout | null {
  const grid = rememberedGrid(plan, page);
  const heads = grid ? headsOf(grid) : [];
  const ref: Refer = (column) => (column ? refAt(heads, column.index) : null);
  const name = grid && nameRefs(plan, ref, isOfCards(grid));
  if (!name || heads.length > 100) return null;
  return {
    schema: 1,
    shape: { path: pathShape(page.url), kind: kindOf(grid), heads },
    columns: {
      ...name,
      sisId: ref(plan.identity.sisId),
      absences: ref(answer.absences),
      excused: ref(answer.excused),
      unexcused: ref(answer.unexcused),
      tardies: ref(plan.tardies),
      enrolled: ref(plan.enrolled?.column),
    },
    unit: answer.unit,
    window: answer.window,
  };
}
