import type { HistoryEvent } from '../../../../components/case/history-event.ts';
import {
  outcomeEvents,
  planEvents,
  reviewEvents,
  stepEvents,
  transitionEvents,
} from '../../../../components/case/plan-events.ts';
import { crossingEvents, readingEvents } from '../../../../components/case/reading-events.ts';
import {
  causeEvents,
  contactEvents,
  interviewEvents,
  noteEvents,
} from '../../../../components/case/record-events.ts';
import { moduleEvents, sessionEvents } from '../../../../components/case/session-events.ts';
import type { ComparedPlan } from '../../../../components/student/BeforeDuringPart.tsx';
import { readingPoints } from '../../../../components/student/reading-points.ts';
import type { StepMark } from '../../../../components/charts/CaseMarks.tsx';
import type { PlanSpan } from '../../../../components/charts/plan-band.ts';
import type { RatedPoint } from '../../../../components/charts/reading-point.ts';
import { beforeDuring } from '../../../../lib/domain/casework/before-during.ts';
import { outcomeOf } from '../../../../lib/domain/casework/case-end.ts';
import { milestoneState } from '../../../../lib/domain/casework/milestone-state.ts';
import { planEnd } from '../../../../lib/domain/plan-dates.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { calendarFor } from '../../../../lib/domain/school-calendar.ts';
import { earlierDay, type SchoolDay } from '../../../../lib/domain/school-day.ts';
import { trendOfSnapshots } from '../../../../lib/domain/trend.ts';
import type { CaseView } from './case-view.ts';

/** What steps are checked against: this very file. */
function evidenceOf({ file, settings, today }: CaseView) {
  const calendar = calendarFor(settings.calendar, today);
  return { ...file, readings: { snapshots: file.snapshots, calendar } };
}

/** Everything that happened to the student and was read or written down, in finished words. */
export function eventsOf(view: CaseView): HistoryEvent[] {
  const { file, today } = view;
  return [
    ...readingEvents(file.snapshots),
    ...crossingEvents(file.crossings, today),
    ...causeEvents(file.causes),
    ...interviewEvents(file.interviews),
    ...planEvents(file.plans),
    ...stepEvents(file.milestones, evidenceOf(view), today),
    ...reviewEvents(file.reviews),
    ...transitionEvents(file.transitions, today),
    ...outcomeEvents(file.outcomes),
    ...sessionEvents(file.sessions, today),
    ...moduleEvents(file.modules, today),
    ...contactEvents(file.contacts),
    ...noteEvents(file.notes),
  ];
}

/** The last day of a plan: the day it ended with an outcome, if that came first. */
function lastDayOf(plan: Plan, { file }: CaseView): SchoolDay {
  const ended = outcomeOf(plan.id, file.outcomes)?.endedOn;
  return ended === undefined ? planEnd(plan) : earlierDay(ended, planEnd(plan));
}

/** The days of every plan of the student, as far as it has begun. */
export function planSpans(view: CaseView): PlanSpan[] {
  return view.file.plans
    .filter(({ startsOn }) => startsOn <= view.today)
    .map((plan) => ({ startsOn: plan.startsOn, endsOn: lastDayOf(plan, view) }));
}

/** Steps reached, each on its day. */
export function reachedSteps(view: CaseView): StepMark[] {
  const evidence = evidenceOf(view);
  return view.file.milestones.flatMap((step) => {
    const { reachedOn } = milestoneState(step, evidence, view.today);
    return reachedOn === null ? [] : [{ id: step.id, day: reachedOn }];
  });
}

/** Plans that have begun, newest first, with the readings before and since; none where the count is not in days to date. */
export function comparedPlans(view: CaseView): ComparedPlan[] {
  const { figures, settings, file, today } = view;
  if (!figures?.standing.judged) return [];
  const series = readingPoints(figures.series, settings).filter(
    (point): point is RatedPoint => (point.enrolled ?? 0) > 0,
  );
  const begun = file.plans.filter(({ startsOn }) => startsOn <= today).toReversed();
  return begun.map((plan) => {
    const until = earlierDay(lastDayOf(plan, view), today);
    const days = { startsOn: plan.startsOn, until };
    const { id, startsOn } = plan;
    return { id, startsOn, result: beforeDuring(series, days, settings.minimumDays) };
  });
}

/** Days missed in the last 20 school days against the 20 before; null where the readings do not carry it (domain.md R12). */
export function trendIn({ figures, settings, today }: CaseView) {
  const calendar = calendarFor(settings.calendar, today);
  if (!figures?.standing.judged || calendar === null) return null;
  return trendOfSnapshots(figures.series, calendar, 20);
}
