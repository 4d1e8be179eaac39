import { z } from '../domain/zod.ts';
import { encrypt } from './aes-gcm.ts';
import { fromBase64, randomBytes, toBase64, utf8 } from './bytes.ts';
import { aes256 } from './hkdf.ts';
import type { DataKey } from './keys.ts';
import { saltLength, saltSchema, unwrapped, wrapBytes, wrappedSchema } from './wrap.ts';

/** Fewest PBKDF2 rounds we write or read (OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256). */
export const leastRounds = 600_000;
/** Most rounds we read, so that an altered header cannot hang the unlock. */
const mostRounds = 10_000_000;

export const passphraseWrapSchema = z.strictObject({
  kdf: z.literal('PBKDF2-HMAC-SHA256'),
  rounds: z.int().min(leastRounds).max(mostRounds),
  salt: saltSchema,
  wrapped: wrappedSchema,
});
export type PassphraseWrap = z.infer<typeof passphraseWrapSchema>;
type Settings = Omit<PassphraseWrap, 'wrapped'>;

/** PBKDF2 over the passphrase as UTF-8 in NFKC, so that every keyboard's way of typing an accent gives the same key. */
async function keyFrom(passphrase: string, { rounds, salt }: Settings): Promise<CryptoKey> {
  const secret = utf8(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const from = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: fromBase64(salt) };
  return crypto.subtle.deriveKey(from, base, aes256, false, ['encrypt', 'decrypt']);
}

function boundTo(purpose: string, { kdf, rounds, salt }: Settings) {
  return wrapBytes(purpose, kdf, rounds, salt);
}

/**
 * The data key wrapped by a passphrase, for one purpose: it opens for no other. Rejects RangeError for rounds outside
 * 600,000 to 10,000,000.
 */
export async function wrapWithPassphrase(
  dataKey: DataKey,
  passphrase: string,
  purpose: string,
  rounds = leastRounds,
): Promise<PassphraseWrap> {
  if (!passphraseWrapSchema.shape.rounds.safeParse(rounds).success) {
    throw new RangeError('PBKDF2 rounds out of range');
  }
  const salt = toBase64(randomBytes(saltLength));
  const settings: Settings = { kdf: 'PBKDF2-HMAC-SHA256', rounds, salt };
  const key = await keyFrom(passphrase, settings);
  const wrapped = await encrypt(key, boundTo(purpose, settings), dataKey);
  return { ...settings, wrapped: toBase64(wrapped) };
}

/** The data key of a wrap that passed the schema. Rejects WrongPassphraseError. */
export async function unwrapWithPassphrase(
  wrap: PassphraseWrap,
  passphrase: string,
  purpose: string,
): Promise<DataKey> {
  const key = await keyFrom(passphrase, wrap);
  return unwrapped(key, boundTo(purpose, wrap), wrap.wrapped);
}
