import { browser } from 'wxt/browser';

/**
 * The content script's small door to the WebExtension API: the browser's own object, without the polyfill, which would
 * be the larger half of the script. Chrome and Firefox both answer `sendMessage` with a promise here.
 */

/** Sends to the background and resolves to its answer. Rejects when nobody is there any more. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Hears messages of our own extension; returns how to stop. The listener answers nothing. */
export function hearBackground(listener: (message: unknown) => void): () => void {
  const { onMessage, id } = browser.runtime;
  const hear = (message: unknown, sender: { id?: string }): void => {
    if (sender.id === id) listener(message);
  };
  onMessage.addListener(hear);
  // After an update of the extension its old API throws; there is nothing left to stop then.
  return () => {
    if (browser.runtime?.id) onMessage.removeListener(hear);
  };
}

/**
 * Answers messages of our own extension: what `answer` returns is the answer, undefined leaves the message to others.
 * Returns how to stop. By call-back, because Chrome takes no promise here.
 */
export function answerExtension(answer: (message: unknown) => unknown): () => void {
  const { onMessage, id } = browser.runtime;
  const hear = (
    message: unknown,
    sender: { id?: string },
    respond: (value: unknown) => void,
  ): void => {
    const value = sender.id === id ? answer(message) : undefined;
    if (value !== undefined) respond(value);
  };
  onMessage.addListener(hear);
  return () => {
    if (browser.runtime?.id) onMessage.removeListener(hear);
  };
}
