import { schoolDayWindow } from '../../../lib/domain/casework/school-day-window.ts';
import { type SchoolCalendar, schoolDaysBetween } from '../../../lib/domain/school-calendar.ts';
import { addDays, type SchoolDay } from '../../../lib/domain/school-day.ts';
import type { Snapshot } from '../../../lib/domain/snapshot.ts';
import type { Student } from '../../../lib/domain/student.ts';
import { madeOn, type ManyRecords } from '../../tools/many-cases.ts';
import { seeded } from '../../tools/seeded.ts';

const random = seeded(6);

/** A school year that is over, so that all of the programme lies before the day on which the test runs. */
export const calendar: SchoolCalendar = {
  firstDay: '2025-08-11',
  lastDay: '2026-06-12',
  daysOff: ['2025-11-27', '2025-11-28'],
};
export const startsOn: SchoolDay = '2025-09-08';
/** The first Monday after the six weeks. */
export const fullScheduleOn: SchoolDay = '2025-10-20';

export const student: Student = {
  ...madeOn(random, startsOn, 'reader'),
  origin: 'https://sis.riverbend.example',
  sisId: '100042',
  name: 'Okafor, Ana',
  nameKey: 'ana okafor',
  grade: '9',
  lastSeenAt: `${startsOn}T15:00:00.000Z`,
};

/** Days missed by the end of a day, as a page of the SIS counts them. */
function readingOf(asOf: SchoolDay, absences: number): Snapshot {
  return {
    ...madeOn(random, asOf, 'reader'),
    studentId: student.id,
    reader: 'riverbend/days-absent',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf,
    absences,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: schoolDaysBetween(calendar, calendar.firstDay, asOf),
    attendanceRate: null,
    correctedFrom: null,
    firstSeenAt: `${asOf}T15:00:00.000Z`,
    lastSeenAt: `${asOf}T15:00:00.000Z`,
  };
}

let newest: Snapshot | null = null;

/** A count that the school's page shows; the one before moves to the past. */
export function nextReading(asOf: SchoolDay, absences: number): ManyRecords {
  const before = newest;
  newest = { ...readingOf(asOf, absences), ...(before ? { id: before.id } : {}) };
  const past = before ? [{ ...before, id: random.uuid() }] : [];
  return { readings: [newest], pastReadings: past };
}

/** The twelve days of its sessions. */
export const sessionDays: SchoolDay[] = [0, 1, 2, 3, 4, 5].flatMap((week) => [
  addDays(startsOn, week * 7),
  addDays(startsOn, week * 7 + 2),
]);

/** The last of so many school days after the return. */
export function endOfWatch(length: number): SchoolDay {
  const window = schoolDayWindow(calendar, addDays(fullScheduleOn, 1), length);
  if (window === null) throw new Error('The school year is too short.');
  return window.to;
}
