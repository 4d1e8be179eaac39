import { useEffect, useState } from 'react';
import { watchAllowedSites } from '../../../lib/platform/site-access.ts';

/** Origins a person allowed; undefined until known. */
export function useAllowedSites(): string[] | undefined {
  const [sites, setSites] = useState<string[] | undefined>(undefined);
  useEffect(() => watchAllowedSites(setSites), []);
  return sites;
}
