import { tellPage } from '../../lib/messaging/tell-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { registerContentScript, runInOpenTabs } from '../../lib/platform/content-script.ts';
import { dropPageState, readPageState, tabsWithPages } from '../../lib/platform/page-states.ts';
import { allowedSites, originsOfPatterns } from '../../lib/platform/site-access.ts';
import { colourToolbar, showOnToolbar } from '../../lib/platform/toolbar.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';
import { allowSite, removeSite } from '../../lib/store/sites.ts';

const author = () => ({ by: 'browser', now: new Date().toISOString() });

/** Keeps the content script where, and only where, a person allowed it. */
export function watchSites(): void {
  browser.runtime.onInstalled.addListener(() => {
    Promise.all([registerAllowed(), colourToolbar()]).catch(() => {});
  });
  browser.runtime.onStartup.addListener(() => {
    Promise.all([registerAllowed(), colourToolbar()]).catch(() => {});
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    startOn(originsOfPatterns(origins)).catch(() => {});
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    stopOn(originsOfPatterns(origins)).catch(() => {});
  });
}

async function registerAllowed(): Promise<void> {
  await registerContentScript(await allowedSites());
}

async function startOn(origins: string[]): Promise<void> {
  await registerAllowed();
  await Promise.all(origins.map(runInOpenTabs));
  const db = await sharedDatabase();
  for (const origin of origins) await allowSite(db, origin, author());
}

async function stopOn(origins: string[]): Promise<void> {
  await registerAllowed();
  for (const tabId of await tabsWithPages()) await withdraw(tabId, origins);
  const db = await sharedDatabase();
  for (const origin of origins) await removeSite(db, origin, author());
}

async function withdraw(tabId: number, origins: string[]): Promise<void> {
  const frames = Object.values((await readPageState(tabId))?.frames ?? {});
  if (!frames.some(({ origin }) => origins.includes(origin))) return;
  await tellPage(tabId, null, { type: 'withdraw' });
  await dropPageState(tabId);
  await showOnToolbar(tabId, '');
}
