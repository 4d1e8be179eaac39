import type { LayoutDraft } from '../../domain/teaching.ts';
import type { Page } from '../reader.ts';
import { headsOf } from './heads.ts';
import { teachableGrids } from './layout-at.ts';
import { pathShape } from './page-path.ts';
import { type SampledColumn, sampleColumns } from './sample.ts';

/** The columns of the grid a draft was made on; null where the page no longer shows one with just these words. */
export function columnsOfDraft(page: Page, { shape }: LayoutDraft): SampledColumn[] | null {
  if (pathShape(page.url) !== shape.path) return null;
  const grid = teachableGrids(page).find(
    (one) => JSON.stringify(headsOf(one)) === JSON.stringify(shape.heads),
  );
  return grid ? sampleColumns(grid) : null;
}
