import { browser } from '../platform/browser.ts';
import type { ToPage } from './contract.ts';

/**
 * Tells one frame of a tab something, or all its frames when `frameId` is null. Resolves to whether a content script
 * was there to hear it.
 */
export async function tellPage(
  tabId: number,
  frameId: number | null,
  message: ToPage,
): Promise<boolean> {
  const to = frameId === null ? {} : { frameId };
  return await browser.tabs.sendMessage(tabId, message, to).then(
    () => true,
    () => false,
  );
}

/** Brings a student's row into view in the page and lights its cells. */
export function showInPage(tabId: number, frameId: number, student: number): Promise<boolean> {
  return tellPage(tabId, frameId, { type: 'show-student', student });
}
