import { createContext, use } from 'react';
import type { Policy } from '../../../lib/domain/policy.ts';

/** What the school set, from `PolicyProvider`; undefined until it is read. */
export const PolicyContext = createContext<Policy | undefined>(undefined);

/** What the school set, as it stands; undefined until it is read. */
export function usePolicy(): Policy | undefined {
  return use(PolicyContext);
}
