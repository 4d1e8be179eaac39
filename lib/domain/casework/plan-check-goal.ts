import { presentDaysToGetBelow, wayBelow } from '../what-if.ts';
import { isGoalClear } from './goal-clarity.ts';
import { modelTemplates } from './model-template.ts';
import type { PlanAim } from './plan-aim.ts';
import { sessionDaysLeft, type PlanDraft } from './plan-draft.ts';
import { finding, type PlanFacts, type PlanFinding, type PlanRule } from './plan-finding.ts';
import type { GoalTemplate, PlanMend } from './plan-mend.ts';
import { claimedDays } from './recover-claim.ts';

/** What a goal sentence can be written from: the draft's sessions, else the model's; three of every four (the seed's own step). */
export function goalTemplate(draft: PlanDraft): GoalTemplate | null {
  const template = draft.model === null ? null : modelTemplates[draft.model];
  const sessions = draft.sessions.length > 0 ? draft.sessions : (template?.sessions ?? []);
  const weekdays = [...new Set(sessions.flatMap((pattern) => pattern.weekdays))];
  if (weekdays.length === 0) return null;
  const blocks = [...new Set(sessions.map(({ block }) => block.trim()))];
  return {
    attend: 3,
    of: 4,
    weekdays: weekdays.toSorted((one, other) => one - other),
    // One time for all sessions, or none: two would need a sentence that only people can write.
    block: blocks.length === 1 ? (blocks[0] ?? '') : '',
    weeks: draft.weeks ?? template?.weeks ?? 6,
  };
}

/** A goal without a day, a time or a number; none at all is missing. */
export const vagueGoal: PlanRule = (draft) => {
  const empty = draft.goal.trim() === '';
  if (!empty && isGoalClear(draft.goal)) return [];
  const goal = goalTemplate(draft);
  return [
    finding({
      check: 'vague-goal',
      detail: empty ? 'no-goal' : 'no-day-time-or-number',
      severity: empty ? 'missing' : 'look-again',
      mend: goal === null ? null : { kind: 'write-goal', goal },
    }),
  ];
};

type Claim = { days: number; inText: boolean };

function claims(draft: PlanDraft): Claim[] {
  const aimed = draft.aims.flatMap((aim) =>
    aim.kind === 'recover-days' ? [{ days: aim.days, inText: false }] : [],
  );
  return [...aimed, ...claimedDays(draft.goal).map((days) => ({ days, inText: true }))];
}

const isBelowTen = (aim: PlanAim): boolean => aim.kind === 'below-ten-percent';

/** The most days that can come back: from the ledger, else one for each session left; null when neither is known. */
function possibleDays(draft: PlanDraft, facts: PlanFacts): number | null {
  return facts.recoverableDays ?? sessionDaysLeft(draft, facts.today);
}

function isOutOfReach(facts: PlanFacts): boolean {
  return facts.counts !== null && wayBelow(facts.counts).kind === 'momentum';
}

/** The aims cut down to what is possible: fewer days to recover, and full weeks in a row where 10 % is out of reach. */
function realisticAims(draft: PlanDraft, facts: PlanFacts): PlanAim[] {
  const possible = possibleDays(draft, facts);
  const isTooFar = isOutOfReach(facts) && draft.aims.some(isBelowTen);
  const kept = draft.aims.flatMap((aim): PlanAim[] => {
    if (isBelowTen(aim) && isTooFar) return [];
    if (aim.kind !== 'recover-days' || possible === null || aim.days <= possible) return [aim];
    return possible > 0 ? [{ ...aim, days: possible }] : [];
  });
  const hasMomentum = kept.some(({ kind }) => kind === 'momentum');
  if (!isTooFar || hasMomentum) return kept;
  return [...kept, { kind: 'momentum', weeks: Math.min(4, draft.weeks ?? 4) }];
}

/** One finding for the most that is claimed; a number inside the goal's words is for a person to change. */
function tooManyDays(draft: PlanDraft, facts: PlanFacts): PlanFinding[] {
  const possible = possibleDays(draft, facts);
  if (possible === null) return [];
  const over = claims(draft).filter(({ days }) => days > possible);
  if (over.length === 0) return [];
  const mend: PlanMend | null = over.some(({ inText }) => inText)
    ? null
    : { kind: 'set-aims', aims: realisticAims(draft, facts) };
  return [
    finding({
      check: 'unrealistic-goal',
      detail: 'more-than-sessions-left',
      severity: 'look-again',
      numbers: { asked: Math.max(...over.map(({ days }) => days)), possible },
      mend,
    }),
  ];
}

/** Below 10 % is not reachable this year: a momentum goal instead (domain.md R11). */
function outOfReach(draft: PlanDraft, facts: PlanFacts): PlanFinding[] {
  if (facts.counts === null || !isOutOfReach(facts) || !draft.aims.some(isBelowTen)) return [];
  return [
    finding({
      check: 'unrealistic-goal',
      detail: 'not-reachable-this-year',
      severity: 'look-again',
      numbers: { asked: presentDaysToGetBelow(facts.counts), possible: facts.counts.remaining },
      mend: { kind: 'set-aims', aims: realisticAims(draft, facts) },
    }),
  ];
}

/** More than the sessions left can recover, or more than the arithmetic of R11 allows; unknown numbers warn of nothing. */
export const unrealisticGoal: PlanRule = (draft, facts) => [
  ...tooManyDays(draft, facts),
  ...outOfReach(draft, facts),
];
