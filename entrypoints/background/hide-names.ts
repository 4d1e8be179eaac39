import { browser } from '../../lib/platform/browser.ts';
import { hideNames, namesAreHidden, watchNamesHidden } from '../../lib/platform/names-hidden.ts';
import { askPagesToReadAgain } from '../../lib/platform/page-marks.ts';
import { tabsWithPages } from '../../lib/platform/page-states.ts';
import { showOnToolbar } from '../../lib/platform/toolbar.ts';

/** The keyboard command for a projected screen: names go at once, everywhere, and come back with the same key. */
export function hideNamesByKey(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'hide-names') turn().catch(() => {});
  });
  watchNamesHidden((hidden) => {
    follow(hidden).catch(() => {});
  });
}

/** The badge at once; marks as soon as their pages were asked. */
async function follow(hidden: boolean): Promise<void> {
  const tabs = hidden ? await tabsWithPages() : [];
  await Promise.all(tabs.map((tabId) => showOnToolbar(tabId, '')));
  await askPagesToReadAgain();
}

async function turn(): Promise<void> {
  await hideNames(!(await namesAreHidden()));
}
