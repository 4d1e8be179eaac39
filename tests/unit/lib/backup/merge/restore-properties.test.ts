import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyRestore,
  newerOfEach,
  type RestoreChoice,
} from '../../../../../lib/backup/merge/apply-restore.ts';
import { seriesOf } from '../../../../../lib/backup/merge/place-readings.ts';
import { planRestore } from '../../../../../lib/backup/merge/plan-restore.ts';
import {
  backedUpTables,
  noRecords,
  type RecordsByTable,
} from '../../../../../lib/backup/records.ts';
import { recordSchemas } from '../../../../../lib/store/tables.ts';
import { fileOf, recordsIn } from '../format/ready-file.ts';
import { anyDatabase, sorted } from '../invented-database.ts';
import { runs } from '../runs.ts';
import { anyTwoDevices, knowledge, written } from './two-devices.ts';

const long = 1_200_000;
const anyChoice = fc.constantFrom<RestoreChoice['all']>('newer', 'here', 'file');

function restored(
  current: RecordsByTable,
  incoming: RecordsByTable,
  all: RestoreChoice['all'] = 'newer',
): RecordsByTable {
  return written(current, applyRestore(planRestore(current, incoming), { ...newerOfEach, all }));
}

function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => void | Promise<void>,
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(arbitrary, async (value) => property(value)),
    { numRuns: runs(60, 1000) },
  );
}

test(
  'a database survives the way through a file into an empty one',
  async () => {
    await holds(anyDatabase(), async (records) => {
      const back = restored(noRecords(), await recordsIn(await fileOf(records)));
      expect(sorted(back)).toEqual(sorted(records));
    });
  },
  long,
);

test(
  'a file restored into the device it came from changes nothing',
  async () => {
    await holds(anyDatabase(), (records) => {
      const { puts, removes } = applyRestore(planRestore(records, records), newerOfEach);
      expect({ puts, removes }).toEqual({ puts: [], removes: [] });
    });
  },
  long,
);

test(
  'a half-filled device knows all that both knew, and lost nothing of its own',
  async () => {
    await holds(fc.tuple(anyTwoDevices(), anyChoice), async ([{ one, other }, all]) => {
      const file = await recordsIn(await fileOf(other, 1024));
      const plan = planRestore(one, file);
      const changes = applyRestore(plan, { ...newerOfEach, all });
      const after = written(one, changes);
      const replaced = new Set(changes.replaced.map(({ id }) => id));
      for (const table of backedUpTables) {
        const ids = new Set(idsOf(after, table));
        const missing = [...idsOf(one, table), ...idsOf(plan.incoming, table)].filter(
          (id) => !ids.has(id),
        );
        expect({ table, missing }).toEqual({ table, missing: [] });
      }
      for (const note of one.notes.filter(({ id }) => !replaced.has(id))) {
        expect(after.notes.find(({ id }) => id === note.id)?.text).toBe(note.text);
      }
    });
  },
  long,
);

/** Counts may move between their two tables. */
function idsOf(records: RecordsByTable, table: keyof RecordsByTable): string[] {
  const { readings, pastReadings } = records;
  const isCount = table === 'readings' || table === 'pastReadings';
  return (isCount ? [...readings, ...pastReadings] : records[table]).map(({ id }) => id);
}

test(
  'restoring the same file twice changes nothing the second time',
  async () => {
    await holds(fc.tuple(anyTwoDevices(), anyChoice), ([{ one, other }, all]) => {
      const once = restored(one, other, all);
      const again = applyRestore(planRestore(once, other), { ...newerOfEach, all });
      expect({ puts: again.puts, removes: again.removes }).toEqual({ puts: [], removes: [] });
    });
  },
  long,
);

test(
  'two devices that restore each other’s files know the same',
  async () => {
    await holds(anyTwoDevices(), ({ one, other }) => {
      expect(knowledge(restored(one, other))).toEqual(knowledge(restored(other, one)));
    });
  },
  long,
);

test(
  'what comes out holds together',
  async () => {
    await holds(anyTwoDevices(), ({ one, other }) => {
      const after = restored(one, other);
      const newest = after.readings.map(seriesOf);
      expect(new Set(newest).size).toBe(newest.length);
      const counts = new Set(idsOf(after, 'readings'));
      expect(counts.size).toBe(after.readings.length + after.pastReadings.length);
      const students = new Set(after.students.map(({ id }) => id));
      const about = [...after.readings, ...after.notes, ...after.crossings, ...after.plans];
      expect(about.filter(({ studentId }) => !students.has(studentId))).toEqual([]);
      for (const table of backedUpTables) {
        for (const record of after[table]) recordSchemas[table].parse(record);
      }
    });
  },
  long,
);
