import { browser } from '../platform/browser.ts';
import { fromPageSchema, type FromPage } from './contract.ts';
import { pageSender, type PageSender } from './sender.ts';

/** One handler per message type; what it returns is the answer. */
export type PageHandlers = {
  [Type in FromPage['type']]: (
    message: Extract<FromPage, { type: Type }>,
    sender: PageSender,
  ) => Promise<unknown>;
};

/**
 * Answers content scripts. A message that is not exactly of the contract, or whose sender is not a frame of ours, is
 * dropped without an answer. The listener is plain, and handlers run before anything is awaited, so that a click's
 * permission to open the panel is still there.
 */
export function answerPages(handlers: PageHandlers): void {
  browser.runtime.onMessage.addListener((raw, from) => {
    const sender = pageSender(from, browser.runtime.id);
    const parsed = fromPageSchema.safeParse(raw);
    if (!sender || !parsed.success) return undefined;
    return answer(handlers, parsed.data, sender);
  });
}

function answer(handlers: PageHandlers, message: FromPage, sender: PageSender): Promise<unknown> {
  switch (message.type) {
    case 'page-read':
      return handlers['page-read'](message, sender);
    case 'open-student':
      return handlers['open-student'](message, sender);
    case 'open-page':
      return handlers['open-page'](message, sender);
    case 'watching-stopped':
      return handlers['watching-stopped'](message, sender);
    case 'ask-taught':
      return handlers['ask-taught'](message, sender);
    case 'pointed':
      return handlers.pointed(message, sender);
    case 'pointing-ended':
      return handlers['pointing-ended'](message, sender);
  }
}
