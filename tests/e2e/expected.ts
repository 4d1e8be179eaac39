import { schoolDays } from '../sample-school/calendar.ts';
import { truth, type SampleSchool } from '../sample-school/index.ts';

/**
 * Days missed by each student, as the sample school's own records say today, so that the flows hold on every day of the year: its counts grow with
 * the school year as real ones do.
 */
export function daysMissed({ school }: SampleSchool): number[] {
  const range = { from: school.year.firstDay, to: school.today, unit: 'day' } as const;
  return truth(school, range).map(({ absences }) => absences);
}

/** Days missed by one student, by the name in the lists. */
export function daysMissedBy({ school }: SampleSchool, name: string): number {
  const range = { from: school.year.firstDay, to: school.today, unit: 'day' } as const;
  const found = truth(school, range).find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name} in the sample school.`);
  return found.absences;
}

/** Students with 15 days or more. */
export function overByCount(sample: SampleSchool): number {
  return daysMissed(sample).filter((days) => days >= 15).length;
}

/** Students with 15 days or more, or a tenth of the school days so far. */
export function overByRate(sample: SampleSchool): number {
  const { year, today } = sample.school;
  const soFar = schoolDays(year, year.firstDay, today).length;
  return daysMissed(sample).filter((days) => days >= 15 || days * 10 >= soFar).length;
}
