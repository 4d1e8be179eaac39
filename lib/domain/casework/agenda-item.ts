import type { SchoolDay } from '../school-day.ts';
import type { OpenAction } from './contact-days.ts';
import type { MilestoneState } from './milestone-state.ts';
import type { Milestone } from './milestone.ts';
import type { Relapse } from './relapse.ts';
import type { Snoozable, Snooze } from './snooze.ts';
import type { Task } from './task.ts';
import type { Watch } from './watch.ts';
import type { WorkedBefore } from './worked-before.ts';

/**
 * What the week asks for beside "do you know why?", in the order that helps most: first students whose way back broke, then what
 * loses its worth within a day, then what keeps a plan going, and what can wait last (seed "reintegration plans").
 */
export const agendaKinds = [
  'relapse',
  'follow-up',
  'family-update',
  'milestone',
  'review',
  'transition',
  'task',
] as const satisfies readonly Exclude<Snoozable, 'why'>[];
export type AgendaKind = (typeof agendaKinds)[number];

/** What happens on the way back: a graded step or the full schedule begins, or days of the watch are over. */
export type BridgeMoment =
  | { at: 'step'; number: number; of: number }
  | { at: 'full-schedule' }
  | { at: 'watch'; watch: Watch };

type About =
  | { kind: 'relapse'; relapse: Relapse; before: WorkedBefore }
  /** Sessions missed since anybody was in touch, oldest first; `block` is that of the last one. */
  | { kind: 'follow-up'; missedOn: SchoolDay[]; block: string }
  | { kind: 'family-update'; lastOn: SchoolDay | null }
  | { kind: 'milestone'; milestone: Milestone; state: MilestoneState }
  | { kind: 'review' }
  | { kind: 'transition'; moment: BridgeMoment }
  | { kind: 'task'; task: Task }
  | { kind: 'task'; task: null; action: OpenAction };

/** One thing to do for one student, and why it is there. */
export type AgendaItem = About & {
  studentId: string;
  /** The record it is about, as a snooze names it; null where it is about the student. */
  recordId: string | null;
  /** The day it is for, or was; null for a task without a day. */
  dueOn: SchoolDay | null;
};

/** An item that somebody put off, and until when. */
export type PutOff = { item: AgendaItem; snooze: Snooze };

export type Agenda = { items: AgendaItem[]; putOff: PutOff[] };

/** Tells an item from every other of the week, and stays while its words change. */
export function agendaKey({ kind, recordId, studentId }: AgendaItem): string {
  return `${kind}:${recordId ?? studentId}`;
}

/** Longest waiting first; what has no day comes last. */
export function byWaiting(
  one: Pick<AgendaItem, 'dueOn'>,
  other: Pick<AgendaItem, 'dueOn'>,
): number {
  if (one.dueOn === other.dueOn) return 0;
  if (one.dueOn === null || other.dueOn === null) return one.dueOn === null ? 1 : -1;
  return one.dueOn < other.dueOn ? -1 : 1;
}
