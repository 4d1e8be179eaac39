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
  const script = {
    id,
    js: [file],
    matches: origins.map(patternOf),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  const write = registered.length > 0 ? 'updateContentScripts' : 'registerContentScripts';
  await browser.scripting[write]([{ ...script, js: [...script.js] }]);
}

/** Loads the drawing script into one frame; see lib/flags/offer.ts. */
export async function loadDrawing(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/marks.js'] });
}

/** Runs the content script in the open tabs of an origin that was just allowed, so that nobody has to reload. */
export async function runInOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  await Promise.allSettled(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? Promise.resolve([])
        : browser.scripting.executeScript({
            target: { tabId, allFrames: true },
            files: [`/${file}`],
          }),
    ),
  );
}
