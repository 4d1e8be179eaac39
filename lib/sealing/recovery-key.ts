import { z } from '../domain/zod.ts';
import { encrypt } from './aes-gcm.ts';
import { fromBase64, randomBytes, toBase64, utf8 } from './bytes.ts';
import { aes256, hkdfKey, hkdfSecret } from './hkdf.ts';
import type { DataKey } from './keys.ts';
import { WrongPassphraseError } from './seal-error.ts';
import { saltLength, saltSchema, unwrapped, wrapBytes, wrappedSchema } from './wrap.ts';

// Crockford's base32: no I, L, O (taken for 1, 1, 0) and no U.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomCharacters = 27;
const groupLength = 4;

/**
 * The check character's value: the sum of every character times its own power of x in GF(32) (x^5 + x^2 + 1). The powers
 * differ in every place, so one wrong character and any two swapped ones never go unseen.
 */
function checkOf(values: Iterable<number>): number {
  const times = (value: number) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
  let check = 0;
  for (const value of values) check = times(check ^ value);
  return check;
}

function shown(characters: string): string {
  return characters.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? characters;
}

/** A key as it is shown and printed: 27 random characters (135 bits) and a check character, in seven groups of four. */
export function newRecoveryKey(): string {
  // 256 is a multiple of 32: every character is equally likely.
  const values = Array.from(randomBytes(randomCharacters), (byte) => byte % alphabet.length);
  const characters = [...values, checkOf(values)].map((value) => alphabet.charAt(value));
  return shown(characters.join(''));
}

/**
 * The key somebody typed, as {@link newRecoveryKey} shows it; null when a character is missing, too much or wrong. Case,
 * spaces and dashes do not matter, O is read as 0, I and L as 1.
 */
export function readRecoveryKey(typed: string): string | null {
  const characters = typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const values = Array.from(characters, (character) => alphabet.indexOf(character));
  if (values.length !== randomCharacters + 1 || values.includes(-1)) return null;
  return checkOf(values.slice(0, -1)) === values.at(-1) ? shown(characters) : null;
}

export const recoveryWrapSchema = z.strictObject({
  kdf: z.literal('HKDF-SHA256'),
  salt: saltSchema,
  wrapped: wrappedSchema,
});
export type RecoveryWrap = z.infer<typeof recoveryWrapSchema>;
type Settings = Omit<RecoveryWrap, 'wrapped'>;

/** A recovery key is random, so it needs no slow rounds. */
async function keyFrom(recoveryKey: string, { salt }: Settings): Promise<CryptoKey> {
  const canonical = readRecoveryKey(recoveryKey);
  if (canonical === null) throw new WrongPassphraseError();
  const secret = await hkdfSecret(utf8(canonical));
  return hkdfKey(secret, fromBase64(salt), 'bridgeback recovery 1', aes256);
}

function boundTo(purpose: string, { kdf, salt }: Settings) {
  return wrapBytes(purpose, kdf, salt);
}

/** The data key wrapped by a recovery key, for one purpose. Rejects WrongPassphraseError when it is no recovery key. */
export async function wrapWithRecoveryKey(
  dataKey: DataKey,
  recoveryKey: string,
  purpose: string,
): Promise<RecoveryWrap> {
  const settings: Settings = { kdf: 'HKDF-SHA256', salt: toBase64(randomBytes(saltLength)) };
  const key = await keyFrom(recoveryKey, settings);
  const wrapped = await encrypt(key, boundTo(purpose, settings), dataKey);
  return { ...settings, wrapped: toBase64(wrapped) };
}

/** The data key of a wrap that passed the schema; the key may be typed loosely. Rejects WrongPassphraseError. */
export async function unwrapWithRecoveryKey(
  wrap: RecoveryWrap,
  recoveryKey: string,
  purpose: string,
): Promise<DataKey> {
  const key = await keyFrom(recoveryKey, wrap);
  return unwrapped(key, boundTo(purpose, wrap), wrap.wrapped);
}
