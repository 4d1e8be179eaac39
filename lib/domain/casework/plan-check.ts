import { barrierNotAddressed, moreOfTheSame, noCause } from './plan-check-cause.ts';
import { noEndOrReview, noTransition } from './plan-check-dates.ts';
import { postedWorkOnly, safeguardMissing } from './plan-check-format.ts';
import { unrealisticGoal, vagueGoal } from './plan-check-goal.ts';
import { closingOnBand, noFamilyUpdate, noNamedAdult } from './plan-check-people.ts';
import { punitiveWording } from './plan-check-wording.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { PlanCheck, PlanFacts, PlanFinding, PlanRule } from './plan-finding.ts';

/** The seed's common mistakes first, in its order, then its design steps, then the model's safeguards (domain.md 4). */
const rules: Record<PlanCheck, PlanRule> = {
  'more-of-the-same': moreOfTheSame,
  'unrealistic-goal': unrealisticGoal,
  'vague-goal': vagueGoal,
  'punitive-wording': punitiveWording,
  'barrier-not-addressed': barrierNotAddressed,
  'no-cause': noCause,
  'posted-work-only': postedWorkOnly,
  'no-end-or-review': noEndOrReview,
  'no-named-adult': noNamedAdult,
  'no-transition': noTransition,
  'no-family-update': noFamilyUpdate,
  'closing-on-band': closingOnBand,
  'safeguard-missing': safeguardMissing,
};

const checks = Object.keys(rules).filter((key): key is PlanCheck => key in rules);

/** Everything to look at in a plan as it is written, in the order shown: advice with a reason, never a lock (domain.md 4). */
export function checkPlan(draft: PlanDraft, facts: PlanFacts): PlanFinding[] {
  return checks.flatMap((check) => rules[check](draft, facts));
}

export type CheckState = 'fine' | 'look-again' | 'missing' | 'overruled';

/** How each check stands, for the foot that counts what is left; one finding to look at outweighs one that is missing. */
export function checkStates(
  findings: readonly PlanFinding[],
): { check: PlanCheck; state: CheckState }[] {
  return checks.map((check) => {
    const own = findings.filter((one) => one.check === check);
    const open = own.filter(({ overruled }) => !overruled);
    const [first] = open.toSorted((one, other) => one.severity.localeCompare(other.severity));
    return { check, state: first?.severity ?? (own.length > 0 ? 'overruled' : 'fine') };
  });
}
