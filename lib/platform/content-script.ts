import { browser } from './browser.ts';
import { patternOf } from './site-access.ts';

const id = 'sis';
const file = 'content-scripts/sis.js';

/** Registers the content script for exactly these origins, in all their frames; for none it is unregistered. */
export async function registerContentScript(origins: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const matches = origins.map(patternOf);
  // Writing the same anew would leave a moment without it, and a page that loads just then unread.
  if (isSame(registered[0]?.matches, matches)) return;
  const script = {
    id,
    js: [file],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  const write = registered.length > 0 ? 'updateContentScripts' : 'registerContentScripts';
  await browser.scripting[write]([{ ...script, js: [...script.js] }]);
}

function isSame(one: string[] | undefined, other: string[]): boolean {
  return one !== undefined && one.toSorted().join() === other.toSorted().join();
}

/** Loads the drawing script into one frame; see lib/flags/offer.ts. */
export async function loadDrawing(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/marks.js'] });
}

/** Loads the reading script into one frame; see lib/readers/offer.ts. A frame that left meanwhile needs none. */
export async function loadReaders(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/readers.js'] }).catch(() => {});
}

/** Runs the content script in every frame of a tab, at once. A tab that closed meanwhile needs none. */
export async function runInTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [`/${file}`] }).catch(() => {});
}

/** Open tabs of an allowed origin. */
export async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.map(({ id: tabId }) => tabId).filter((tabId) => tabId !== undefined);
}
