import type { PlanMend } from '../../../../lib/domain/casework/plan-mend.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import { runningPlan } from './plan-facts.ts';

/** Whether one click can make a mend now: the bridge belongs to a plan that is saved, and closing has a place of its own. */
export function canMend(mend: PlanMend, file: Pick<CaseFile, 'plan' | 'outcomes'>): boolean {
  if (mend.kind === 'keep-open') return false;
  return mend.kind !== 'set-transition' || runningPlan(file) !== null;
}
