import { zstdDecompressSync } from 'node:zlib';
import { unsnappy, varint } from './snappy.ts';

/** Both file formats of LevelDB as far as looking for text in them needs it (doc/log_format.md, doc/table_format.md). */

const block = 32 * 1024;

/** The records of a write-ahead log or manifest, put together where they were split at the borders of blocks. */
export function logRecords(file: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let at = 0; at + 7 <= file.length;) {
    const left = block - (at % block);
    if (left < 7) {
      at += left;
      continue;
    }
    const length = file.readUInt16LE(at + 4);
    const type = file[at + 6] ?? 0;
    if (type === 0 || type > 4) {
      at += left;
      continue;
    }
    if (type === 1 || type === 2) parts = [];
    parts.push(file.subarray(at + 7, at + 7 + length));
    if (type === 1 || type === 4) records.push(Buffer.concat(parts));
    at += 7 + length;
  }
  // What a killed browser left behind half-written counts too.
  return parts.length > 0 ? [...records, Buffer.concat(parts)] : records;
}

const magic = 0xdb4775248b80fb57n;

/** Keys and values of a sorted table (.ldb), keys whole again and blocks unpacked. Throws where it is no such table. */
export function tableEntries(file: Buffer): Buffer[] {
  if (file.length < 48 || file.readBigUInt64LE(file.length - 8) !== magic)
    throw new Error('This is no LevelDB table.');
  const [meta, index] = handlesIn(file.subarray(file.length - 48), 2);
  const listed = [meta, index].flatMap((handle) => entriesOf(blockAt(file, handle)));
  const handles = listed.flatMap(({ value }) => handlesIn(value, 1));
  const data = handles.flatMap((handle) => {
    const bytes = blockAt(file, handle);
    // A filter block holds no entries; it is looked through as it is.
    return [bytes, ...entriesOf(bytes).flatMap(({ key, value }) => [key, value])];
  });
  return [...listed.map(({ key }) => key), ...data];
}

type Handle = { offset: number; size: number };

function handlesIn(bytes: Buffer, count: number): Handle[] {
  const handles: Handle[] = [];
  for (let at = 0; handles.length < count;) {
    const offset = varint(bytes, at);
    const size = offset && varint(bytes, offset.end);
    if (!offset || !size) throw new Error('A block is not where the table says.');
    handles.push({ offset: offset.value, size: size.value });
    at = size.end;
  }
  return handles;
}

function blockAt(file: Buffer, handle: Handle | undefined): Buffer {
  if (!handle) throw new Error('The table names no such block.');
  const end = handle.offset + handle.size;
  const bytes = file.subarray(handle.offset, end);
  switch (file[end]) {
    case 0:
      return bytes;
    case 1: {
      const unpacked = unsnappy(bytes);
      if (unpacked) return unpacked;
      throw new Error('A block could not be unpacked.');
    }
    case 2:
      return zstdDecompressSync(bytes);
    default:
      throw new Error(`A block is packed in an unknown way: ${file[end]}.`);
  }
}

/** Entries of a block: each key names how much of the one before it shares. Ends at the first thing that is none. */
function entriesOf(bytes: Buffer): { key: Buffer; value: Buffer }[] {
  const entries: { key: Buffer; value: Buffer }[] = [];
  if (bytes.length < 4) return entries;
  const end = bytes.length - 4 * (1 + bytes.readUInt32LE(bytes.length - 4));
  let key = Buffer.alloc(0);
  for (let at = 0; at < end;) {
    const shared = varint(bytes, at);
    const own = shared && varint(bytes, shared.end);
    const size = own && varint(bytes, own.end);
    if (!shared || !own || !size) break;
    const from = size.end + own.value;
    key = Buffer.concat([key.subarray(0, shared.value), bytes.subarray(size.end, from)]);
    entries.push({ key, value: bytes.subarray(from, from + size.value) });
    at = from + size.value;
  }
  return entries;
}
