import { reviewDue } from '../plan-dates.ts';
import { addDays, laterDay, weekdayOf, type SchoolDay } from '../school-day.ts';
import { modelTemplates } from './model-template.ts';
import { draftEnd, type DraftTransition, type PlanDraft } from './plan-draft.ts';
import { finding, type PlanFacts, type PlanFinding, type PlanRule } from './plan-finding.ts';
import type { StayingSupport } from './transition.ts';

/** The day to add a review on, and whether it is the first; null when one is planned in time or none is due any more. */
function reviewToAdd(draft: PlanDraft, facts: PlanFacts): { on: SchoolDay; first: boolean } | null {
  const { startsOn, weeks } = draft;
  const end = draftEnd(draft);
  if (startsOn === null || weeks === null || end === null) return null;
  const reviewed = facts.lastReviewOn;
  const last = reviewed !== null && reviewed >= startsOn ? reviewed : null;
  if (last !== null && last >= end) return null;
  const due = reviewDue({ startsOn, weeks }, last);
  const isInTime = (on: SchoolDay) => on <= due && (last === null ? on >= startsOn : on > last);
  return draft.reviewsOn.some(isInTime) ? null : { on: due, first: last === null };
}

function noEnd(draft: PlanDraft, facts: PlanFacts): PlanFinding {
  const weeks = draft.weeks ?? (draft.model === null ? 6 : modelTemplates[draft.model].weeks);
  const startsOn = draft.startsOn ?? facts.today;
  const reviewOn = reviewToAdd({ ...draft, startsOn, weeks }, facts)?.on ?? null;
  return finding({
    check: 'no-end-or-review',
    detail: 'no-end',
    severity: 'missing',
    mend: { kind: 'set-dates', startsOn, weeks, reviewOn },
  });
}

function noReview(draft: PlanDraft, facts: PlanFacts): PlanFinding[] {
  const review = reviewToAdd(draft, facts);
  if (review === null) return [];
  return [
    finding({
      check: 'no-end-or-review',
      detail: review.first ? 'no-first-review' : 'no-next-review',
      severity: 'missing',
      mend: { kind: 'add-review', on: review.on },
    }),
  ];
}

/** No end date, or no review within 14 days of the start and monthly after it (domain.md 4 and 5). */
export const noEndOrReview: PlanRule = (draft, facts) =>
  draftEnd(draft) === null ? [noEnd(draft, facts)] : noReview(draft, facts);

/** The first Monday after the plan, or after six weeks while the plan has no end. */
function returnDay(draft: PlanDraft, today: SchoolDay): SchoolDay {
  const after = addDays(
    draftEnd(draft) ?? addDays(laterDay(draft.startsOn ?? today, today), 41),
    1,
  );
  return addDays(after, (8 - weekdayOf(after)) % 7);
}

/** What stays during the return: the plan's own supports that are going on, else a daily check-in, to be changed by people. */
function returnSupports(draft: PlanDraft): StayingSupport[] {
  const going = draft.supports.flatMap(({ support, words, state }) =>
    state === 'ended' ? [] : [{ support, words, until: null }],
  );
  return going.length > 0 ? going : [{ support: 'daily-check-in', words: '', until: null }];
}

function isBare({ supports }: DraftTransition): boolean {
  return supports.every(({ support, words }) => support === null && words.trim() === '');
}

/** No day for the full schedule, one before the plan starts, or no supports during the return (seed, a bridge back). */
export const noTransition: PlanRule = (draft, facts) => {
  const { transition, startsOn } = draft;
  const early = transition !== null && startsOn !== null && transition.fullScheduleOn < startsOn;
  const bare = transition === null || isBare(transition);
  if (!early && !bare) return [];
  const fullScheduleOn =
    transition === null || early ? returnDay(draft, facts.today) : transition.fullScheduleOn;
  const supports = bare
    ? returnSupports(draft)
    : transition.supports.map((support) => ({ ...support, until: null }));
  const detail = early ? 'full-schedule-before-start' : 'no-support-during-return';
  return [
    finding({
      check: 'no-transition',
      detail: transition === null ? 'no-full-schedule-day' : detail,
      severity: early ? 'look-again' : 'missing',
      mend: { kind: 'set-transition', fullScheduleOn, supports },
    }),
  ];
};
