import { canStillMiss, wayBelow, type WayBelow, type WhatIf } from '../what-if.ts';
import type { PlanAim } from './plan-aim.ts';
import type { RecoveredDays, RecoveredTime } from './recovered-time.ts';

/** What there is to go on; null is unknown. */
export type GoalFacts = {
  /** In whole-day units only (domain.md R6, R11). */
  counts: WhatIf | null;
  /** Sessions still to come in the plan, and minutes of each. */
  sessionsLeft: number | null;
  sessionMinutes: number | null;
  ledger: Pick<RecoveredTime, 'days' | 'towardsNext' | 'isFull'> | null;
};

export type RealisticGoal = {
  /** Days that the sessions left can still recover, up to the cap and the days missed; null where that is not known. */
  recoverable: RecoveredDays | null;
  /** Days missed that no session of this plan can bring back; null where that is not known. */
  beyond: number | null;
  /** What keeps it down: the sessions left, the cap, or nothing, as all can be recovered. */
  limit: 'sessions' | 'cap' | 'none' | null;
  /** For staff only, never worded as an allowance (R11). */
  canStillMiss: number | null;
  wayBelow: WayBelow | null;
};

/** Whole days that so many sessions make: each brings at most one day's worth, on top of the minutes kept. */
function daysFrom(facts: GoalFacts): number | null {
  const { sessionsLeft, sessionMinutes, ledger } = facts;
  if (sessionsLeft === null || !ledger?.days) return null;
  if (ledger.isFull || sessionsLeft === 0) return 0;
  if (sessionMinutes === null || ledger.towardsNext === null) return null;
  const { minutes, of } = ledger.towardsNext;
  return Math.floor((minutes + sessionsLeft * Math.min(sessionMinutes, of)) / of);
}

function roomOf({ ledger }: GoalFacts): number | null {
  const most = ledger?.days?.cap.most ?? null;
  return most === null ? null : Math.max(0, most - (ledger?.days?.earned.recoveredDays ?? 0));
}

/** Days missed that have no recovered day beside them yet. */
function openDays({ counts, ledger }: GoalFacts): number | null {
  if (counts === null) return null;
  return Math.max(0, counts.absent - (ledger?.days?.earned.recoveredDays ?? 0));
}

function recoveryOf(facts: GoalFacts): Pick<RealisticGoal, 'recoverable' | 'beyond' | 'limit'> {
  const days = daysFrom(facts);
  if (days === null) return { recoverable: null, beyond: null, limit: null };
  const room = roomOf(facts);
  const possible = room === null ? days : Math.min(days, room);
  const open = openDays(facts);
  const recoverable = {
    recoveredDays: open === null ? possible : Math.min(possible, Math.floor(open)),
  };
  if (open === null) return { recoverable, beyond: null, limit: null };
  const beyond = Math.max(0, open - recoverable.recoveredDays);
  const isCapped = room !== null && room < days;
  return { recoverable, beyond, limit: beyond < 1 ? 'none' : isCapped ? 'cap' : 'sessions' };
}

/**
 * What a plan can recover with the sessions left and the ledger's cap, what is more than can be, and the arithmetic of R11
 * beside it. Recovered days never enter that arithmetic: the absence count stays what it is (domain.md R11, 6).
 */
export function realisticGoal(facts: GoalFacts): RealisticGoal {
  const { counts } = facts;
  return {
    ...recoveryOf(facts),
    canStillMiss: counts && canStillMiss(counts),
    wayBelow: counts && wayBelow(counts),
  };
}

export type AimAnswer =
  | 'fits'
  | 'more-than-can-be-recovered'
  | 'not-reachable-this-year'
  | 'unknown';

/** Whether an aim is within what can be; unknown where the facts do not say, which is no warning (domain.md 4). */
export function aimAnswer(aim: PlanAim, goal: RealisticGoal): AimAnswer {
  if (aim.kind === 'momentum') return 'fits';
  if (aim.kind === 'below-ten-percent') {
    if (goal.wayBelow === null) return 'unknown';
    return goal.wayBelow.kind === 'momentum' ? 'not-reachable-this-year' : 'fits';
  }
  if (goal.recoverable === null) return 'unknown';
  return aim.days <= goal.recoverable.recoveredDays ? 'fits' : 'more-than-can-be-recovered';
}
