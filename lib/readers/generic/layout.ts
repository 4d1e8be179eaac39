import type { Unit } from '../../domain/page-reading.ts';
import type { ColumnRef, PageShape, TaughtLayout, TaughtWindow } from '../../domain/taught-page.ts';
import type { Page } from '../reader.ts';
import { attribute, tagOf } from '../page/dom.ts';
import type { Grid } from '../shapes/grid.ts';
import { headsOf, refAt } from '../taught/heads.ts';
import { pathShape } from '../taught/page-path.ts';
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

function kindOf({ element }: Grid): PageShape['kind'] {
  if (tagOf(element) === 'table') return 'table';
  return /^(?:tree)?grid$|^table$/u.test(attribute(element, 'role')) ? 'aria-grid' : 'split-table';
}

/** The plan with somebody's answer as a layout that can be remembered; null for grids too wide or without heads. */
export function layoutOf(plan: Plan, page: Page, answer: Answer): TaughtLayout | null {
  const heads = headsOf(plan.grid);
  const ref = (column: NamedColumn | null | undefined): ColumnRef | null =>
    column ? refAt(heads, column.index) : null;
  const name = ref(plan.identity.name.at(-1));
  if (!name || heads.length > 100 || name.label === '') return null;
  return {
    schema: 1,
    shape: { path: pathShape(page.url), kind: kindOf(plan.grid), heads },
    columns: {
      name,
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
