import { ivLength, tagLength } from '../../sealing/aes-gcm.ts';
import { joined, utf8, type Bytes } from '../../sealing/bytes.ts';

/*
 * A backup file, version 1. Numbers are unsigned, big-endian.
 *
 *   8   magic
 *   4   length of the header in bytes
 *   n   header: JSON (header.ts)
 *   32  SHA-256 of everything before
 *   then chunks, at least one:
 *     4   length of what follows the next byte
 *     1   1 for the last chunk, else 0
 *     12  IV
 *     n   AES-256-GCM ciphertext and tag; additional data: the SHA-256 above, the chunk's number (4), the last-byte (1)
 *
 * The plain text of all chunks but the last is one stream of JSON lines, cut anywhere: {"table":..,"record":{..}}.
 * The last one is {"counts":{"students":..,..}}.
 */

/** As PNG's: a byte over 127, a line end and an end-of-file sign show at once what a text transfer did to the file. */
export const magic: Bytes = new Uint8Array([0x89, 0x42, 0x52, 0x42, 0x4b, 0x0d, 0x0a, 0x1a]);

export const lengthBytes = 4;
export const digestLength = 32;
/** Our headers have about 1 KB; more is damage, not to be read into memory. */
export const longestHeader = 64 * 1024;
/** Bytes of plain text in a chunk, when the writer is not told otherwise. */
export const usualChunk = 64 * 1024;
/** Bytes of plain text that a reader takes in one chunk. */
export const longestChunk = 1024 * 1024;
/** What sealing adds to a chunk. */
export const sealLength = ivLength + tagLength;

/** The number in four bytes. */
export function lengthOf(value: number): Bytes {
  const bytes = new Uint8Array(lengthBytes);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export function readLength(bytes: Bytes): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

/** Magic, length and header, and behind them their digest. */
export async function headBytes(header: string): Promise<{ bytes: Bytes; digest: Bytes }> {
  const text = utf8(header);
  const before = joined(magic, lengthOf(text.length), text);
  const digest = await digestOf(before);
  return { bytes: joined(before, digest), digest };
}

export async function digestOf(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** What a chunk is bound to: this very file, its number, and whether the file ends with it. */
export function chunkPlace(digest: Bytes, index: number, isLast: boolean): Bytes {
  return joined(digest, lengthOf(index), lastByte(isLast));
}

export function lastByte(isLast: boolean): Bytes {
  return new Uint8Array([isLast ? 1 : 0]);
}
