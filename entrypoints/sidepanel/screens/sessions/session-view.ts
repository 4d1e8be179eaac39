import {
  countAll,
  sessionWeeks,
  type SlotWeek,
} from '../../../../components/sessions/session-weeks.ts';
import { followUps, type FollowUp } from '../../../../lib/domain/casework/follow-up.ts';
import type { SessionCount } from '../../../../lib/domain/casework/session-count.ts';
import {
  sessionSlots,
  standingSlots,
  type StandingSlot,
} from '../../../../lib/domain/casework/session-slots.ts';
import { addDays } from '../../../../lib/domain/school-day.ts';
import type { CaseView } from '../student/case-view.ts';

/** Sessions of one student as they are shown. */
export type SessionView = {
  slots: StandingSlot[];
  today: StandingSlot[];
  /** Gone by without a mark, newest first. */
  unmarked: StandingSlot[];
  /** The next one after today; null where none is planned. */
  next: StandingSlot | null;
  weeks: SlotWeek[];
  count: SessionCount;
  /** After missed sessions: open ones first, newest first. */
  followUps: FollowUp[];
};

/** A follow-up that is done stays in view for a week. */
const daysInView = 7;

function shownFollowUps({ file, today }: CaseView): FollowUp[] {
  const all = followUps(file.sessions, file, today).toReversed();
  const open = all.filter(({ doneOn }) => doneOn === null);
  const done = all.filter(
    ({ doneOn, dueOn }) => doneOn !== null && dueOn > addDays(today, -daysInView),
  );
  return [...open, ...done];
}

/** Everything the Sessions tab says, from what is kept of a student and the school calendar. */
export function sessionView(view: CaseView): SessionView {
  const { file, settings, today } = view;
  const slots = standingSlots(
    sessionSlots(file.plan, settings.calendar, file.sessions),
    file.sessions,
    today,
  );
  return {
    slots,
    today: slots.filter(({ date }) => date === today),
    unmarked: slots.filter(({ date, state }) => date < today && state === 'unmarked').toReversed(),
    next: slots.find(({ date, state }) => date > today && state === 'to-come') ?? null,
    weeks: sessionWeeks(file.plan, slots, file.sessions, today),
    count: countAll(file.sessions, today),
    followUps: shownFollowUps(view),
  };
}
