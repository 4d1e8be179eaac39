import type { TaughtLayout } from '../domain/taught-page.ts';
import type { LayoutDraft } from '../domain/teaching.ts';
import { answerExtension } from '../platform/page-browser.ts';
import type { DescribeAnswer, PointAnswer, ToTeaching, TryDraftAnswer } from './contract.ts';

export type TeachingHandlers = {
  point: () => PointAnswer;
  stop: () => void;
  describe: () => DescribeAnswer;
  tryDraft: (draft: LayoutDraft, layout: TaughtLayout | null) => TryDraftAnswer;
};

/** Checked by hand, as in listen.ts. Drafts come from our own panel, which parsed them. */
function isToTeaching(message: unknown): message is ToTeaching {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (['point', 'stop-pointing', 'describe'].includes(String(message.type))) return true;
  return message.type === 'try-draft' && 'draft' in message && typeof message.draft === 'object';
}

function answerTo(
  message: ToTeaching,
  handlers: TeachingHandlers,
): PointAnswer | DescribeAnswer | TryDraftAnswer | undefined {
  switch (message.type) {
    case 'point':
      return handlers.point();
    case 'describe':
      return handlers.describe();
    case 'try-draft':
      return handlers.tryDraft(message.draft, message.layout);
    case 'stop-pointing':
      handlers.stop();
      return undefined;
  }
}

/** Answers what the panel asks of this frame while somebody teaches its page; anything else is left to others. */
export function hearTeaching(handlers: TeachingHandlers): () => void {
  return answerExtension((message) =>
    isToTeaching(message) ? answerTo(message, handlers) : undefined,
  );
}
