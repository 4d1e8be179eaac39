import { tellPage } from '../../lib/messaging/tell-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { registerContentScript, runInTab, tabsOf } from '../../lib/platform/content-script.ts';
import { dropPageState, readPageState, tabsWithPages } from '../../lib/platform/page-states.ts';
import { allowedSites, originsOfPatterns } from '../../lib/platform/site-access.ts';
import { colourToolbar, showOnToolbar } from '../../lib/platform/toolbar.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';
import { allowSite, removeSite } from '../../lib/store/sites.ts';

const author = () => ({ by: 'browser', now: new Date().toISOString() });

/** Keeps the content script where, and only where, a person allowed it. */
export function watchSites(): void {
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    startOn(originsOfPatterns(origins)).catch(() => {});
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    stopOn(originsOfPatterns(origins)).catch(() => {});
  });
}

function begin(): void {
  Promise.all([startOnAllowed(), colourToolbar()]).catch(() => {});
}

/** After an update, and for tabs a restored session loaded before us, pages stand open without a living script. */
async function startOnAllowed(): Promise<void> {
  const origins = await allowedSites();
  await registerContentScript(origins);
  await Promise.all(origins.map(runWhereMissing));
}

async function runWhereMissing(origin: string): Promise<void> {
  for (const tabId of await tabsOf(origin)) {
    if (!(await tellPage(tabId, null, { type: 'read-again' }))) await runInTab(tabId);
  }
}

async function registerAllowed(): Promise<void> {
  await registerContentScript(await allowedSites());
}

async function startOn(origins: string[]): Promise<void> {
  await registerAllowed();
  await Promise.all(origins.map(runWhereMissing));
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
