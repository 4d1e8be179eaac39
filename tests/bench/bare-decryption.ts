/**
 * Opens as many bytes as these, asked for all at once, and nothing else: neither read from the disk nor parsed. The floor of
 * whatever unseals records of those sizes, in bytes.
 */
export async function bareDecryption(sizes: readonly number[]): Promise<() => Promise<unknown>> {
  const how = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.generateKey(aes, false, ['encrypt', 'decrypt']);
  const sealed = await Promise.all(
    sizes.map((size) => crypto.subtle.encrypt(how, key, new Uint8Array(size))),
  );
  return () => Promise.all(sealed.map((bytes) => crypto.subtle.decrypt(how, key, bytes)));
}

/** Bytes of the tag that AES-GCM puts behind what is in the seal. */
const tagLength = 16;

/** Notes how many bytes each unsealing gives until it is stopped, which answers with all of them. */
export function noteOpened(): () => number[] {
  const sizes: number[] = [];
  const { subtle } = crypto;
  const decrypt = subtle.decrypt.bind(subtle);
  subtle.decrypt = (how, key, data) => {
    sizes.push(data.byteLength - tagLength);
    return decrypt(how, key, data);
  };
  return () => {
    Reflect.deleteProperty(subtle, 'decrypt');
    return sizes;
  };
}
