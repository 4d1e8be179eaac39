import { useEffect, useState } from 'react';
import type { Teaching } from '../../../../lib/domain/teaching.ts';
import { watchTeaching } from '../../../../lib/platform/teachings.ts';

/** How far somebody is with teaching the page of a tab: undefined until known, null where nobody is. */
export function useTeaching(tabId: number | null): Teaching | null | undefined {
  const [known, setKnown] = useState<{ tabId: number; teaching: Teaching | null } | null>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    return watchTeaching(tabId, (teaching) => setKnown({ tabId, teaching }));
  }, [tabId]);
  if (tabId === null) return null;
  return known?.tabId === tabId ? known.teaching : undefined;
}
