import type { SchoolDay } from '../school-day.ts';
import { schoolDayWindow } from './school-day-window.ts';
import { distinctSessions } from './distinct-sessions.ts';
import { heldSessions } from './held-session.ts';
import type { Milestone, MilestoneCheck } from './milestone.ts';
import { missedDays, type Readings } from './missed-days.ts';
import { courseKey, standingModules, type ModuleCredit } from './module-credit.ts';
import { isWithin } from './session-count.ts';
import type { Session } from './session.ts';

/** Everything a milestone of one student can rest on. */
export type MilestoneEvidence = {
  sessions: readonly Session[];
  modules: readonly ModuleCredit[];
  readings: Readings;
};

/** What a state rests on, for the line under the milestone. `unmarked`: sessions gone by that nobody marked or entered. */
export type MilestoneBasis =
  | {
      kind: 'sessions';
      attendedOn: SchoolDay[];
      missed: number;
      cancelled: number;
      unmarked: number;
    }
  | { kind: 'modules'; moduleIds: string[]; unverified: number }
  | {
      kind: 'readings';
      least: number;
      most: number | null;
      knownUntil: SchoolDay | null;
      until: SchoolDay;
    }
  | { kind: 'by-hand' };

export type MilestoneStanding = 'open' | 'reached' | 'missed' | 'not-yet-known';

/** `progress` counts towards `of`: sessions or modules; null for days missed and own words. */
export type MilestoneState = {
  state: MilestoneStanding;
  reachedOn: SchoolDay | null;
  /** Sessions that the school cancelled took the chance away: it says nothing of the student. */
  outOfReach: boolean;
  progress: { done: number; of: number } | null;
  basis: MilestoneBasis;
};

type CheckOf<Kind extends MilestoneCheck['kind']> = Extract<MilestoneCheck, { kind: Kind }>;

/** Reached, still open, or over; over without all the evidence is not known, never missed. */
function standing(reached: boolean, isOver: boolean, complete: boolean): MilestoneStanding {
  if (reached) return 'reached';
  if (!isOver) return 'open';
  return complete ? 'missed' : 'not-yet-known';
}

function sessionsState(
  check: CheckOf<'sessions'>,
  dueOn: SchoolDay,
  sessions: readonly Session[],
  today: SchoolDay,
): MilestoneState {
  const span = { from: check.from, to: dueOn };
  const held = heldSessions(sessions, today);
  const planned = distinctSessions(sessions).sessions.filter(
    ({ date }) => date <= today && isWithin(date, span),
  );
  const attendedOn = held
    .flatMap((one) => one.attendedOn ?? [])
    .filter((day) => isWithin(day, span))
    .toSorted();
  const missed = held.filter(
    ({ session, attendedOn: day }) => day === null && isWithin(session.date, span),
  ).length;
  const cancelled = planned.filter(({ mark }) => mark === 'cancelled').length;
  const unmarked = planned.filter(({ mark }) => mark === 'planned').length;
  const unentered = Math.max(0, check.of - attendedOn.length - missed - cancelled - unmarked);
  const done = attendedOn.length;
  const complete = done + unmarked + unentered < check.attended;
  const state = standing(done >= check.attended, today > dueOn, complete);
  return {
    state,
    reachedOn: attendedOn[check.attended - 1] ?? null,
    outOfReach: state === 'missed' && done + cancelled >= check.attended,
    progress: { done, of: check.attended },
    basis: { kind: 'sessions', attendedOn, missed, cancelled, unmarked: unmarked + unentered },
  };
}

function modulesState(
  check: CheckOf<'modules'>,
  dueOn: SchoolDay,
  modules: readonly ModuleCredit[],
  today: SchoolDay,
): MilestoneState {
  const course = courseKey(check.course);
  const all = standingModules(modules, today).filter(
    ({ module }) => course === '' || courseKey(module.course) === course,
  );
  const completed = all
    .filter(({ state }) => state !== 'attempted')
    .filter(({ module }) => isWithin(module.completedOn ?? today, { from: check.from, to: dueOn }));
  const verified = completed.filter(({ state }) => state === 'verified');
  const days = verified.flatMap(({ module }) => module.completedOn ?? []).toSorted();
  const complete = all.length > 0 && completed.length < check.modules;
  return {
    state: standing(verified.length >= check.modules, today > dueOn, complete),
    reachedOn: days[check.modules - 1] ?? null,
    outOfReach: false,
    progress: { done: verified.length, of: check.modules },
    basis: {
      kind: 'modules',
      moduleIds: verified.map(({ module }) => module.id).toSorted(),
      unverified: completed.length - verified.length,
    },
  };
}

function daysState(
  check: CheckOf<'days'>,
  dueOn: SchoolDay,
  readings: Readings,
  today: SchoolDay,
): MilestoneState {
  const { calendar } = readings;
  const window = calendar && schoolDayWindow(calendar, check.from, check.schoolDays);
  const span = window ?? { from: check.from, to: dueOn };
  const missed = missedDays(readings, span);
  const isOver = today > span.to;
  const reached = isOver && missed.most !== null && missed.most <= check.most;
  const state = missed.least > check.most ? 'missed' : standing(reached, isOver, false);
  return {
    state,
    reachedOn: reached ? span.to : null,
    outOfReach: false,
    progress: null,
    basis: { kind: 'readings', ...missed, until: span.to },
  };
}

function ownWordsState(
  { reachedOn }: CheckOf<'own-words'>,
  dueOn: SchoolDay,
  today: SchoolDay,
): MilestoneState {
  const reached = reachedOn !== null && reachedOn <= today;
  return {
    state: standing(reached, today > dueOn, false),
    reachedOn: reached ? reachedOn : null,
    outOfReach: false,
    progress: null,
    basis: { kind: 'by-hand' },
  };
}

/**
 * Where a milestone stands today, from the evidence alone, so that any correction changes it in either direction. Each
 * session and module counts once; modules count once they are verified, for the day they were completed. `missed` only
 * where the evidence is complete: with unmarked sessions, unverified modules or readings that do not cover the days it is
 * not yet known, and so is an own-words milestone past its day that nobody ticked (domain.md 5).
 */
export function milestoneState(
  { check, dueOn }: Pick<Milestone, 'check' | 'dueOn'>,
  evidence: MilestoneEvidence,
  today: SchoolDay,
): MilestoneState {
  switch (check.kind) {
    case 'sessions':
      return sessionsState(check, dueOn, evidence.sessions, today);
    case 'modules':
      return modulesState(check, dueOn, evidence.modules, today);
    case 'days':
      return daysState(check, dueOn, evidence.readings, today);
    case 'own-words':
      return ownWordsState(check, dueOn, today);
  }
}
