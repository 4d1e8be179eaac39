import { browser } from './browser.ts';

const panelPage = '/sidepanel.html';

/**
 * Opens the side panel beside a tab. Must run within a person's click, before anything is awaited, or browsers refuse.
 * Where a browser refuses all the same (Firefox, for a click made in a page), the panel opens as a small window.
 */
export function openPanel(beside: { tabId: number } | { windowId: number }): Promise<void> {
  if ('sidePanel' in browser && browser.sidePanel) return browser.sidePanel.open(beside);
  const { sidebarAction } = browser;
  return sidebarAction ? sidebarAction.open().catch(openAsWindow) : openAsWindow();
}

async function openAsWindow(): Promise<void> {
  await browser.windows.create({
    url: new URL(panelPage, browser.runtime.getURL('/')).href,
    type: 'popup',
    width: 400,
    height: 800,
  });
}
