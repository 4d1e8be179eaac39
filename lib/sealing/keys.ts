import { randomBytes, utf8, type Bytes } from './bytes.ts';
import { aes256, hkdfKey, hkdfSecret, hmacSha256 } from './hkdf.ts';

/** The vault's one secret: 32 random bytes. Kept only wrapped, in session storage and in memory. */
export type DataKey = Bytes;
const dataKeyLength = 32;

/** The working keys of an open vault. None can be read out again. */
export type Keys = {
  /** AES-256-GCM, seals records. */
  record: CryptoKey;
  /** HMAC-SHA-256, makes blind indexes. */
  index: CryptoKey;
  /** AES-256-GCM, wraps the keys of backup files. */
  file: CryptoKey;
};

export function newDataKey(): DataKey {
  return randomBytes(dataKeyLength);
}

/**
 * The working keys of the vault `vaultId`; the same data key gives other keys in another vault. Rejects RangeError when
 * the data key is not 32 bytes.
 */
export async function deriveKeys(dataKey: DataKey, vaultId: string): Promise<Keys> {
  if (dataKey.length !== dataKeyLength) throw new RangeError('A data key has 32 bytes');
  const secret = await hkdfSecret(dataKey);
  const salt = utf8(vaultId);
  const [record, index, file] = await Promise.all([
    hkdfKey(secret, salt, 'bridgeback record 1', aes256),
    hkdfKey(secret, salt, 'bridgeback index 1', hmacSha256),
    hkdfKey(secret, salt, 'bridgeback file 1', aes256),
  ]);
  return { record, index, file };
}
