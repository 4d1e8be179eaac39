import { isVisible } from '../../lib/readers/page/visible-text.ts';
import type { Page } from '../../lib/readers/reader.ts';
import type { Grid } from '../../lib/readers/shapes/grid.ts';
import {
  canChoose,
  indexColumns,
  type PointedColumn,
  teachableGrids,
} from '../../lib/readers/taught/layout-at.ts';
import { sampleColumns } from '../../lib/readers/taught/sample.ts';
import type { Target } from '../../lib/flags/teaching/target.ts';

/** A column as it is drawn, and as it is read. */
export type ColumnTarget = Target & { pointed: PointedColumn };

export type Targets = {
  tables: number;
  at: (element: Element) => ColumnTarget | null;
  all: ColumnTarget[];
};

function endRows(grid: Grid): (Element | undefined)[][] {
  const shown = [...grid.rows()].filter(({ element }) => isVisible(element));
  return [shown[0], shown.at(-1)].flatMap((row) => (row ? [row.cells] : []));
}

function targetsIn(grid: Grid): ColumnTarget[] {
  const rows = endRows(grid);
  return sampleColumns(grid).map((column, place) => ({
    words: column.words,
    isChoice: canChoose(column),
    pointed: { grid, place },
    ends: () =>
      [grid.columns[place]?.heads.at(-1), ...rows.map((cells) => cells[place])].filter(
        (end) => end !== undefined,
      ),
  }));
}

/** Every column of the page that somebody may point at, as the page is now. */
export function findTargets(page: Page): Targets {
  const grids = teachableGrids(page);
  const columnOf = indexColumns(grids);
  const byGrid = new Map(grids.map((grid) => [grid, targetsIn(grid)]));
  return {
    tables: grids.length,
    all: [...byGrid.values()].flat(),
    at(element) {
      const pointed = columnOf(element);
      return (pointed && byGrid.get(pointed.grid)?.[pointed.place]) ?? null;
    },
  };
}
