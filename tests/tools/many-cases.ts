import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { Student } from '../../lib/domain/student.ts';
import { addDays, type SchoolDay } from '../../lib/domain/school-day.ts';
import type { RecordOf, TableName } from '../../lib/store/tables.ts';
import { type CaseRecords, openCase } from './many-cases-open.ts';
import { seeded, type Seeded } from './seeded.ts';

/** A whole school on one device: who was read, and the open cases among them. The same seed makes the same school. */
export type SchoolSize = { seed: number; students: number; cases: number; today: SchoolDay };

export type ManyRecords = { [Name in TableName]?: RecordOf<Name>[] };

const firstNames =
  'Ana Bo Cam Dara Eli Fay Gus Hana Ivo Jun Kai Lea Mio Nia Oren Pia Rui Sol Tove Uma';
const lastNames =
  'Abreu Brandt Castell Dorsey Eklund Ferreyra Garda Holm Iyer Jansky Kowal Lindqvist Marlowe Nakata Okafor Pratt Quiroga Reyes Saleh Tamm';

const pick = (names: string, index: number) => names.split(' ')[index % 20] ?? '';

/** Fields of a record made on a day, with an id out of the seed. */
export function madeOn(random: Seeded, day: SchoolDay, by = 'Ms. Abara') {
  const createdAt = `${day}T15:00:00.000Z`;
  return {
    id: random.uuid(),
    createdAt,
    updatedAt: createdAt,
    createdBy: by,
    revision: 1,
    deletedAt: null,
  };
}

function studentOf(random: Seeded, number: number, today: SchoolDay): Student {
  const first = pick(firstNames, number);
  const last = `${pick(lastNames, Math.floor(number / 20))}-${pick(lastNames, Math.floor(number / 400) + 7)}`;
  const made = madeOn(random, addDays(today, -80), 'reader');
  return {
    ...made,
    origin: 'https://sis.riverbend.example',
    sisId: String(100_000 + number),
    name: `${last}, ${first}`,
    nameKey: `${first} ${last}`.toLowerCase().replace('-', ' '),
    grade: String(6 + (number % 7)),
    lastSeenAt: `${today}T15:00:00.000Z`,
  };
}

/** Counts read every eight days, the last one yesterday. */
function readingsOf(random: Seeded, studentId: string, most: number, today: SchoolDay): Snapshot[] {
  return Array.from({ length: 8 }, (_, index) => {
    const asOf = addDays(today, -1 - (7 - index) * 8);
    return {
      ...madeOn(random, asOf, 'reader'),
      studentId,
      reader: 'riverbend/days-absent',
      unit: 'day' as const,
      covers: 'school-year' as const,
      from: null,
      asOf,
      absences: Math.floor((most * (index + 1)) / 8),
      excused: null,
      unexcused: null,
      tardies: null,
      enrolled: 15 + index * 6,
      attendanceRate: null,
      correctedFrom: null,
      firstSeenAt: `${asOf}T15:00:00.000Z`,
      lastSeenAt: `${asOf}T15:00:00.000Z`,
    };
  });
}

/** Every record of such a school, by table: all students were read eight times, every case is in the midst of its plan. */
export function manyCases({ seed, students, cases, today }: SchoolSize): ManyRecords {
  const random = seeded(seed);
  const people = Array.from({ length: students }, (_, number) => studentOf(random, number, today));
  const readings = people.map(({ id }, number) =>
    readingsOf(random, id, number < cases ? 16 + random.below(24) : random.below(17), today),
  );
  const written: CaseRecords[] = people
    .slice(0, cases)
    .map(({ id }) => openCase(random, id, today));
  return {
    students: people,
    readings: readings.flatMap((all) => all.slice(-1)),
    pastReadings: readings.flatMap((all) => all.slice(0, -1)),
    ...merged(written),
  };
}

function merged(all: readonly CaseRecords[]): ManyRecords {
  const lists: [string, unknown[]][] = all.flatMap((one) => Object.entries(one));
  const byTable = Map.groupBy(lists, ([table]) => table);
  const records = [...byTable].map(([table, same]) => [table, same.flatMap(([, list]) => list)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every list stands under its own table's name
  return Object.fromEntries(records) as ManyRecords;
}
