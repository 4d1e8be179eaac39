import type { CauseItem } from '../cause.ts';
import type { MatchReason, matchModels } from '../model-match.ts';
import type { RecoveryModel } from '../recovery-model.ts';
import type { SchoolDay } from '../school-day.ts';
import type { WhatIf } from '../what-if.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { PlanMend, TextPlace } from './plan-mend.ts';
import type { WordingHit } from './wording/wording-hit.ts';

/** Where each check comes from: a sentence of the two seed texts, or a section of domain.md. */
export const checkSources = {
  'more-of-the-same': 'recovery-programs/common-mistakes/more-of-the-same',
  'punitive-wording': 'recovery-programs/common-mistakes/punitive',
  'barrier-not-addressed': 'recovery-programs/common-mistakes/underlying-barrier',
  'unrealistic-goal': 'recovery-programs/common-mistakes/unrealistic',
  'no-cause': 'recovery-programs/design/root-cause',
  'posted-work-only': 'recovery-programs/models/hybrid-or-virtual',
  'no-end-or-review': 'domain/4',
  'no-transition': 'recovery-programs/design/bridge-back',
  'no-named-adult': 'reintegration-plans/designated-staff-member',
  'vague-goal': 'reintegration-plans/goals-specify-days-times-supports',
  'no-family-update': 'recovery-programs/design/progress-to-families',
  'closing-on-band': 'domain/4',
  'safeguard-missing': 'domain/4',
} as const;
export type PlanCheck = keyof typeof checkSources;

/** What exactly was found, as a code that words turn into a sentence. */
export type FindingDetail =
  | MatchReason
  | 'tried-before'
  | 'sounds-like-punishment'
  | 'counts-absences'
  | 'no-support-beside-cause'
  | 'more-than-sessions-left'
  | 'not-reachable-this-year'
  | 'no-cause-known'
  | 'only-posted-work'
  | 'format-not-said'
  | 'no-end'
  | 'no-first-review'
  | 'no-next-review'
  | 'no-full-schedule-day'
  | 'full-schedule-before-start'
  | 'no-support-during-return'
  | 'nobody-named'
  | 'no-goal'
  | 'no-day-time-or-number'
  | 'no-update-yet'
  | 'update-overdue'
  | 'only-band-dropped'
  | 'no-ground'
  | 'no-consent'
  | 'modules-too-early';

/** One thing to look at: `missing` is not there yet, `look-again` is there and doubtful. Advice, never a lock. */
export type PlanFinding = {
  check: PlanCheck;
  detail: FindingDetail;
  severity: 'look-again' | 'missing';
  source: (typeof checkSources)[PlanCheck];
  /** One click that makes this finding go away; null where only a person can. */
  mend: PlanMend | null;
  /** The causes it speaks of. */
  causes: CauseItem[];
  /** The text it was found in, with positions. */
  text: { place: TextPlace; hits: WordingHit[] } | null;
  /** Numbers its sentence needs, in days or sessions. */
  numbers: { asked: number; possible: number } | null;
  /** A reason for the override is kept with the plan. */
  overruled: boolean;
};

/** What is known about the student beside the draft; null is unknown and then nobody is warned about it. */
export type PlanFacts = {
  causes: Parameters<typeof matchModels>[0];
  /** Counts in whole-day units only (domain.md R6, R11). */
  counts: WhatIf | null;
  /** Days that sessions and ledger can still bring back; null: the most the draft's own sessions allow is taken. */
  recoverableDays: number | null;
  /** Models tried before that did not hold. */
  triedBefore: readonly RecoveryModel[];
  lastReviewOn: SchoolDay | null;
  lastFamilyUpdateOn: SchoolDay | null;
  /** The family asked for no updates. */
  optedOut: boolean;
  today: SchoolDay;
};

type Found = Pick<PlanFinding, 'check' | 'detail' | 'severity'> & Partial<PlanFinding>;

/** A finding with its source and everything that was not said left empty. */
export function finding(found: Found): PlanFinding {
  return {
    source: checkSources[found.check],
    mend: null,
    causes: [],
    text: null,
    numbers: null,
    overruled: false,
    ...found,
  };
}

export type PlanRule = (draft: PlanDraft, facts: PlanFacts) => PlanFinding[];
