import * as fc from 'fast-check';

/** One pupil of the invented school, before any page shows them. Counts are in the page's unit, over the page's window. */
export type Person = {
  given: string;
  family: string;
  id: string;
  grade: string;
  excused: number;
  unexcused: number;
  /** Absent for a reason that is neither, such as a suspension. */
  other: number;
  tardies: number;
  attended: number;
};

/** Given and family names; some look like heads, numbers or totals, some are written in other scripts. */
const givenNames = [
  'Ada',
  'Grace',
  'Hope',
  'Tom',
  'Xi',
  'May',
  'José María',
  'Zoë',
  "D'Arcy",
  'Łucja',
  'Ümit',
  'Nguyễn Anh',
  'Ольга',
  '美咲',
  'ليلى',
  'נועה',
  'Anne-Marie',
  'Total',
];
const familyNames = [
  'Vale',
  'Day',
  'Tardie',
  'Null',
  'Li',
  'Rateliff',
  'Absalom',
  'O',
  'Núñez',
  "O'Neil-Świątek",
  'van der Berg III',
  'Excus',
  'Иванова',
  '佐藤',
  'حداد',
  'כהן',
  'Grade',
  'Jackson',
];

/** Whole and half counts, small ones often: thresholds lie there. */
const count = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 24 }).map((halves) => halves / 2),
);

const person: fc.Arbitrary<Person> = fc.record({
  given: fc.constantFrom(...givenNames),
  family: fc.constantFrom(...familyNames),
  id: fc.integer({ min: 1000, max: 999_999 }).map(String),
  grade: fc.constantFrom('9', '10', '11th Grade', 'Kindergarten', '7b'),
  excused: count,
  unexcused: count,
  other: fc.integer({ min: 1, max: 9 }),
  tardies: fc.integer({ min: 0, max: 40 }),
  attended: fc.integer({ min: 1, max: 120 }),
});

/** A list of pupils; ids differ, names may not. */
export const people: fc.Arbitrary<Person[]> = fc.uniqueArray(person, {
  minLength: 1,
  maxLength: 14,
  selector: ({ id }) => id,
});

/** Who stands in hidden rows, notes and scripts: never a pupil, and must never be read. */
export const nobody = 'Ghost Nobody';
