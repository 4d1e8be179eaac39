import type { MessageSender } from '../platform/browser.ts';

/** What the background believes about who sent a message: only what the browser itself says, never the payload. */
export type PageSender = { tabId: number; windowId: number; frameId: number; origin: string };

function originOfSender({ origin, url }: MessageSender): string | null {
  const said = origin ?? (url && URL.canParse(url) ? new URL(url).origin : null);
  return said && said !== 'null' ? said : null;
}

/**
 * The sender as a page frame of our own content script; null for other extensions, our own pages, private windows and
 * frames without an origin (trust.md S6, S14).
 */
export function pageSender(raw: MessageSender, ownId: string): PageSender | null {
  const origin = originOfSender(raw);
  const { tab, frameId } = raw;
  if (raw.id !== ownId || !tab || tab.incognito || !origin) return null;
  if (tab.id === undefined || frameId === undefined || !/^https?:/.test(origin)) return null;
  return { tabId: tab.id, windowId: tab.windowId, frameId, origin };
}
