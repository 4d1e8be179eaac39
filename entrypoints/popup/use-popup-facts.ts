import { useEffect, useState } from 'react';
import type { PopupFacts } from '../../components/site/popup-view.ts';
import type { PageState } from '../../lib/domain/page-state.ts';
import { activeTab } from '../../lib/platform/active-tab.ts';
import { readPageState } from '../../lib/platform/page-states.ts';
import { allowedSites, clicksTellTheSite } from '../../lib/platform/site-access.ts';

export type KnownTab = { tabId: number | null; state: PageState | null; facts: PopupFacts };

async function readFacts(): Promise<KnownTab> {
  const [tab, allowed, clicksTell] = await Promise.all([
    activeTab(),
    allowedSites(),
    clicksTellTheSite(),
  ]);
  const tabId = tab?.tabId ?? null;
  const state = tabId === null ? null : await readPageState(tabId);
  const [frame] = Object.values(state?.frames ?? {});
  const readOrigin = frame?.origin ?? null;
  return { tabId, state, facts: { address: tab?.url ?? null, readOrigin, allowed, clicksTell } };
}

/** What is known of the tab in front when the popup opens; undefined until then. */
export function usePopupFacts(): KnownTab | undefined {
  const [known, setKnown] = useState<KnownTab>();
  useEffect(() => {
    let isCurrent = true;
    readFacts().then(
      (facts) => isCurrent && setKnown(facts),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return known;
}
