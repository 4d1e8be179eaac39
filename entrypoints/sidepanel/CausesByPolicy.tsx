import { type ReactNode, useCallback } from 'react';
import { OfferedCauses } from '../../components/case/offered-causes.ts';
import type { CauseItem } from '../../lib/domain/cause.ts';
import { causeIsOffered } from '../../lib/domain/policy-allows.ts';
import { noPolicy } from '../../lib/domain/policy.ts';
import { usePolicy } from './hooks/use-policy.ts';

/** Lets every place that asks for a cause offer what the school offers. */
export function CausesByPolicy({ children }: { children: ReactNode }) {
  const policy = usePolicy() ?? noPolicy;
  const isOffered = useCallback((item: CauseItem) => causeIsOffered(policy, item), [policy]);
  return <OfferedCauses value={isOffered}>{children}</OfferedCauses>;
}
