import type { RecoveryModel } from '../recovery-model.ts';
import type { SchoolDay } from '../school-day.ts';
import type { AgreementPart } from './agreement.ts';
import type { PlanAim } from './plan-aim.ts';
import type { DraftPattern, PlanDraft } from './plan-draft.ts';
import type { PlanSupport } from './support.ts';
import type { TeamMember } from './team.ts';
import type { StayingSupport } from './transition.ts';

/** A text of the draft that a family or student will see. */
export type TextPlace =
  | { in: 'goal' }
  | { in: 'agreement'; part: AgreementPart }
  | { in: 'milestone' | 'family-text'; id: string };

/** What a goal sentence says: how many sessions of every how many, on which ISO weekdays, for how many weeks. */
export type GoalTemplate = {
  attend: number;
  of: number;
  weekdays: number[];
  /** The time or part of the day, as the pattern says it; empty while open. */
  block: string;
  weeks: number;
};

/** A one-click change to a draft, as data: what the button does and what its label can say. */
export type PlanMend =
  | { kind: 'change-model'; model: RecoveryModel }
  | { kind: 'add-supports'; supports: PlanSupport[] }
  | { kind: 'replace-text'; place: TextPlace; text: string }
  | { kind: 'write-goal'; goal: GoalTemplate }
  | { kind: 'set-aims'; aims: PlanAim[] }
  | { kind: 'set-sessions'; sessions: DraftPattern[] }
  | { kind: 'set-dates'; startsOn: SchoolDay; weeks: number; reviewOn: SchoolDay | null }
  | { kind: 'add-review'; on: SchoolDay }
  | { kind: 'set-transition'; fullScheduleOn: SchoolDay; supports: StayingSupport[] }
  | { kind: 'name-champion'; champion: TeamMember }
  | { kind: 'keep-open' }
  | { kind: 'move-milestones'; ids: string[]; dueOn: SchoolDay };

function replaceText(draft: PlanDraft, place: TextPlace, text: string): PlanDraft {
  if (place.in === 'goal') return { ...draft, goal: text };
  if (place.in === 'agreement') {
    return draft.agreement === null
      ? draft
      : { ...draft, agreement: { ...draft.agreement, [place.part]: text } };
  }
  const swap = <T extends { id: string; text: string }>(list: readonly T[]): T[] =>
    list.map((one) => (one.id === place.id ? { ...one, text } : one));
  return place.in === 'milestone'
    ? { ...draft, milestones: swap(draft.milestones) }
    : { ...draft, familyTexts: swap(draft.familyTexts) };
}

function withReview(draft: PlanDraft, on: SchoolDay): PlanDraft {
  return { ...draft, reviewsOn: [...draft.reviewsOn, on].toSorted() };
}

function withDates(draft: PlanDraft, dates: Extract<PlanMend, { kind: 'set-dates' }>): PlanDraft {
  const dated = { ...draft, startsOn: dates.startsOn, weeks: dates.weeks };
  return dates.reviewOn === null ? dated : withReview(dated, dates.reviewOn);
}

function withDueDay(draft: PlanDraft, ids: string[], dueOn: SchoolDay): PlanDraft {
  const move = (one: PlanDraft['milestones'][number]) =>
    ids.includes(one.id) ? { ...one, dueOn } : one;
  return { ...draft, milestones: draft.milestones.map(move) };
}

/**
 * The draft with the change made; the draft given stays as it is. `goalWords` writes a goal in the draft's language
 * (lib/words/family/goal-words.ts).
 */
export function applyMend(
  draft: PlanDraft,
  mend: PlanMend,
  goalWords: (goal: GoalTemplate) => string,
): PlanDraft {
  switch (mend.kind) {
    case 'change-model':
      return { ...draft, model: mend.model, overrideReason: '' };
    case 'add-supports':
      return { ...draft, supports: [...draft.supports, ...mend.supports] };
    case 'replace-text':
      return replaceText(draft, mend.place, mend.text);
    case 'write-goal':
      return { ...draft, goal: goalWords(mend.goal) };
    case 'set-aims':
      return { ...draft, aims: mend.aims };
    case 'set-sessions':
      return { ...draft, sessions: mend.sessions };
    case 'set-dates':
      return withDates(draft, mend);
    case 'add-review':
      return withReview(draft, mend.on);
    case 'set-transition':
      return {
        ...draft,
        transition: { fullScheduleOn: mend.fullScheduleOn, supports: mend.supports },
      };
    case 'name-champion':
      return { ...draft, champion: mend.champion };
    case 'keep-open':
      return { ...draft, closing: null };
    case 'move-milestones':
      return withDueDay(draft, mend.ids, mend.dueOn);
  }
}
