import { useEffect, useState } from 'react';
import { type ActiveTab, watchActiveTab } from '../../../lib/platform/active-tab.ts';

/** The tab in front of this window: undefined until known, null where there is none. */
export function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined);
  useEffect(
    () => watchActiveTab((next) => setTab((before) => (isSame(before, next) ? before : next))),
    [],
  );
  return tab;
}

/** Tabs report every step of loading; only another tab or address is news here. */
function isSame(one: ActiveTab | null | undefined, other: ActiveTab | null): boolean {
  if (!one || !other) return one === other;
  return one.tabId === other.tabId && one.windowId === other.windowId && one.url === other.url;
}
