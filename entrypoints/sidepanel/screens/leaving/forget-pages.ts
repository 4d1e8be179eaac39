import { tellPage } from '../../../../lib/messaging/tell-page.ts';
import type { FrameState } from '../../../../lib/domain/page-state.ts';
import { dropPageState, tabsWhere } from '../../../../lib/platform/page-states.ts';
import { showOnToolbar } from '../../../../lib/platform/toolbar.ts';

/**
 * Forgets what open pages show of erased students, and leaves those pages alone until they are opened anew: read again at once,
 * they would bring back who was just erased.
 */
export async function forgetPages(isMeant: (frame: FrameState) => boolean): Promise<void> {
  for (const tabId of await tabsWhere(isMeant)) {
    await tellPage(tabId, null, { type: 'withdraw' });
    await dropPageState(tabId);
    await showOnToolbar(tabId, '');
  }
}

/** Whether a frame lists one of these students. */
export function listsAny(studentIds: readonly string[]): (frame: FrameState) => boolean {
  const ids = new Set<string | null>(studentIds);
  return ({ students }) =>
    students.some(({ studentId }) => studentId !== null && ids.has(studentId));
}
