import { addDays, weekdayOf, type SchoolDay } from '../school-day.ts';
import { distinctSessions } from './distinct-sessions.ts';
import { heldSessions } from './held-session.ts';
import { liveRecords } from './live-records.ts';
import type { Milestone } from './milestone.ts';
import { milestoneState, type MilestoneEvidence } from './milestone-state.ts';
import { standingModules, type StandingModule } from './module-credit.ts';
import { isWithin } from './session-count.ts';
import type { Session } from './session.ts';
import type { Topic, WeeklyFacts } from './weekly-facts.ts';
import { findAbsenceCounts } from './wording/absence-count.ts';

/** A calendar week, Monday to Sunday, both included. */
export type Week = { from: SchoolDay; to: SchoolDay };

export function weekOf(day: SchoolDay): Week {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}

/**
 * Sessions of one week in numbers: `told` null where the log does not say. `unmarked` have gone by without a mark, `toCome` are
 * planned for the rest of the week.
 */
export type WeekSessions = {
  told: { held: number; attended: number } | null;
  unmarked: number;
  toCome: number;
};

/**
 * What the log says of a week's sessions. A make-up counts for the week in which the student came. With one unmarked nothing
 * is counted: "both sessions" would be wrong where there were three. Without one held it is a week without sessions only where
 * all were called off (domain.md 5, 7).
 */
export function weekSessions(
  sessions: readonly Session[],
  week: Week,
  today: SchoolDay,
): WeekSessions {
  const planned = distinctSessions(sessions).sessions.filter(({ date }) => isWithin(date, week));
  const unmarked = planned.filter(({ mark, date }) => mark === 'planned' && date <= today).length;
  const toCome = planned.filter(({ mark, date }) => mark === 'planned' && date > today).length;
  const held = heldSessions(sessions, today).filter(({ session, attendedOn }) =>
    isWithin(attendedOn ?? session.date, week),
  );
  const calledOff = planned.some(({ mark }) => mark === 'cancelled') && toCome === 0;
  const isKnown = unmarked === 0 && (held.length > 0 || calledOff);
  const attended = held.filter(({ attendedOn }) => attendedOn !== null).length;
  return { told: isKnown ? { held: held.length, attended } : null, unmarked, toCome };
}

const topicKey = (topic: Topic) => JSON.stringify(topic).toLowerCase();

/** Each topic once: two modules of one course are told as that course. */
function eachOnce(topics: readonly Topic[]): Topic[] {
  return [...new Map(topics.map((topic) => [topicKey(topic), topic])).values()];
}

function tellsAbsences(text: string): boolean {
  return ['en', 'es'].some((language) => (findAbsenceCounts(text, language) ?? []).length > 0);
}

/** The step reached last in the week, in the plan's words. Steps about days missed are never told to a family. */
function milestoneReached(evidence: WeekEvidence, week: Week, today: SchoolDay): string | null {
  const reached = liveRecords(evidence.milestones).flatMap(({ text, check, dueOn }) => {
    const words = text.trim();
    if (words === '' || check.kind === 'days' || tellsAbsences(words)) return [];
    const { reachedOn } = milestoneState({ check, dueOn }, evidence, today);
    return reachedOn !== null && isWithin(reachedOn, week) ? [{ words, reachedOn }] : [];
  });
  const last = reached
    .toSorted((one, other) => one.reachedOn.localeCompare(other.reachedOn))
    .at(-1);
  return last?.words ?? null;
}

/** Courses of the modules completed in the week, in the order in which they were. */
function completedIn({ modules }: WeekEvidence, week: Week, today: SchoolDay): string[] {
  const done = standingModules(modules, today).filter(
    ({ state, module }) => state !== 'attempted' && isWithin(module.completedOn ?? '', week),
  );
  const order = ({ module }: StandingModule) => `${module.completedOn ?? ''} ${module.course}`;
  return done
    .toSorted((one, other) => order(one).localeCompare(order(other)))
    .map(({ module }) => module.course);
}

/** Everything recorded of one student that a week's update can tell. */
export type WeekEvidence = MilestoneEvidence & { milestones: readonly Milestone[] };

/** What a person adds: nothing of it is taken from records without them. Empty where nothing is added. */
export type WeekWords = { student: string; next: string; strength: string; thanks: boolean };

const orNull = (words: string) => words.trim() || null;

/**
 * The facts of one week for the family's update, from the records alone, and what a person adds. `topicOf` turns the words of a
 * course or topic into a subject that has a name in every language, where it is one.
 */
export function weekFacts(
  evidence: WeekEvidence,
  words: WeekWords,
  topicOf: (words: string) => Topic,
  week: Week,
  today: SchoolDay,
): WeeklyFacts {
  const { told } = weekSessions(evidence.sessions, week, today);
  const next = orNull(words.next);
  return {
    student: words.student.trim(),
    held: told?.held ?? null,
    attended: told?.attended ?? null,
    modules: eachOnce(completedIn(evidence, week, today).map(topicOf)).slice(0, 12),
    milestone: milestoneReached(evidence, week, today),
    next: next === null ? null : topicOf(next),
    strength: orNull(words.strength),
    thanks: words.thanks,
  };
}

/** The topic of the first session planned for the week after, as written there; empty where none is. */
export function topicOfNextWeek(sessions: readonly Session[], week: Week): string {
  const next = weekOf(addDays(week.to, 1));
  const planned = distinctSessions(sessions).sessions.filter(
    ({ date, mark, topic }) => isWithin(date, next) && mark !== 'cancelled' && topic.trim() !== '',
  );
  return planned[0]?.topic.trim() ?? '';
}
