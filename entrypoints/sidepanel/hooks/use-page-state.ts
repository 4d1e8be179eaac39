import { useEffect, useState } from 'react';
import type { PageState } from '../../../lib/domain/page-state.ts';
import { watchPageState } from '../../../lib/platform/page-states.ts';

/** What the frames of a tab show: undefined until known, null where nothing was read. */
export function usePageState(tabId: number | null): PageState | null | undefined {
  const [known, setKnown] = useState<{ tabId: number; state: PageState | null } | null>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    return watchPageState(tabId, (state) => setKnown({ tabId, state }));
  }, [tabId]);
  if (tabId === null) return null;
  // Never the state of the tab before, under the new one's name.
  return known?.tabId === tabId ? known.state : undefined;
}
