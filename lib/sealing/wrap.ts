import { decrypt, ivLength, tagLength } from './aes-gcm.ts';
import { base64Schema, fromBase64, utf8, type Bytes } from './bytes.ts';
import type { DataKey } from './keys.ts';
import { SealError, WrongPassphraseError } from './seal-error.ts';

export const saltLength = 16;
export const saltSchema = base64Schema(saltLength);
/** A wrapped data key: IV, 32 bytes of ciphertext, tag. */
export const wrappedSchema = base64Schema(ivLength + 32 + tagLength);

/** What a wrap is bound to: its purpose and every setting its key came from. JSON keeps the borders between the parts. */
export function wrapBytes(...parts: (string | number)[]): Bytes {
  return utf8(JSON.stringify(parts));
}

/** The data key, or WrongPassphraseError: a wrong secret and an altered wrap cannot be told apart. */
export async function unwrapped(key: CryptoKey, about: Bytes, wrapped: string): Promise<DataKey> {
  try {
    return await decrypt(key, about, fromBase64(wrapped));
  } catch (error) {
    throw error instanceof SealError ? new WrongPassphraseError() : error;
  }
}
