import type { CauseItem } from '../cause.ts';
import type { RecoveryModel } from '../recovery-model.ts';
import { addDays, type SchoolDay } from '../school-day.ts';
import type { DraftPattern, PlanDraft } from './plan-draft.ts';
import { canAddress, supportsFor, type PlanSupport, type Support } from './support.ts';

/** What a model may not go without (domain.md 4, seed "attendance recovery programs"). */
export type Safeguard =
  | 'barrier-is-over'
  | 'consent'
  | 'end-date'
  | 'review-dates'
  | 'live-sessions'
  | 'relationship-first';

export type ModelTemplate = {
  model: RecoveryModel;
  /** Length in weeks. */
  weeks: number;
  sessions: readonly DraftPattern[];
  supports: readonly Support[];
  safeguards: readonly Safeguard[];
  /** Days from one check-in to the next. */
  checkInDays: number;
};

/** Days without module targets at the start of a mentoring plan: relationship before academics. */
export const relationshipDays = 14;

/** A proposal for each model, to be changed by people: times are left open where only the school knows them. */
export const modelTemplates: Record<RecoveryModel, ModelTemplate> = {
  'extended-time': {
    model: 'extended-time',
    weeks: 6,
    sessions: [{ weekdays: [6], block: '9:00', minutes: 150, format: 'in-person' }],
    supports: ['catch-up-content', 'tutoring'],
    safeguards: ['barrier-is-over', 'end-date'],
    checkInDays: 7,
  },
  'flexible-schedule': {
    model: 'flexible-schedule',
    weeks: 8,
    sessions: [{ weekdays: [1, 2, 3, 4, 5], block: '', minutes: null, format: 'in-person' }],
    supports: ['schedule-block', 'flexible-deadlines', 'childcare'],
    safeguards: ['consent', 'end-date', 'review-dates'],
    checkInDays: 7,
  },
  'hybrid-virtual': {
    model: 'hybrid-virtual',
    weeks: 6,
    sessions: [
      { weekdays: [1, 3], block: '', minutes: 50, format: 'in-person' },
      { weekdays: [2, 4], block: '', minutes: 50, format: 'live-online' },
    ],
    supports: ['live-lessons-at-home', 'health-services', 'transport', 'housing-liaison'],
    safeguards: ['live-sessions', 'end-date', 'review-dates'],
    checkInDays: 7,
  },
  mentoring: {
    model: 'mentoring',
    weeks: 10,
    sessions: [{ weekdays: [2, 4], block: '', minutes: 30, format: 'in-person' }],
    supports: ['mentor', 'daily-check-in', 'safety-plan', 'graded-return'],
    safeguards: ['relationship-first', 'end-date'],
    checkInDays: 3,
  },
};

/** The support to offer beside a cause: one of the model's own where it has one, else the catalogue's first; still to be asked for. */
export function proposedSupport(item: CauseItem, model: RecoveryModel | null): PlanSupport {
  const own = model === null ? [] : modelTemplates[model].supports;
  const support = own.find((one) => canAddress(one, item)) ?? supportsFor(item)[0] ?? null;
  return { support, words: '', causes: [item], state: 'asked' };
}

type Proposal = Pick<
  PlanDraft,
  'model' | 'startsOn' | 'weeks' | 'sessions' | 'supports' | 'reviewsOn'
>;

/** Several causes under one support stand in one entry. */
function grouped(entries: PlanSupport[]): PlanSupport[] {
  return entries.reduce<PlanSupport[]>((list, entry) => {
    const same = list.find((one) => one.support === entry.support);
    if (same === undefined) return [...list, entry];
    const causes = [...same.causes, ...entry.causes];
    return list.map((one) => (one === same ? { ...same, causes } : one));
  }, []);
}

/**
 * A model's proposal for this student: its length and sessions, a support beside each cause, reviews two weeks after the
 * start and then every four, up to the last day. Goal, people, consent and transition stay open: those are agreed, not filled in.
 */
export function proposePlan(
  model: RecoveryModel,
  causes: readonly CauseItem[],
  startsOn: SchoolDay,
): Proposal {
  const { weeks, sessions } = modelTemplates[model];
  const reviews = [14, 42, 70].filter((days) => days < weeks * 7);
  return {
    model,
    startsOn,
    weeks,
    sessions,
    supports: grouped([...new Set(causes)].map((item) => proposedSupport(item, model))),
    reviewsOn: reviews.map((days) => addDays(startsOn, days)),
  };
}
