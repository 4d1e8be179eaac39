import { describe, expect, test } from 'vitest';
import {
  chunkPlace,
  headBytes,
  lastByte,
  lengthOf,
} from '../../../../../lib/backup/format/layout.ts';
import { type Entry, noRecords, type RecordsByTable } from '../../../../../lib/backup/records.ts';
import { encrypt } from '../../../../../lib/sealing/aes-gcm.ts';
import { type Bytes, joined, utf8 } from '../../../../../lib/sealing/bytes.ts';
import { Chance } from '../chance.ts';
import { site } from '../invented-database.ts';
import { note, seriesFields, snapshot, student } from '../invented-records.ts';
import { bytesOf, faultOf, fileKey, fileOf, readyHeader } from './ready-file.ts';

const chance = new Chance(9);
const one = student(chance, '004711');

/** A file whose seal is right and whose content is whatever somebody put there. */
async function sealedFile(content: string | Bytes, end: string): Promise<Bytes> {
  const { bytes, digest } = await headBytes(JSON.stringify(readyHeader()));
  const plain = typeof content === 'string' ? utf8(content) : content;
  const chunk = async (text: Bytes, index: number, isLast: boolean) => {
    const sealed = await encrypt(fileKey, chunkPlace(digest, index, isLast), text);
    return joined(lengthOf(sealed.length), lastByte(isLast), sealed);
  };
  return joined(bytes, await chunk(plain, 0, false), await chunk(utf8(end), 1, true));
}

const line = (table: string, record: unknown) => `${JSON.stringify({ table, record })}\n`;
const counted = (counts: object) => JSON.stringify({ counts });
const fine = line('students', one);

test('the file these tests alter is taken', async () => {
  expect(await faultOf(await sealedFile(fine, counted({ students: 1 })))).toBe('none');
});

describe('a seal that is right does not make a record of anything', () => {
  test.each([
    ['an unknown table', line('secrets', one), { secrets: 1 }],
    ['a table named like a prototype', line('__proto__', one), {}],
    ['a record of another table', line('notes', one), { notes: 1 }],
    ['a field nobody knows', line('students', { ...one, extra: 1 }), { students: 1 }],
    ['a number that is no number', line('students', { ...one, revision: 0 }), { students: 1 }],
    ['something beside table and record', `{"table":"students","record":1,"x":1}\n`, {}],
    ['no JSON', 'students\n', {}],
    ['an empty line', '\n', {}],
    ['a last line without an end', fine.trimEnd(), { students: 1 }],
  ])('%s', async (_, content, counts) => {
    expect(await faultOf(await sealedFile(content, counted(counts)))).toBe('wrong-table-content');
  });

  test('bytes that are no text', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x0a]);
    expect(await faultOf(await sealedFile(bytes, counted({})))).toBe('wrong-table-content');
    const half = utf8('💬').slice(0, 2);
    expect(await faultOf(await sealedFile(half, counted({})))).toBe('wrong-table-content');
  });

  test.each([
    ['more', { students: 2 }],
    ['fewer', {}],
    ['another table', { students: 0, notes: 1 }],
    ['a negative number', { students: -1 }],
  ])('counts that say %s', async (_, counts) => {
    expect(await faultOf(await sealedFile(fine, counted(counts)))).toBe('wrong-table-content');
  });

  test('an end that is none', async () => {
    expect(await faultOf(await sealedFile(fine, 'null'))).toBe('wrong-table-content');
  });
});

describe('no two records may be one', () => {
  const faultWith = async (records: Partial<RecordsByTable>) =>
    faultOf(await bytesOf(await fileOf({ ...noRecords(), ...records })));
  const count = snapshot(chance, one.id, seriesFields(chance));
  const written = note(chance, one.id);
  const here = site(chance, 'https://sis.riverbend.example');

  test.each([
    ['a note twice', { notes: [written, written] }],
    ['a student under two ids', { students: [one, { ...one, id: chance.uuid() }] }],
    ['a site under two ids', { sites: [here, { ...here, id: chance.uuid() }] }],
    ['a count in both of its tables', { readings: [count], pastReadings: [count] }],
  ])('%s', async (_, records) => {
    expect(await faultWith(records)).toBe('wrong-table-content');
  });
});

test('prototypes stay untouched', async () => {
  const entry = `{"table":"history","record":{"__proto__":{"polluted":true}}}\n`;
  await faultOf(await sealedFile(entry, counted({ history: 1 })));
  const clean: Partial<Entry> = {};
  expect('polluted' in clean).toBe(false);
});
