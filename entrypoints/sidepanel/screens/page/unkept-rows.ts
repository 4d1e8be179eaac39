import type { PageState } from '../../../../lib/domain/page-state.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import type { WantedStudent } from '../../navigation.ts';
import { tellingFrames } from './build-page-view.ts';
import { type SeenRow, seenRows } from './seen-rows.ts';

/**
 * Rows of a page that is not kept: who could be kept, because the page shows an id, stands under the row's own key, so that
 * they can be asked about. What is asked makes the vault first.
 */
export function unkeptRows(rows: readonly SeenRow[]): SeenRow[] {
  return rows.map((row) =>
    row.seen.reading.sisId === null
      ? row
      : { ...row, seen: { ...row.seen, studentId: row.seen.studentId ?? row.key } },
  );
}

/** Who stands in the row of this key; null where the page changed meanwhile. */
export function wantedIn(state: PageState, settings: Settings, key: string): WantedStudent | null {
  const rows = seenRows(tellingFrames(Object.values(state.frames)), settings);
  const row = rows.find((one) => one.key === key);
  const sisId = row?.seen.reading.sisId ?? null;
  return row && sisId !== null ? { origin: row.frame.origin, sisId } : null;
}
