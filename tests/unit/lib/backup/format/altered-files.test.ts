import { describe, expect, test } from 'vitest';
import { headBytes } from '../../../../../lib/backup/format/layout.ts';
import { backupFile } from '../../../../../lib/backup/format/write-backup.ts';
import { noRecords } from '../../../../../lib/backup/records.ts';
import { type Bytes, joined, utf8 } from '../../../../../lib/sealing/bytes.ts';
import { Chance } from '../chance.ts';
import { inventedDatabase } from '../invented-database.ts';
import { runs } from '../runs.ts';
import { chunkStarts, flipped, partsOf } from './file-parts.ts';
import { bytesOf, faultOf, fileKey, fileOf, ready, readyHeader } from './ready-file.ts';

const file = await bytesOf(
  await fileOf(inventedDatabase(11, { students: 6, perStudent: 3 }), 1024),
);
const starts = chunkStarts(file);
const kinds = [...Map.groupBy(partsOf(file), ({ part }) => part)];

test('the file these tests alter is whole, and has chunks in the middle', async () => {
  expect(await faultOf(file)).toBe('none');
  expect(starts.length).toBeGreaterThan(5);
});

describe('one bit turned over is found', () => {
  test.each(kinds)('in a %s', async (kind, places) => {
    const chance = new Chance(kind.length);
    for (let run = runs(23, 112); run > 0; run -= 1) {
      const { from, to } = chance.one(places);
      const at = from + chance.below(to - from);
      const fault = await faultOf(flipped(file, at, chance.below(8)));
      expect(fault, `bit of byte ${at}`).toMatch(
        kind === 'magic' ? /^not-a-backup$/ : /^(damaged|cut-off)$/,
      );
    }
  });

  test('every bit of the head', async () => {
    const head = starts[0] ?? 0;
    for (let at = 0; at < head; at += runs(17, 1)) {
      expect(await faultOf(flipped(file, at, at % 8)), `byte ${at}`).not.toBe('none');
    }
  });

  test('every bit of a whole small file', async () => {
    const small = await bytesOf(await fileOf(noRecords()));
    const from = chunkStarts(small)[0] ?? 0;
    for (let at = from; at < small.length; at += 1) {
      for (let bit = 0; bit < 8; bit += runs(3, 1)) {
        expect(await faultOf(flipped(small, at, bit)), `bit ${bit} of ${at}`).not.toBe('none');
      }
    }
  });
});

describe('a file that is not whole is refused', () => {
  test('cut off at every border of a chunk', async () => {
    for (const start of starts) expect(await faultOf(file.slice(0, start))).toBe('cut-off');
  });

  test('cut off anywhere', async () => {
    const chance = new Chance(5);
    for (let run = runs(60, 500); run > 0; run -= 1) {
      const length = chance.below(file.length);
      expect(await faultOf(file.slice(0, length))).toBe(length < 8 ? 'not-a-backup' : 'cut-off');
    }
  });

  test('empty, or another kind of file', async () => {
    expect(await faultOf(new Uint8Array(0))).toBe('not-a-backup');
    expect(await faultOf(utf8('{"students":[]}'))).toBe('not-a-backup');
  });

  test('with something behind its end', async () => {
    expect(await faultOf(joined(file, new Uint8Array(1)))).toBe('damaged');
    expect(await faultOf(joined(file, file))).toBe('damaged');
  });
});

describe('chunks belong to their place in their file', () => {
  const chunk = (index: number) => file.slice(starts[index], starts[index + 1]);
  const head = file.slice(0, starts[0]);
  const all = starts.map((_, index) => chunk(index));

  test('two chunks swapped', async () => {
    const [first, second, ...others] = all;
    const parts = [second, first, ...others].filter((part) => part !== undefined);
    expect(await faultOf(joined(head, ...parts))).toBe('damaged');
  });

  test.each([0, 1, all.length - 1])('chunk %i left out', async (index) => {
    const left = joined(head, ...all.toSpliced(index, 1));
    expect(await faultOf(left)).toBe(index === all.length - 1 ? 'cut-off' : 'damaged');
  });

  test('a chunk twice', async () => {
    expect(await faultOf(joined(head, chunk(0), ...all))).toBe('damaged');
  });

  test('chunks of another file with the same key', async () => {
    const other = await backupFile(ready({ id: crypto.randomUUID() }), []);
    const bytes = await bytesOf(other);
    expect(await faultOf(joined(bytes.slice(0, chunkStarts(bytes)[0]), ...all))).toBe('damaged');
  });

  test.each([
    ['kind', { kind: 'hand-over' as const }],
    ['moment', { madeAt: '2025-11-25T09:00:00.000Z' }],
  ])('another %s in the header, with a digest that fits', async (_, changes) => {
    const { bytes } = await headBytes(JSON.stringify(readyHeader(changes)));
    expect(await faultOf(joined(bytes, ...all))).toBe('damaged');
  });

  test('the same header spelled with a space', async () => {
    const { bytes } = await headBytes(` ${JSON.stringify(readyHeader())}`);
    expect(await faultOf(joined(bytes, ...all))).toBe('damaged');
  });
});

describe('what stands in the header', () => {
  const headed = async (header: object): Promise<Bytes> =>
    (await headBytes(JSON.stringify(header))).bytes;

  test.each([
    ['a newer format', { version: 2 }, 'newer-version'],
    ['records of a newer version', { schema: 99 }, 'newer-version'],
    ['a field nobody knows', { extra: 1 }, 'damaged'],
    ['no such kind', { kind: 'everything' }, 'damaged'],
    ['another format', { format: 'other' }, 'damaged'],
    ['fewer rounds than we write', { lock: weakLock() }, 'damaged'],
  ])('%s', async (_, changes, fault) => {
    expect(await faultOf(await headed({ ...readyHeader(), ...changes }))).toBe(fault);
  });

  test('no JSON at all', async () => {
    expect(await faultOf((await headBytes('{')).bytes)).toBe('damaged');
  });

  function weakLock() {
    const { lock } = readyHeader();
    return lock.kind === 'passphrase' ? { ...lock, wrap: { ...lock.wrap, rounds: 1000 } } : lock;
  }
});

test('a key that is not this file’s opens nothing', async () => {
  const other = { ...ready(), key: await otherKey() };
  expect(await faultOf(await bytesOf(await backupFile(other, [])))).toBe('damaged');
  expect(fileKey.extractable).toBe(false);
});

function otherKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
