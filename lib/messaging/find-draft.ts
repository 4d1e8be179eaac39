import type { Said } from '../domain/teaching.ts';
import { framesOf, loadTeachingInto } from '../platform/teachings.ts';
import { tryDraft } from './ask-frame.ts';
import type { TryDraftAnswer } from './contract.ts';

type Where = Pick<Said, 'frameId' | 'origin' | 'draft'>;

/** Asks one frame that may have been loaded anew since somebody pointed into it. */
async function tryAnew(tabId: number, frameId: number, { draft }: Where) {
  await loadTeachingInto(tabId, frameId).catch(() => {});
  return await tryDraft(tabId, frameId, draft);
}

/**
 * What would be read by a draft, from the frame that was pointed at; where that one was replaced or loaded anew, from the first
 * frame of the same origin that shows a list with just these heads. Null where no frame answers.
 */
export async function findDraft(tabId: number, where: Where): Promise<TryDraftAnswer | null> {
  const answer = await tryDraft(tabId, where.frameId, where.draft);
  if (answer?.columns) return answer;
  for (const frameId of await framesOf(tabId, where.origin).catch(() => [])) {
    const other = await tryAnew(tabId, frameId, where);
    if (other?.columns) return other;
  }
  return answer;
}
