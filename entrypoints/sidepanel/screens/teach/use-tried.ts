import { useEffect, useState } from 'react';
import type { Said } from '../../../../lib/domain/teaching.ts';
import { findDraft } from '../../../../lib/messaging/find-draft.ts';
import { watchPageState } from '../../../../lib/platform/page-states.ts';
import type { TryDraftAnswer } from '../../../../lib/messaging/contract.ts';

const gone: TryDraftAnswer = { columns: null, reading: null };

/**
 * What the page itself answers to a draft, and again whenever the page was read anew; undefined until it does, the answer before
 * while it is asked.
 */
export function useTried(
  tabId: number,
  { frameId, origin, draft }: Pick<Said, 'frameId' | 'origin' | 'draft'>,
): TryDraftAnswer | undefined {
  const [answer, setAnswer] = useState<TryDraftAnswer>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (told: TryDraftAnswer | null): void => {
      if (isCurrent) setAnswer(told ?? gone);
    };
    const ask = (): void => {
      findDraft(tabId, { frameId, origin, draft }).then(tell, () => tell(null));
    };
    const stop = watchPageState(tabId, ask);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [tabId, frameId, origin, draft]);
  return answer;
}
