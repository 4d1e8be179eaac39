import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { IconName } from '../ui/Icon.tsx';

/** What an event is about, for the filter: one kind for what a person would look for together. */
export const historyKinds = [
  'counts',
  'why',
  'plan',
  'sessions',
  'family',
  'notes',
  'changes',
] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** One line of what happened, in finished words. */
export type HistoryEvent = {
  id: string;
  kind: HistoryKind;
  day: SchoolDay;
  /** Orders events of one day. */
  at: string;
  icon: IconName;
  title: string;
  detail: string | null;
};

/** Newest first: by the school day they belong to, then by when they were written down. */
export function newestEventsFirst(events: readonly HistoryEvent[]): HistoryEvent[] {
  return events.toSorted(
    (one, other) => other.day.localeCompare(one.day) || other.at.localeCompare(one.at),
  );
}

/** Kinds of which there is anything, in the order of the filter. */
export function kindsIn(events: readonly HistoryEvent[]): HistoryKind[] {
  return historyKinds.filter((kind) => events.some((event) => event.kind === kind));
}
