import { nextSchoolDay, schoolDays, schoolYearOf } from './calendar.ts';
import type { SchoolYear } from './calendar.ts';
import { largeSchool } from './large-school.ts';
import { absentOnAddedDays, byName, correctedIds, people } from './people.ts';
import type { Person } from './people.ts';
import { absentDay, correctedTo, presentDay, recordsSoFar } from './records.ts';
import type { DayRecord } from './records.ts';

/** One running school: everything that the pages show follows from these few values. */
export type School = {
  year: SchoolYear;
  /** The day the school was opened at; records up to it are invented for the whole year so far. */
  openedOn: string;
  /** The day it is at the school; later than `openedOn` once days were added. */
  today: string;
  /** Days added by "Simulate tomorrow", oldest first. */
  addedDays: string[];
  /** How many of `correctedIds` are corrected. */
  corrections: number;
  /** Records up to `openedOn`, by id, made when first asked for. */
  invented: Map<string, DayRecord[]>;
};

/** A school as of that day (`YYYY-MM-DD`). */
export function openSchool(today: string): School {
  return {
    year: schoolYearOf(today),
    openedOn: today,
    today,
    addedDays: [],
    corrections: 0,
    invented: new Map(),
  };
}

/** One more school day; false when the school year is over. */
export function addSchoolDay(school: School): boolean {
  const next = nextSchoolDay(school.year, school.today);
  if (next === null) return false;
  school.addedDays.push(next);
  school.today = next;
  return true;
}

/** Lowers one student's count; false when all that may be corrected are. */
export function correctRecord(school: School): boolean {
  if (school.corrections === correctedIds.length) return false;
  school.corrections += 1;
  return true;
}

/** Back to the day and the records the school was opened with. */
export function startAgain(school: School): void {
  school.today = school.openedOn;
  school.addedDays = [];
  school.corrections = 0;
}

/** The 41 students, or the 2,000 of the larger school, ordered by name. */
export function studentsOf(size: 'small' | 'large'): Person[] {
  return (size === 'large' ? largeSchool : people).toSorted(byName);
}

/** The student with that id, in either school. */
export function findStudent(id: string): Person | undefined {
  return people.find((one) => one.id === id) ?? largeSchool.find((one) => one.id === id);
}

function inventedRecords(school: School, person: Person): DayRecord[] {
  const known = school.invented.get(person.id);
  if (known !== undefined) return known;
  const records = recordsSoFar(
    person,
    schoolDays(school.year, school.year.firstDay, school.openedOn),
  );
  school.invented.set(person.id, records);
  return records;
}

function correctedRecords(school: School, person: Person): DayRecord[] {
  const records = inventedRecords(school, person);
  const isCorrected = correctedIds.slice(0, school.corrections).includes(person.id);
  return person.corrected !== null && isCorrected
    ? correctedTo(records, person.corrected(records.length))
    : records;
}

/** Every record of the student from the first day of school to the school's today, oldest first. */
export function recordsOf(school: School, person: Person): DayRecord[] {
  const added = school.addedDays.map((day, index) => {
    const absent = absentOnAddedDays[index % absentOnAddedDays.length] ?? [];
    return absent.includes(person.id) ? absentDay(day, 'A') : presentDay(day);
  });
  return [...correctedRecords(school, person), ...added];
}

/** The records of the days from `from` to `to`, both included. */
export function recordsBetween(
  school: School,
  person: Person,
  from: string,
  to: string,
): DayRecord[] {
  return recordsOf(school, person).filter((record) => record.day >= from && record.day <= to);
}
