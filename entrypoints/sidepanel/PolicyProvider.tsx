import { type ReactNode, useEffect, useState } from 'react';
import type { Policy } from '../../lib/domain/policy.ts';
import { watchPolicy } from '../../lib/platform/policy.ts';
import { PolicyContext } from './hooks/use-policy.ts';

/** What the school set, read live, for everything inside. */
export function PolicyProvider({ children }: { children: ReactNode }) {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => watchPolicy(setPolicy), []);
  return <PolicyContext value={policy}>{children}</PolicyContext>;
}
