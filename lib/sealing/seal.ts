import { decrypt, encrypt } from './aes-gcm.ts';
import { textOf, utf8, type Bytes } from './bytes.ts';
import { SealError } from './seal-error.ts';

/** Where a sealed record lies. It opens nowhere else, so rows cannot be swapped on disk (trust.md S10). */
export type Place = { table: string; id: string; schema: number };

/** The place as bytes; JSON keeps the borders between the parts. */
export function placeBytes({ table, id, schema }: Place): Bytes {
  return utf8(JSON.stringify([table, id, schema]));
}

/** The payload as JSON bytes. Throws TypeError for what JSON cannot hold (undefined, a function, a bigint, a ring). */
export function payloadBytes(payload: unknown): Bytes {
  // TypeScript's own types leave out that this gives undefined for undefined and for functions.
  const text: string | undefined = JSON.stringify(payload);
  if (text === undefined) throw new TypeError('Only JSON can be sealed');
  return utf8(text);
}

/** The payload of {@link payloadBytes}. Throws SealError, which unlike JSON's own error quotes nothing. */
export function payloadOf(bytes: Bytes): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    throw new SealError();
  }
}

/** The JSON of `payload`, bound to its place: a random 12-byte IV, then AES-256-GCM. Rejects TypeError for non-JSON. */
export async function seal(key: CryptoKey, place: Place, payload: unknown): Promise<Bytes> {
  return encrypt(key, placeBytes(place), payloadBytes(payload));
}

/** What {@link seal} was given. Rejects SealError when it was altered, moved, or sealed with another key. */
export async function unseal(key: CryptoKey, place: Place, sealed: Bytes): Promise<unknown> {
  return payloadOf(await decrypt(key, placeBytes(place), sealed));
}
