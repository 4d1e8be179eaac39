import * as fc from 'fast-check';
import { renameIds } from '../../../../../lib/backup/merge/rename-ids.ts';
import type { RestoreChanges } from '../../../../../lib/backup/merge/apply-restore.ts';
import { placeReadings } from '../../../../../lib/backup/merge/place-readings.ts';
import { settleCrossings } from '../../../../../lib/backup/merge/settle-crossings.ts';
import {
  type AnyRecord,
  backedUpTables,
  mapTables,
  type RecordsByTable,
} from '../../../../../lib/backup/records.ts';
import { Chance } from '../chance.ts';
import { inventedDatabase, type Size, told } from '../invented-database.ts';
import { note } from '../invented-records.ts';

/**
 * What another device holds that began with the same records and went its own way: some are missing, some were revised, some are
 * new. With `read`, it read the pages by itself, so that students, counts and crossings have ids of its own.
 */
export function otherDevice(
  base: RecordsByTable,
  { seed, read }: { seed: number; read: boolean },
): RecordsByTable {
  const chance = new Chance(seed);
  const known = mapTables(base, (list, table) =>
    list.filter(() => table === 'students' || chance.happens(75)).map((one) => aged(one, chance)),
  );
  const wrote = known.students.filter(() => chance.happens(40));
  known.notes.push(...wrote.map(({ id }) => note(chance, id)));
  Object.assign(known, placeReadings([...known.readings, ...known.pastReadings]));
  known.crossings = settleCrossings(known.crossings, known);
  return read ? renameIds(known, ownIds(known, chance)) : known;
}

/** Sometimes another version of a record: what staff wrote changes its words, a count was seen once more. */
function aged<R extends AnyRecord>(record: R, chance: Chance): R {
  if (!('revision' in record) || chance.happens(60)) return record;
  const revised = { revision: record.revision + chance.below(3), updatedAt: chance.instant() };
  if ('text' in record)
    return { ...record, ...revised, text: `${record.text.slice(0, 90)} Again.` };
  if ('words' in record) return { ...record, ...revised, words: 'In other words.' };
  if ('goal' in record) return { ...record, ...revised, goal: '', deletedAt: revised.updatedAt };
  if ('firstSeenAt' in record) return { ...record, lastSeenAt: chance.instant() };
  if ('sisId' in record)
    return { ...record, ...revised, grade: '11', lastSeenAt: chance.instant() };
  return record;
}

function ownIds(records: RecordsByTable, chance: Chance): Map<string, string> {
  const { students, readings, pastReadings, crossings, sites } = records;
  const seen = [students, readings, pastReadings, crossings, sites].flat();
  return new Map(seen.map(({ id }) => [id, chance.uuid()]));
}

/** Two devices that have something in common. */
export function anyTwoDevices(most: Size = { students: 8, perStudent: 3 }) {
  return fc
    .record({
      seed: fc.nat({ max: 2 ** 31 }),
      students: fc.nat({ max: most.students }),
      perStudent: fc.nat({ max: most.perStudent }),
      read: fc.boolean(),
    })
    .map(({ seed, read, ...size }) => {
      const base = inventedDatabase(seed, size);
      const one = otherDevice(base, { seed: seed + 1, read: false });
      const other = otherDevice(base, { seed: seed + 2, read });
      return told({ one, other }, { seed, read, ...size });
    });
}

/** What a device holds after the changes were written. */
export function written(current: RecordsByTable, changes: RestoreChanges): RecordsByTable {
  return mapTables(current, (list, table) => {
    const gone = changes.removes.filter((one) => one.table === table).map(({ id }) => id);
    const puts = changes.puts.filter((one) => one.table === table).map(({ record }) => record);
    const after = new Map(list.map((record) => [record.id, record]));
    for (const id of gone) after.delete(id);
    for (const record of puts) after.set(record.id, record);
    return [...after.values()];
  });
}

/**
 * The records with every id that each device gives by itself replaced by what it stands for, in one order: equal for two devices
 * that know the same.
 */
export function knowledge(records: RecordsByTable): Record<string, string[]> {
  const students = renameIds(
    records,
    new Map(records.students.map(({ id, origin, sisId }) => [id, `${origin} ${sisId}`])),
  );
  const counts = [...students.readings, ...students.pastReadings, ...students.crossings];
  const named = renameIds(students, new Map(counts.map((one) => [one.id, nameOf(one)])));
  return Object.fromEntries(
    backedUpTables
      // Access to a site is each device's own.
      .filter((table) => table !== 'sites')
      .map((table) => [table, named[table].map(textOf).toSorted()]),
  );
}

function nameOf(record: AnyRecord): string {
  if ('threshold' in record) {
    const { studentId, threshold, unit, state, createdAt } = record;
    return [studentId, threshold, unit, state === 'retracted', createdAt].join(' ');
  }
  if (!('absences' in record)) throw new TypeError('Only counts and crossings are named');
  const { studentId, reader, unit, covers, asOf, absences, createdAt } = record;
  return [studentId, reader, unit, covers, asOf, absences, createdAt].join(' ');
}

function textOf(record: object): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(record).toSorted(([one], [two]) => (one < two ? -1 : 1))),
  );
}
