import { tellPage } from '../../lib/messaging/tell-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { dropPageState, tabsWithPages } from '../../lib/platform/page-states.ts';
import { showOnToolbar } from '../../lib/platform/toolbar.ts';
import { lockVault, watchVaultKey } from '../../lib/platform/vault-session.ts';
import { forgetOpened } from '../../lib/store/vault/state.ts';

/** The keyboard command that locks; see `commands` in wxt.config.ts. */
export function lockByKey(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'lock') lockVault().catch(() => {});
  });
}

/** Once the vault is locked, nobody is named or counted outside the school's own pages. */
export function showNobodyWhenLocked(): void {
  watchVaultKey((key) => {
    if (!key) forgetPages().catch(() => {});
  });
}

async function forgetPages(): Promise<void> {
  forgetOpened();
  const tabs = await tabsWithPages();
  for (const tabId of tabs) {
    await dropPageState(tabId);
    await showOnToolbar(tabId, '');
  }
  // The pages say anew what they show: their marks go on from their own counts, without memory.
  await Promise.all(tabs.map((tabId) => tellPage(tabId, null, { type: 'read-again' })));
}
