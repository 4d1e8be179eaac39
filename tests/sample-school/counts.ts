import { weekdayOf } from './days.ts';
import { daysMissed, periodCount, periodsMissed } from './records.ts';
import type { DayRecord, PeriodCode } from './records.ts';

export type PeriodCounts = {
  absences: number;
  unexcused: number;
  tardies: number;
  excused: number;
};

/** Class periods missed and late, of all periods or of one (0-based). */
export function countPeriods(records: readonly DayRecord[], period: number | null): PeriodCounts {
  const codes = records.flatMap((record) =>
    record.periods.filter((_, index) => period === null || index === period),
  );
  const count = (code: PeriodCode): number => codes.filter((one) => one === code).length;
  return {
    absences: count('A') + count('E'),
    unexcused: count('A'),
    tardies: count('T'),
    excused: count('E'),
  };
}

/** The codes that a Fernleaf summary counts, in the order of its columns. */
export const dayCodes = [
  'Present',
  'Present - Late',
  'Present - Offsite',
  'Absent',
  'Left',
  'Left - Early',
] as const;
export type DayCode = (typeof dayCodes)[number];

/** One code per day: an afternoon off is "Left - Early", a morning off is a late arrival. */
export function dayCodeOf(record: DayRecord): DayCode {
  const missed = daysMissed(record);
  if (missed === 1) return 'Absent';
  if (missed === 0.5) return record.periods[0] === 'P' ? 'Left - Early' : 'Present - Late';
  if (record.periods[0] === 'T') return 'Present - Late';
  return record.offsite ? 'Present - Offsite' : 'Present';
}

/** The class period (0-based) and the weekdays at which Biology meets. */
export const biologyMeets = { period: 2, weekdays: [1, 3, 4] };

function meetingCodeOf(record: DayRecord): DayCode {
  const code = record.periods[biologyMeets.period];
  if (code === 'A' || code === 'E') return 'Absent';
  return code === 'T' ? 'Present - Late' : 'Present';
}

export type CodeCounts = Record<DayCode, number> & { Total: number };

function countCodes(codes: readonly DayCode[]): CodeCounts {
  const count = (code: DayCode): number => codes.filter((one) => one === code).length;
  return {
    Present: count('Present'),
    'Present - Late': count('Present - Late'),
    'Present - Offsite': count('Present - Offsite'),
    Absent: count('Absent'),
    Left: count('Left'),
    'Left - Early': count('Left - Early'),
    Total: codes.length,
  };
}

/** Days per code. */
export function countDayCodes(records: readonly DayRecord[]): CodeCounts {
  return countCodes(records.map(dayCodeOf));
}

/** Meetings of the Biology class per code. */
export function countMeetingCodes(records: readonly DayRecord[]): CodeCounts {
  return countCodes(
    records
      .filter((record) => biologyMeets.weekdays.includes(weekdayOf(record.day)))
      .map(meetingCodeOf),
  );
}

/** Days that ended outside: absent, left and left early; what Fernleaf's cards and student page call absent. */
export function daysOut(counts: CodeCounts): number {
  return counts.Absent + counts.Left + counts['Left - Early'];
}

/** "Present", "Half Day" or "Absent", as the attendance chart shows a day. */
export function dayWord(record: DayRecord): 'Present' | 'Half Day' | 'Absent' {
  const missed = daysMissed(record);
  if (missed === 1) return 'Absent';
  return missed === 0.5 ? 'Half Day' : 'Present';
}

/** Whether any of the six periods was missed or late, so that the day is worth a line. */
export function isWorthShowing(record: DayRecord): boolean {
  return periodsMissed(record) > 0 || record.periods.slice(0, periodCount).includes('T');
}
