import { toBase64, utf8 } from './bytes.ts';

// 128 bits: no two of a school's values meet by chance, and a row stays small.
const blindLength = 16;

/**
 * A look-up value that says nothing about `parts` without the vault's index key: the first 16 bytes of their HMAC-SHA-256
 * as base64url. Equal only for the same label and the same parts, borders included.
 */
export async function blind(key: CryptoKey, label: string, parts: string[]): Promise<string> {
  const whole = await crypto.subtle.sign('HMAC', key, utf8(JSON.stringify([label, ...parts])));
  return toBase64(new Uint8Array(whole, 0, blindLength));
}
