import type { Bytes } from '../../../../../lib/sealing/bytes.ts';

/** A piece of a file: `part` is what it is for. */
export type FilePart = { part: string; from: number; to: number };

/** The parts of a file as lib/backup/format/layout.ts describes them, worked out anew from the bytes. */
export function partsOf(file: Bytes): FilePart[] {
  const view = new DataView(file.buffer);
  const parts: FilePart[] = [];
  let at = 0;
  const take = (part: string, length: number) => {
    parts.push({ part, from: at, to: at + length });
    at += length;
  };
  take('magic', 8);
  take('header length', 4);
  take('header', view.getUint32(8));
  take('digest', 32);
  while (at < file.length) {
    const length = view.getUint32(at);
    take('chunk length', 4);
    take('last byte', 1);
    take('iv', 12);
    take('ciphertext', length - 28);
    take('tag', 16);
  }
  return parts;
}

/** Where each chunk begins. */
export function chunkStarts(file: Bytes): number[] {
  return partsOf(file)
    .filter(({ part }) => part === 'chunk length')
    .map(({ from }) => from);
}

/** The file with one bit turned over. */
export function flipped(file: Bytes, at: number, bit: number): Bytes {
  const copy = file.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
