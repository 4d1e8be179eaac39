import { chanceOf, shuffled } from './chance.ts';
import type { Person } from './people.ts';

/** P here, T late, A absent without excuse, E absent with excuse. */
export type PeriodCode = 'P' | 'T' | 'A' | 'E';

/** One student's school day: what was entered in each of the six class periods, in order. */
export type DayRecord = { day: string; periods: readonly PeriodCode[]; offsite: boolean };

export const periodCount = 6;

const isMissed = (code: PeriodCode | undefined): boolean => code === 'A' || code === 'E';

/** Class periods missed on that day, 0 to 6. */
export function periodsMissed(record: DayRecord): number {
  return record.periods.filter(isMissed).length;
}

/** 1 for a whole day, 0.5 for half a day or more, 0 for less. */
export function daysMissed(record: DayRecord): number {
  const missed = periodsMissed(record);
  if (missed === periodCount) return 1;
  return missed * 2 >= periodCount ? 0.5 : 0;
}

/** Days missed in all records. */
export function totalMissed(records: readonly DayRecord[]): number {
  return records.reduce((sum, record) => sum + daysMissed(record), 0);
}

/** A whole day absent. */
export function absentDay(day: string, code: 'A' | 'E'): DayRecord {
  return { day, periods: Array<PeriodCode>(periodCount).fill(code), offsite: false };
}

/** A whole day here. */
export function presentDay(day: string): DayRecord {
  return { day, periods: Array<PeriodCode>(periodCount).fill('P'), offsite: false };
}

function halfDay(day: string, code: 'A' | 'E', morning: boolean): DayRecord {
  const half = periodCount / 2;
  const periods = Array.from({ length: periodCount }, (_, index) =>
    index < half === morning ? code : 'P',
  );
  return { day, periods, offsite: false };
}

function withCode(record: DayRecord, period: number, code: PeriodCode): DayRecord {
  return {
    ...record,
    periods: record.periods.map((old, index) => (index === period ? code : old)),
  };
}

function missedDay(person: Person, day: string, whole: boolean): DayRecord {
  const code = chanceOf(`excused ${person.id} ${day}`) < 0.4 ? 'E' : 'A';
  return whole
    ? absentDay(day, code)
    : halfDay(day, code, chanceOf(`morning ${person.id} ${day}`) < 0.7);
}

/** Days in the order in which they are missed: for those who came back, the last 20 days but one come last. */
function daysToMiss(person: Person, days: readonly string[]): string[] {
  const order = shuffled(days, (day) => `missed ${person.id} ${day}`);
  if (!person.quietLately) return order;
  const lately = new Set(days.slice(-20));
  const [slip] = order.filter((day) => lately.has(day));
  const before = order.filter((day) => !lately.has(day));
  const after = order.filter((day) => lately.has(day) && day !== slip);
  return slip === undefined ? before : [slip, ...before, ...after];
}

function missedDays(person: Person, days: readonly string[]): Map<string, DayRecord> {
  const total = Math.min(person.missed(days.length), days.length);
  const uneven = total % 1 === 0 ? 0 : 1;
  const halves = total - uneven / 2 > person.halfDays ? uneven + person.halfDays : uneven;
  const wholeDays = total - halves / 2;
  return new Map(
    daysToMiss(person, days)
      .slice(0, wholeDays + halves)
      .map((day, index) => [day, missedDay(person, day, index < wholeDays)]),
  );
}

function presentDayOf(person: Person, day: string, late: boolean, cut: boolean): DayRecord {
  const record = presentDay(day);
  if (late) return withCode(record, 0, 'T');
  if (cut)
    return withCode(
      record,
      1 + Math.floor(chanceOf(`cut ${person.id} ${day}`) * (periodCount - 1)),
      'A',
    );
  return { ...record, offsite: chanceOf(`offsite ${person.id} ${day}`) < 0.01 };
}

/** The student's records for the given school days of the year so far, oldest first. */
export function recordsSoFar(person: Person, schoolDays: readonly string[]): DayRecord[] {
  const days = person.joinedDaysAgo === null ? schoolDays : schoolDays.slice(-person.joinedDaysAgo);
  const missed = missedDays(person, days);
  const here = shuffled(
    days.filter((day) => !missed.has(day)),
    (day) => `here ${person.id} ${day}`,
  );
  const tardies = Math.round((person.tardies * days.length) / 71);
  const cuts = Math.round((person.cutPeriods * days.length) / 71);
  const late = new Set(here.slice(0, tardies));
  const cut = new Set(here.slice(tardies, tardies + cuts));
  return days.map(
    (day) => missed.get(day) ?? presentDayOf(person, day, late.has(day), cut.has(day)),
  );
}

/** The records with the latest whole days turned to days here, and one to a half day if need be, down to so many days. */
export function correctedTo(records: readonly DayRecord[], days: number): DayRecord[] {
  let over = totalMissed(records) - days;
  const corrected = [...records];
  for (let index = corrected.length - 1; index >= 0 && over > 0; index -= 1) {
    const record = corrected[index];
    if (record === undefined || daysMissed(record) !== 1) continue;
    const code = record.periods[0] === 'E' ? 'E' : 'A';
    corrected[index] = over >= 1 ? presentDay(record.day) : halfDay(record.day, code, true);
    over -= 1;
  }
  return corrected;
}
