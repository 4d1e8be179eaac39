import * as fc from 'fast-check';
import {
  backedUpTables,
  mapTables,
  noRecords,
  type RecordsByTable,
} from '../../../../lib/backup/records.ts';
import { placeReadings } from '../../../../lib/backup/merge/place-readings.ts';
import { settleCrossings } from '../../../../lib/backup/merge/settle-crossings.ts';
import { type StaffTable, staffTables } from '../../../../lib/store/staff-records.ts';
import { Chance } from './chance.ts';
import { someText } from './invented-text.ts';
import {
  cause,
  contact,
  crossing,
  note,
  recordFields,
  seriesFields,
  snapshot,
  student,
  written,
} from './invented-records.ts';

/** How much is in an invented database; `perStudent` is the most records of each kind about one student. */
export type Size = { students: number; perStudent: number };

/** A whole database of invented people, always the same for the same seed, as the store itself would hold it. */
export function inventedDatabase(seed: number, { students, perStudent }: Size): RecordsByTable {
  const chance = new Chance(seed);
  const records = noRecords();
  if (chance.happens(80)) records.sites.push(site(chance, 'https://sis.riverbend.example'));
  for (let index = 0; index < students; index += 1) {
    addStudent(records, chance, { sisId: `00${4711 + index}`, perStudent });
  }
  Object.assign(records, placeReadings([...records.readings, ...records.pastReadings]));
  records.crossings = settleCrossings(oneOfEach(records.crossings), records);
  addHistory(records, chance);
  return records;
}

/** Databases from empty to a few students, for properties. */
export function anyDatabase(most: Size = { students: 12, perStudent: 4 }) {
  return fc
    .record({
      seed: fc.nat({ max: 2 ** 31 }),
      students: fc.nat({ max: most.students }),
      perStudent: fc.nat({ max: most.perStudent }),
    })
    .map(({ seed, ...size }) => told(inventedDatabase(seed, size), { seed, ...size }));
}

/** The value, which a failing property tells by what it was made from: a whole database would fill the screen. */
export function told<T extends object>(value: T, from: object): T {
  const tell = { value: () => JSON.stringify(from), enumerable: false };
  return Object.defineProperty(value, fc.toStringMethod, tell);
}

function addStudent(
  records: RecordsByTable,
  chance: Chance,
  { sisId, perStudent }: { sisId: string; perStudent: number },
): void {
  const one = student(chance, sisId);
  records.students.push(one);
  const some = <T>(make: (chance: Chance, studentId: string) => T): T[] =>
    Array.from({ length: chance.below(perStudent + 1) }, () => make(chance, one.id));
  for (const fields of some(seriesFields)) {
    const series = some(() => snapshot(chance, one.id, fields));
    records.readings.push(...series);
    records.crossings.push(...series.slice(0, 2).map((count) => crossing(chance, count)));
  }
  records.causes.push(...some(cause));
  records.notes.push(...some(note));
  records.contacts.push(...some(contact));
  for (const table of staffTables) {
    if (ownMakers.has(table)) continue;
    Object.assign(records, {
      [table]: [...records[table], ...some(() => written(table, chance, one.id))],
    });
  }
}

/** Tables whose records are made to look like a school's. */
const ownMakers: ReadonlySet<StaffTable> = new Set(['causes', 'notes', 'contacts']);

/** A threshold is said once a school year, as the store keeps it. */
function oneOfEach(crossings: RecordsByTable['crossings']): RecordsByTable['crossings'] {
  const groups = Map.groupBy(crossings, ({ studentId, threshold, unit, state }) =>
    [studentId, threshold, unit, state === 'retracted'].join(' '),
  );
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

export function site(chance: Chance, origin: string): RecordsByTable['sites'][number] {
  const fields = { ...recordFields(chance), deletedAt: null };
  return { ...fields, origin, allowedAt: fields.createdAt, removedAt: null };
}

/** What revised records were before, and what left this device. */
function addHistory(records: RecordsByTable, chance: Chance): void {
  for (const before of records.notes.filter(({ revision }) => revision > 1)) {
    records.history.push({
      id: chance.uuid(),
      at: before.updatedAt,
      by: before.createdBy,
      act: chance.one(['edit', 'delete', 'restore']),
      table: 'notes',
      recordId: before.id,
      studentId: before.studentId,
      before: { ...before, text: someText(chance, 500) || 'Before.' },
    });
  }
  for (let left = chance.below(3); left > 0; left -= 1) {
    records.disclosures.push({
      id: chance.uuid(),
      at: chance.instant(),
      by: 'Ms. Abara',
      act: chance.one(['csv', 'backup', 'print']),
      students: records.students.slice(0, chance.below(4)).map(({ id }) => id),
      fields: ['Name', someText(chance, 100)],
      rows: chance.below(200),
      to: someText(chance, 500),
      why: someText(chance, 500),
    });
  }
}

/** The same records in the order of their ids, for comparing two databases. */
export function sorted(records: RecordsByTable): RecordsByTable {
  return mapTables(records, (list) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
}

/** How many records there are in all. */
export function sizeOf(records: RecordsByTable): number {
  return backedUpTables.reduce((sum, table) => sum + records[table].length, 0);
}
