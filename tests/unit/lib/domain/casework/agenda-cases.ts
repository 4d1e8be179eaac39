import type { CaseFacts } from '../../../../../lib/domain/casework/agenda-facts.ts';
import type { ContactPreferences } from '../../../../../lib/domain/casework/contact-preferences.ts';
import type { Outcome } from '../../../../../lib/domain/casework/outcome.ts';
import type { Snooze } from '../../../../../lib/domain/casework/snooze.ts';
import type { Task } from '../../../../../lib/domain/casework/task.ts';
import type { Transition } from '../../../../../lib/domain/casework/transition.ts';
import type { Contact } from '../../../../../lib/domain/contact.ts';
import { type Plan, planSchema } from '../../../../../lib/domain/plan.ts';
import { calendar, idOf, planId } from './casework-records.ts';

/** The student of every record of these tests. */
export const studentId = idOf(500);

const stored = (number: number) => ({
  id: idOf(number),
  createdAt: '2025-09-01T12:00:00Z',
  updatedAt: '2025-09-01T12:00:00Z',
  createdBy: 'Ms. Abara',
  revision: 1,
  deletedAt: null,
  studentId,
});

/** Six weeks from Monday 3 November to Sunday 14 December 2025. */
export function planOf(change: Partial<Plan> = {}): Plan {
  return planSchema.parse({
    ...stored(900),
    id: planId,
    model: 'mentoring',
    overrideReason: '',
    goal: 'Four mornings a week.',
    startsOn: '2025-11-03',
    weeks: 6,
    ...change,
  });
}

export function contactOf(
  number: number,
  happenedOn: string,
  change: Partial<Contact> = {},
): Contact {
  return {
    ...stored(number),
    channel: 'call',
    person: '',
    language: '',
    outcome: 'no-answer',
    happenedOn,
    words: '',
    nextAction: '',
    nextOn: null,
    isUpdate: false,
    ...change,
  };
}

export function taskOf(number: number, change: Partial<Task> = {}): Task {
  const task = { text: 'Bus pass', who: '', dueOn: null, doneOn: null, reviewId: null };
  return { ...stored(number), ...task, ...change };
}

export function snoozedUntil(until: string, change: Partial<Snooze>): Snooze {
  return { ...stored(700), item: 'task', recordId: null, reason: 'Away.', until, ...change };
}

export function outcomeOf(kind: Outcome['kind'], endedOn: string): Outcome {
  const open = { promoted: 'unknown' as const, grounds: [], words: '' };
  return { ...stored(600), planId, kind, endedOn, ...open };
}

export function optOutOf(optOut: ContactPreferences['optOut']): ContactPreferences {
  const asked = { needsInterpreter: false, channels: [], notBefore: null, notAfter: null };
  const words = { person: '', language: '', words: '' } as const;
  return { ...stored(650), ...words, ...asked, optOut, optOutOn: null };
}

/** Two steps of a week each from Monday 1 December, the full schedule two weeks later. */
export function transitionOf(change: Partial<Transition> = {}): Transition {
  return {
    ...stored(660),
    planId,
    startsOn: '2025-12-01',
    steps: [
      { weeks: 1, daysPerWeek: 2, blocks: '' },
      { weeks: 1, daysPerWeek: 4, blocks: '' },
    ],
    fullScheduleOn: '2025-12-15',
    supports: [],
    comesBackAfter: { missedDays: 3, schoolDays: 10 },
    completedOn: null,
    ...change,
  };
}

/** An open case on {@link planOf}, of which nothing else is known. */
export function factsOf(change: Partial<CaseFacts> = {}): CaseFacts {
  return {
    plans: [planOf()],
    milestones: [],
    sessions: [],
    modules: [],
    transitions: [],
    reviews: [],
    outcomes: [],
    tasks: [],
    contacts: [],
    notes: [],
    preferences: [],
    snoozes: [],
    readings: { snapshots: [], calendar, timeZone: 'UTC' },
    ...change,
  };
}
