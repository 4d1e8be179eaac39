import { useEffect, useState } from 'react';
import type { LayoutDraft } from '../../../../lib/domain/teaching.ts';
import { tryDraft } from '../../../../lib/messaging/ask-frame.ts';
import type { TryDraftAnswer } from '../../../../lib/messaging/contract.ts';

const gone: TryDraftAnswer = { columns: null, reading: null };

/** What the page itself answers to a draft; undefined until it does, the answer before while it is asked anew. */
export function useTried(
  tabId: number,
  frameId: number,
  draft: LayoutDraft,
): TryDraftAnswer | undefined {
  const [answer, setAnswer] = useState<TryDraftAnswer>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (told: TryDraftAnswer | null): void => {
      if (isCurrent) setAnswer(told ?? gone);
    };
    tryDraft(tabId, frameId, draft).then(tell, () => tell(null));
    return () => {
      isCurrent = false;
    };
  }, [tabId, frameId, draft]);
  return answer;
}
