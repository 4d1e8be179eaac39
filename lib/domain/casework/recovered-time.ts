import type { SchoolDay } from '../school-day.ts';
import { entryDoubts, type EarnedTimeDoubt } from './earned-time-check.ts';
import { liveRecords } from './live-records.ts';
import type { EarnedTime, RecoveryObligation } from './recovery-obligation.ts';

/**
 * Days recovered. An object and not a number, so that no arithmetic can take it off a count of absences: two numbers stand
 * side by side (domain.md 6).
 */
export type RecoveredDays = Readonly<{ recoveredDays: number }>;

/** What an entry brings: minutes counted of it, and why not all of them. */
export type CountedEntry = {
  id: string;
  date: SchoolDay;
  minutes: number;
  counted: number;
  doubts: EarnedTimeDoubt[];
};

export type RecoveredTime = {
  /** Minutes that count, over all entries. */
  minutes: number;
  /** Null where no minutes per day are known. */
  days: {
    earned: RecoveredDays;
    /** Earned and allowed today; null while the cap is not known. */
    credited: RecoveredDays | null;
    /** Earned ahead of the absence it will stand beside; null while the cap is not known. */
    banked: RecoveredDays | null;
    /** The most there can be today, and the most there can ever be; null is unlimited for `most`, unknown for `today`. */
    cap: { today: number | null; most: number | null };
  } | null;
  towardsNext: { minutes: number; of: number } | null;
  owed: { minutes: number; left: number } | null;
  entries: CountedEntry[];
  /** Entries that do not count in full because of the cap: to be said at once. */
  overCap: string[];
  /** The cap is used up: another session would bring nothing. */
  isFull: boolean;
};

/** Days absent this school year (1 July - 30 June) in whole-day units; null is unknown. Read only: it is never lowered. */
export type AbsencesThisYear = Readonly<{ days: number }> | null;

const californiaCapDays = 10;

function capOf({ rule }: RecoveryObligation, absences: AbsencesThisYear) {
  if (rule.preset === 'free') return { today: rule.capDays, most: rule.capDays };
  const today = absences && Math.min(californiaCapDays, Math.floor(absences.days));
  return { today, most: californiaCapDays };
}

/** Minutes of each entry that count: one day's worth per date, and never above the cap, in the order of the dates. */
function counted(
  entries: readonly EarnedTime[],
  perDay: number | null,
  capMinutes: number | null,
): CountedEntry[] {
  let total = 0;
  const byDate = new Map<SchoolDay, number>();
  return entries.map(({ id, date, minutes }) => {
    const onDate = byDate.get(date) ?? 0;
    const inDay = perDay === null ? minutes : Math.min(minutes, perDay - onDate);
    const fits = capMinutes === null ? inDay : Math.min(inDay, capMinutes - total);
    total += fits;
    byDate.set(date, onDate + inDay);
    const doubts: EarnedTimeDoubt[] = [];
    if (inDay < minutes) doubts.push('over-one-day');
    if (fits < inDay) doubts.push('over-cap');
    return { id, date, minutes, counted: fits, doubts };
  });
}

function entriesOf(
  obligation: RecoveryObligation,
  entries: readonly EarnedTime[],
  today: SchoolDay,
  capMinutes: number | null,
): CountedEntry[] {
  const own = liveRecords(entries).filter(
    ({ obligationId, studentId }) =>
      obligationId === obligation.id && studentId === obligation.studentId,
  );
  const checked = own.map((entry) => ({ entry, doubts: entryDoubts(obligation, entry, today) }));
  const good = checked.filter(({ doubts }) => doubts.length === 0).map(({ entry }) => entry);
  const order = good.toSorted((one, other) =>
    one.date < other.date ? -1 : Number(one.date > other.date),
  );
  const rest = checked
    .filter(({ doubts }) => doubts.length > 0)
    .map(({ entry: { id, date, minutes }, doubts }) => ({ id, date, minutes, counted: 0, doubts }));
  const all = [...counted(order, obligation.rule.minutesPerDay, capMinutes), ...rest];
  return all.toSorted((one, other) =>
    one.date === other.date ? (one.id < other.id ? -1 : 1) : one.date < other.date ? -1 : 1,
  );
}

function daysOf(
  minutes: number,
  perDay: number,
  cap: { today: number | null; most: number | null },
) {
  const earned = Math.floor(minutes / perDay);
  const isUnlimited = cap.most === null;
  const credited = isUnlimited ? earned : cap.today === null ? null : Math.min(earned, cap.today);
  return {
    earned: { recoveredDays: earned },
    credited: credited === null ? null : { recoveredDays: credited },
    banked: credited === null ? null : { recoveredDays: earned - credited },
    cap,
  };
}

/**
 * The ledger of one obligation as of today (domain.md 6). Minutes accrue over sessions to the minimum day; a date brings at
 * most one day's worth; nothing counts above the cap (California: 10 days a year, and credited are no more than the days
 * absent so far, the rest is banked). Derived from all entries each time: their order does not matter, and an edit or a
 * deletion changes everything that rests on it.
 */
export function recoveredTime(
  obligation: RecoveryObligation,
  entries: readonly EarnedTime[],
  absences: AbsencesThisYear,
  today: SchoolDay,
): RecoveredTime {
  const perDay = obligation.rule.minutesPerDay;
  const cap = capOf(obligation, absences);
  const capMinutes = perDay === null || cap.most === null ? null : cap.most * perDay;
  const all = entriesOf(obligation, entries, today, capMinutes);
  const minutes = all.reduce((sum, entry) => sum + entry.counted, 0);
  const isFull = capMinutes !== null && minutes >= capMinutes;
  const owed = obligation.minutesOwed;
  return {
    minutes,
    days: perDay === null ? null : daysOf(minutes, perDay, cap),
    towardsNext: perDay === null || isFull ? null : { minutes: minutes % perDay, of: perDay },
    owed: owed === null ? null : { minutes: owed, left: Math.max(0, owed - minutes) },
    entries: all,
    overCap: all.filter(({ doubts }) => doubts.includes('over-cap')).map(({ id }) => id),
    isFull,
  };
}
