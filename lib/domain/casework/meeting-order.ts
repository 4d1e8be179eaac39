import type { SchoolDay } from '../school-day.ts';
import type { AgendaItem } from './agenda-item.ts';

/** Why a student is on the team's agenda, the first of these that holds (domain.md 5, reviews; seed: a non-punitive context). */
export const meetingGrounds = ['relapse', 'review', 'follow-up', 'plan', 'over'] as const;
export type MeetingGround = (typeof meetingGrounds)[number];

/** What is known of one student before the meeting: what the week asks for, whether a plan is open and whether they are over the line. */
export type MeetingFacts = {
  studentId: string;
  name: string;
  items: readonly AgendaItem[];
  hasPlan: boolean;
  isOver: boolean;
};

export type MeetingEntry = MeetingFacts & { ground: MeetingGround; dueOn: SchoolDay | null };

/** The student's place on the agenda; null for somebody who has none. */
export function meetingEntry(facts: MeetingFacts): MeetingEntry | null {
  for (const kind of ['relapse', 'review', 'follow-up'] as const) {
    const item = facts.items.find((one) => one.kind === kind);
    if (item) return { ...facts, ground: kind, dueOn: item.dueOn };
  }
  if (facts.hasPlan) return { ...facts, ground: 'plan', dueOn: null };
  return facts.isOver ? { ...facts, ground: 'over', dueOn: null } : null;
}

/** Relapses, then reviews due, then missed sessions nobody followed up, then the rest; longest waiting first, then by name. */
export function meetingOrder(entries: readonly MeetingEntry[]): MeetingEntry[] {
  const rank = ({ ground }: MeetingEntry) => meetingGrounds.indexOf(ground);
  const day = ({ dueOn }: MeetingEntry) => dueOn ?? '';
  const names = new Intl.Collator();
  return entries.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      day(one).localeCompare(day(other)) ||
      names.compare(one.name, other.name),
  );
}

/**
 * The order of a meeting that has begun: those who were on it keep their places, so that a decision moves nobody; whoever came up
 * since follows at the end, and who is gone is left out.
 */
export function meetingGoesOn(begun: readonly string[], agenda: readonly string[]): string[] {
  const now = new Set(agenda);
  const kept = [...new Set(begun)].filter((id) => now.has(id));
  const known = new Set(kept);
  return [...kept, ...agenda.filter((id) => !known.has(id))];
}
