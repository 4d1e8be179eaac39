import { browser } from './browser.ts';

/** The tab in front of a window. `url` is null unless the person let Bridgeback see it (a used site, or a toolbar click). */
export type ActiveTab = { tabId: number; windowId: number; url: string | null };

/** The active tab of the window this page belongs to; null where the window has none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, windowId: tab.windowId, url: tab.url ?? null };
}

/** Tells the listener the active tab of this page's window now and at every change; returns how to stop. */
export function watchActiveTab(listener: (tab: ActiveTab | null) => void): () => void {
  const tell = () => {
    activeTab().then(listener, () => listener(null));
  };
  tell();
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(tell);
  return () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(tell);
  };
}
