import type { PageState } from '../../lib/domain/page-state.ts';
import { showOnToolbar } from '../../lib/platform/toolbar.ts';

/** The number over the line in all frames of a tab, on the toolbar while that tab is in front; none shows nothing. */
export async function showOverTheLine(
  tabId: number,
  state: PageState,
  switchedOn: boolean,
): Promise<void> {
  const over = Object.values(state.frames).reduce((sum, frame) => sum + frame.over, 0);
  await showOnToolbar(tabId, switchedOn && over > 0 ? String(over) : '');
}
