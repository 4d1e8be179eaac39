import { tellPage } from '../../lib/messaging/tell-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { registerContentScript, runInTab, tabsOf } from '../../lib/platform/content-script.ts';
import { dropPageState, readPageState, tabsWithPages } from '../../lib/platform/page-states.ts';
import { sitesToRead, whenPolicyChanges } from '../../lib/platform/policy.ts';
import { originsOfPatterns } from '../../lib/platform/site-access.ts';
import { colourToolbar, showOnToolbar } from '../../lib/platform/toolbar.ts';
import { keepSite } from './keep-site.ts';

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
  whenPolicyChanges(() => {
    followPolicy().catch(() => {});
  });
}

function begin(): void {
  Promise.all([startOnAllowed(), colourToolbar()]).catch(() => {});
}

/** After an update, and for tabs a restored session loaded before us, pages stand open without a living script. */
async function startOnAllowed(): Promise<void> {
  const origins = await sitesToRead();
  await registerContentScript(origins);
  await Promise.all(origins.map(runWhereMissing));
}

async function runWhereMissing(origin: string): Promise<void> {
  for (const tabId of await tabsOf(origin)) {
    if (!(await tellPage(tabId, null, { type: 'read-again' }))) await runInTab(tabId);
  }
}

async function registerAllowed(): Promise<void> {
  await registerContentScript(await sitesToRead());
}

async function startOn(origins: string[]): Promise<void> {
  await registerAllowed();
  const read = await sitesToRead();
  await Promise.all(origins.filter((origin) => read.includes(origin)).map(runWhereMissing));
  for (const origin of origins) await keepSite(origin, true);
}

async function stopOn(origins: string[]): Promise<void> {
  await registerAllowed();
  for (const tabId of await tabsWithPages()) await withdraw(tabId, origins);
  for (const origin of origins) await keepSite(origin, false);
}

/** The school let a site go, or changed its lines: pages are read, or left alone, by what it says now. */
async function followPolicy(): Promise<void> {
  const read = await sitesToRead();
  await registerContentScript(read);
  for (const tabId of await tabsWithPages()) {
    const frames = Object.values((await readPageState(tabId))?.frames ?? {});
    await withdraw(
      tabId,
      frames.map(({ origin }) => origin).filter((origin) => !read.includes(origin)),
    );
  }
  await Promise.all(read.map(runWhereMissing));
}

async function withdraw(tabId: number, origins: string[]): Promise<void> {
  const frames = Object.values((await readPageState(tabId))?.frames ?? {});
  if (!frames.some(({ origin }) => origins.includes(origin))) return;
  await tellPage(tabId, null, { type: 'withdraw' });
  await dropPageState(tabId);
  await showOnToolbar(tabId, '');
}
