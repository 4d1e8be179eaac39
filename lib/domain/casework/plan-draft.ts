import { planEnd } from '../plan-dates.ts';
import type { RecoveryModel } from '../recovery-model.ts';
import { daysBetween, laterDay, weekdayOf, addDays, type SchoolDay } from '../school-day.ts';
import type { Agreement } from './agreement.ts';
import type { PlanAim } from './plan-aim.ts';
import type { Milestone, MilestoneCheck } from './milestone.ts';
import type { SessionPattern } from './session-pattern.ts';
import type { PlanSupport } from './support.ts';
import type { TeamMember } from './team.ts';
import type { StayingSupport, Transition } from './transition.ts';

/** When and how sessions are held; a hybrid plan has one pattern for the days here and one for those online. */
export type DraftPattern = Pick<SessionPattern, 'weekdays' | 'block' | 'minutes' | 'format'>;

export type DraftMilestone = Pick<Milestone, 'id' | 'text' | 'dueOn'> & {
  check: Pick<MilestoneCheck, 'kind'>;
};

export type DraftTransition = Pick<Transition, 'fullScheduleOn'> & {
  supports: readonly Pick<StayingSupport, 'support' | 'words'>[];
};

/** A text that the family or the student will see; `language` is a BCP 47 tag. */
export type DraftText = { id: string; language: string; text: string };

export type ClosingGround =
  | 'band-dropped'
  | 'goal-reached'
  | 'full-schedule-held'
  | 'left-school'
  | 'family-asked'
  | 'other';

/** A plan while it is written or run: everything the plan checks look at (domain.md 4 and 5). */
export type PlanDraft = {
  model: RecoveryModel | null;
  overrideReason: string;
  /** The language that goal, milestones and agreement are written in. */
  language: string;
  goal: string;
  aims: readonly PlanAim[];
  supports: readonly PlanSupport[];
  champion: TeamMember | null;
  team: readonly TeamMember[];
  startsOn: SchoolDay | null;
  weeks: number | null;
  reviewsOn: readonly SchoolDay[];
  sessions: readonly DraftPattern[];
  /** Day of the family's consent to another schedule. */
  consentOn: SchoolDay | null;
  transition: DraftTransition | null;
  milestones: readonly DraftMilestone[];
  agreement: Agreement | null;
  familyTexts: readonly DraftText[];
  closing: { grounds: readonly ClosingGround[] } | null;
};

/** Last day of the draft, included; null while start or length is open. */
export function draftEnd({ startsOn, weeks }: Pick<PlanDraft, 'startsOn' | 'weeks'>) {
  return startsOn === null || weeks === null ? null : planEnd({ startsOn, weeks });
}

/**
 * Days with a session from `today` to the plan's end, today included; null while patterns or dates are open. Days off are not
 * taken out, so it is the most there can be: a goal above it is too high for certain.
 */
export function sessionDaysLeft(draft: PlanDraft, today: SchoolDay): number | null {
  const end = draftEnd(draft);
  const weekdays = draft.sessions.flatMap((pattern) => pattern.weekdays);
  if (end === null || draft.startsOn === null || weekdays.length === 0) return null;
  const from = laterDay(today, draft.startsOn);
  const length = Math.max(0, daysBetween(from, end) + 1);
  const days = Array.from({ length }, (_, index) => weekdayOf(addDays(from, index)));
  return days.filter((weekday) => weekdays.includes(weekday)).length;
}
