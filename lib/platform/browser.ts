import polyfilled from 'webextension-polyfill';
import type { browser as described } from 'wxt/browser';

/** A listener as the polyfill lets us write it: a promise answers, undefined leaves the message to others. */
export type MessageListener = (
  message: unknown,
  sender: MessageSender,
) => Promise<unknown> | undefined;

/** What the browser says of who sent a message. */
export type MessageSender = {
  id?: string;
  origin?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; windowId: number; incognito: boolean };
};

/** What WXT's types leave out: Firefox's side panel, and answering messages with promises. */
type LeftOut = {
  sidebarAction?: { open(): Promise<void> };
  runtime: { onMessage: { addListener(listener: MessageListener): void } };
};

/**
 * The only import of the WebExtension API outside content scripts. The polyfill gives older managed Chromes promises;
 * WXT's types describe the same object and know the side panel, which the polyfill's own types do not.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two descriptions of one object
export const browser = polyfilled as unknown as Omit<typeof described, 'runtime'> &
  LeftOut & { runtime: Omit<typeof described.runtime, 'onMessage'> };
