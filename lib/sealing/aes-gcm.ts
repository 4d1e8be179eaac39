import type { Bytes } from './bytes.ts';
import { SealError } from './seal-error.ts';

/** Bytes of the random IV in front of every ciphertext (NIST SP 800-38D section 8.2.2). */
export const ivLength = 12;
/** Bytes of the authentication tag behind it. */
export const tagLength = 16;

/** AES-256-GCM with a fresh random IV: the IV, then the ciphertext and its tag. */
export async function encrypt(key: CryptoKey, about: Bytes, plain: Bytes): Promise<Bytes> {
  const whole = new Uint8Array(ivLength + plain.length + tagLength);
  const iv = crypto.getRandomValues(whole.subarray(0, ivLength));
  const ciphertext = await crypto.subtle.encrypt(gcm(iv, about), key, plain);
  whole.set(new Uint8Array(ciphertext), ivLength);
  return whole;
}

/** The plain bytes of {@link encrypt}. Rejects SealError when the bytes, `about` or the key differ. */
export async function decrypt(key: CryptoKey, about: Bytes, sealed: Bytes): Promise<Bytes> {
  if (sealed.length < ivLength + tagLength) throw new SealError();
  const iv = sealed.subarray(0, ivLength);
  try {
    const plain = await crypto.subtle.decrypt(gcm(iv, about), key, sealed.subarray(ivLength));
    return new Uint8Array(plain);
  } catch {
    throw new SealError();
  }
}

function gcm(iv: Bytes, about: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: about, tagLength: tagLength * 8 };
}
