import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { IconName } from '../ui/Icon.tsx';

/** One line of what happened, in finished words. */
export type HistoryEvent = {
  id: string;
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
