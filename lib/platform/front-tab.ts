import { browser } from './browser.ts';
import { tabsOf } from './content-script.ts';

/** Brings a tab to the front of its window; false where it was closed meanwhile. */
export async function bringToFront(tabId: number): Promise<boolean> {
  return browser.tabs.update(tabId, { active: true }).then(
    (tab) => tab !== undefined,
    () => false,
  );
}

/** Of several tabs the one in this page's own window, beside the panel, else any of them; null where there is none. */
export async function nearestTab(tabIds: readonly number[]): Promise<number | null> {
  const here = await browser.tabs.query({ currentWindow: true });
  const near = tabIds.find((tabId) => here.some(({ id }) => id === tabId));
  return near ?? tabIds[0] ?? null;
}

/** An open tab of an allowed origin; null where there is none. */
export async function tabOfSite(origin: string): Promise<number | null> {
  return nearestTab(await tabsOf(origin));
}

/** Opens an address in a new tab of this window, in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url, active: true });
}
