import { pageStateSchema, type FrameState, type PageState } from '../domain/page-state.ts';
import { browser } from './browser.ts';
import { dropSession, readSession, watchSession, writeSession } from './session.ts';

const prefix = 'page:';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/** What the frames of a tab show just now; null when nothing was read there. */
export function readPageState(tabId: number): Promise<PageState | null> {
  return readSession(keyOf(tabId), pageStateSchema);
}

/** Tells the state now and at every change; returns how to stop. */
export function watchPageState(
  tabId: number,
  listener: (state: PageState | null) => void,
): () => void {
  readPageState(tabId).then(listener, () => listener(null));
  return watchSession(keyOf(tabId), pageStateSchema, listener);
}

/**
 * Replaces one frame's state, or removes it with null. Held by a lock per tab: frames report at the same time, and
 * `storage.session` has no transactions.
 */
export async function putFrameState(
  tabId: number,
  frameId: number,
  state: FrameState | null,
): Promise<PageState> {
  return await navigator.locks.request(keyOf(tabId), async () => {
    const { [String(frameId)]: _, ...others } = (await readPageState(tabId))?.frames ?? {};
    const frames = state ? { ...others, [String(frameId)]: state } : others;
    await writeSession(keyOf(tabId), { frames });
    return { frames };
  });
}

export function dropPageState(tabId: number): Promise<void> {
  return dropSession(keyOf(tabId));
}

/** Tabs on which something was read. */
export async function tabsWithPages(): Promise<number[]> {
  const everything = await browser.storage.session.get(null);
  return Object.keys(everything)
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)));
}

/** Tabs of which one frame answers `isMeant`. */
export async function tabsWhere(isMeant: (frame: FrameState) => boolean): Promise<number[]> {
  const tabs = await tabsWithPages();
  const states = await Promise.all(tabs.map(readPageState));
  return tabs.filter((_, index) => Object.values(states[index]?.frames ?? {}).some(isMeant));
}
