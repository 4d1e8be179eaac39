import type { CauseItem } from '../cause.ts';
import { familyOf, isCauseKnown } from '../cause-known.ts';
import { kindOf, matchModels, type MatchReason, type ModelMatch } from '../model-match.ts';
import type { RecoveryModel } from '../recovery-model.ts';
import { proposedSupport } from './model-template.ts';
import { finding, type PlanFacts, type PlanRule } from './plan-finding.ts';
import { isAddressed } from './support.ts';

/** The causes that are known, each once, in the order recorded. */
export function knownCauses({ causes }: Pick<PlanFacts, 'causes'>): CauseItem[] {
  const items = causes.flatMap((cause) =>
    isCauseKnown([cause]) && cause.item !== null ? [cause.item] : [],
  );
  return [...new Set(items)];
}

/** No cause is known: "asked, no one knows yet" and "family declined" are not causes (domain.md 3). */
export const noCause: PlanRule = (_draft, facts) =>
  isCauseKnown(facts.causes)
    ? []
    : [finding({ check: 'no-cause', detail: 'no-cause-known', severity: 'missing' })];

/** A cause without a support beside it. What is over needs none; its items say so themselves. */
export const barrierNotAddressed: PlanRule = (draft, facts) => {
  const open = knownCauses(facts).filter(
    (item) => familyOf(item) !== 'situational' && !isAddressed(item, draft.supports),
  );
  if (open.length === 0) return [];
  const supports = open.map((item) => proposedSupport(item, draft.model));
  return [
    finding({
      check: 'barrier-not-addressed',
      detail: 'no-support-beside-cause',
      severity: 'missing',
      causes: open,
      mend: { kind: 'add-supports', supports },
    }),
  ];
};

const sameAgain: readonly MatchReason[] = ['barrier-persists', 'academics-too-early'];

/** Reasons of the match against more time at the same place. */
function reasonsAgainst(match: ModelMatch): MatchReason[] {
  if (match.model !== 'extended-time') return [];
  return [match.reason, ...match.against].filter((reason) => sameAgain.includes(reason));
}

function betterModel(matches: ModelMatch[], tried: PlanFacts['triedBefore']): RecoveryModel | null {
  const better = matches.find(
    (match) =>
      match.fit === 'first' && reasonsAgainst(match).length === 0 && !tried.includes(match.model),
  );
  return better?.model ?? null;
}

/** The known causes that a reason against more of the same speaks of. */
function causesBehind(reason: MatchReason, items: CauseItem[]): CauseItem[] {
  const kinds = reason === 'barrier-persists' ? ['fixed-hours', 'logistical'] : ['disconnected'];
  return items.filter((item) => kinds.includes(kindOf(item)));
}

/** The same format as what failed, or Saturday while the barrier persists. A kept reason overrules it, and it stays visible. */
export const moreOfTheSame: PlanRule = (draft, facts) => {
  const matches = matchModels(facts.causes);
  const match = matches.find(({ model }) => model === draft.model);
  if (match === undefined) return [];
  const best = betterModel(matches, facts.triedBefore);
  const same = {
    check: 'more-of-the-same' as const,
    severity: 'look-again' as const,
    mend: best === null ? null : { kind: 'change-model' as const, model: best },
    overruled: draft.overrideReason.trim() !== '',
  };
  const tried = facts.triedBefore.includes(match.model)
    ? [finding({ ...same, detail: 'tried-before' })]
    : [];
  const against = [...new Set(reasonsAgainst(match))].map((detail) =>
    finding({ ...same, detail, causes: causesBehind(detail, knownCauses(facts)) }),
  );
  return [...tried, ...against];
};
