import type { Pointing } from '../../../../components/teach/PointStep.tsx';
import { askToPoint } from '../../../../lib/messaging/ask-frame.ts';
import { keepTeaching, loadTeaching } from '../../../../lib/platform/teachings.ts';

/**
 * Asks every frame of a tab to let a person point at a column. Resolves to whether one can: a page without a table has
 * nothing to point at, and one that may not be read cannot be asked.
 */
export async function beginPointing(tabId: number): Promise<Pointing> {
  const startedAt = new Date().toISOString();
  await keepTeaching(tabId, { step: 'point', startedAt, ended: false });
  const frames = await loadTeaching(tabId).catch(() => null);
  if (frames === null) return 'not-reachable';
  const tables = await Promise.all(frames.map((frameId) => askToPoint(tabId, frameId)));
  return tables.some((count) => count > 0) ? 'asking' : 'no-table';
}
