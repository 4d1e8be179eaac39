import { tellPage } from '../../lib/messaging/tell-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { dropPageState, readPageState } from '../../lib/platform/page-states.ts';
import { showOnToolbar } from '../../lib/platform/toolbar.ts';

/**
 * Forgets what a tab showed when it is closed or has left the page. A tab that only changed its address within the
 * document answers, and reports anew; one that left has nobody to answer.
 */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    dropPageState(tabId).catch(() => {});
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') forgetIfLeft(tabId).catch(() => {});
  });
}

async function forgetIfLeft(tabId: number): Promise<void> {
  if (!(await readPageState(tabId))) return;
  if (await tellPage(tabId, null, { type: 'read-again' })) return;
  await dropPageState(tabId);
  await showOnToolbar(tabId, '');
}
