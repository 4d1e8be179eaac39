import { utf8, type Bytes } from './bytes.ts';

/** A secret that is already random, ready to have keys derived from it. */
export function hkdfSecret(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
}

/** HKDF-SHA-256 (RFC 5869): a key of its own for every `salt` and `info`, never extractable. */
export function hkdfKey(
  secret: CryptoKey,
  salt: Bytes,
  info: string,
  algorithm: AesKeyGenParams | HmacKeyGenParams,
): Promise<CryptoKey> {
  const usages: KeyUsage[] = algorithm.name === 'HMAC' ? ['sign'] : ['encrypt', 'decrypt'];
  const from = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(info) };
  return crypto.subtle.deriveKey(from, secret, algorithm, false, usages);
}

export const aes256: AesKeyGenParams = { name: 'AES-GCM', length: 256 };
export const hmacSha256: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256', length: 256 };
