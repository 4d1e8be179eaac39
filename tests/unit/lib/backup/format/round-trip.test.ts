import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, noRecords } from '../../../../../lib/backup/records.ts';
import { checkBackup } from '../../../../../lib/backup/format/read-backup.ts';
import { Chance } from '../chance.ts';
import { anyDatabase, inventedDatabase, site, sizeOf } from '../invented-database.ts';
import { note, student } from '../invented-records.ts';
import { longText, namesInTwentyScripts } from '../invented-text.ts';
import { runs } from '../runs.ts';
import { fileKey, fileOf, recordsIn, takes } from './ready-file.ts';

const chunks = [1024, 65_536];

describe('what is written is what is read', () => {
  test('any database, whatever the size of the chunks', async () => {
    const property = fc.asyncProperty(
      anyDatabase(),
      fc.constantFrom(...chunks),
      async (records, chunk) => {
        expect(await recordsIn(await fileOf(records, chunk))).toEqual(records);
      },
    );
    await fc.assert(property, { numRuns: runs(60, 1000) });
    console.log(`${runs(60, 1000)} databases through a backup and back, all equal.`);
  }, 1_200_000);

  test.each([7, ...chunks])('names in twenty scripts across borders of %i bytes', async (chunk) => {
    const chance = new Chance(20);
    const records = noRecords();
    records.students = namesInTwentyScripts.map((name, index) => ({
      ...student(chance, `00${index}`),
      name,
    }));
    records.sites = [site(chance, 'https://sis.riverbend.example')];
    expect(await recordsIn(await fileOf(records, chunk))).toEqual(records);
  });

  test.each([1, 3, 4] as const)('a 64 KB note of letters with %i bytes', async (bytes) => {
    const chance = new Chance(bytes);
    const one = student(chance, '004711');
    const records = { ...noRecords(), students: [one] };
    const notes = [{ ...note(chance, one.id), text: longText(bytes) }];
    expect(await recordsIn(await fileOf({ ...records, notes }, 1024))).toEqual({
      ...records,
      notes,
    });
  });

  test('chunks of a single byte', async () => {
    const records = { ...noRecords(), students: [student(new Chance(1), '𠮷')] };
    expect(await recordsIn(await fileOf(records, 1))).toEqual(records);
  });

  test('an empty database', async () => {
    expect(await recordsIn(await fileOf(noRecords()))).toEqual(noRecords());
  });

  const many = runs(200, 10_000);
  test(`${many} students`, async () => {
    const records = inventedDatabase(many, { students: many, perStudent: 4 });
    expect(sizeOf(records)).toBeGreaterThan(many * 10);
    expect(await recordsIn(await fileOf(records))).toEqual(records);
  }, 600_000);
});

test('a check reads everything and keeps the counts', async () => {
  const records = inventedDatabase(3, { students: 5, perStudent: 3 });
  const counts = await checkBackup(await fileOf(records), async () => fileKey, takes);
  expect(counts).toEqual(countsOf(records));
});

test('the file says nothing in the clear', async () => {
  const records = inventedDatabase(4, { students: 8, perStudent: 3 });
  const text = new TextDecoder('latin1').decode(await (await fileOf(records)).arrayBuffer());
  for (const { sisId, origin, id } of records.students) {
    for (const secret of [sisId, origin, id]) expect(text).not.toContain(secret);
  }
  expect(text).not.toContain('students');
});
