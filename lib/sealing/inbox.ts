import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { z } from '../domain/zod.ts';
import { ivLength, tagLength } from './aes-gcm.ts';
import { base64Schema, fromBase64, joined, toBase64, utf8, type Bytes } from './bytes.ts';
import type { Keys } from './keys.ts';
import { payloadBytes, payloadOf, placeBytes, seal, unseal, type Place } from './seal.ts';
import { SealError } from './seal-error.ts';

/** Bytes of an uncompressed P-256 point: the public key, and the encapsulated key in front of every message. */
const pointLength = 65;
const scalarLength = 32;
// JSON of both keys as base64url in an array: ["<87>","<43>"].
const pairLength = 137;
const info = utf8('bridgeback inbox 1');

export const inboxKeysSchema = z.strictObject({
  publicKey: base64Schema(pointLength),
  privateKey: base64Schema(ivLength + pairLength + tagLength),
});
/** Anyone may seal for `publicKey`, also while the vault is locked; `privateKey` is sealed with the vault's record key. */
export type InboxKeys = z.infer<typeof inboxKeysSchema>;

// HPKE, RFC 9180, base mode.
const kem = new DhkemP256HkdfSha256();
const suite = new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });

function pairPlace(vaultId: string): Place {
  return { table: 'vault', id: vaultId, schema: 1 };
}

export async function newInboxKeys(keys: Keys, vaultId: string): Promise<InboxKeys> {
  const pair = await kem.generateKeyPair();
  const publicKey = toBase64(new Uint8Array(await kem.serializePublicKey(pair.publicKey)));
  const scalar = toBase64(new Uint8Array(await kem.serializePrivateKey(pair.privateKey)));
  // The public key is sealed along, or somebody at the disk could put their own in its place unnoticed.
  const sealed = await seal(keys.record, pairPlace(vaultId), [publicKey, scalar]);
  return { publicKey, privateKey: toBase64(sealed) };
}

/**
 * Seals a payload that only the open vault can read, bound to its place: the encapsulated key (65 bytes), then the
 * ciphertext. Rejects SealError when `publicKey` is no P-256 point.
 */
export async function sealForInbox(
  publicKey: string,
  place: Place,
  payload: unknown,
): Promise<Bytes> {
  const plain = payloadBytes(payload);
  const recipientPublicKey = await orSealError(() =>
    kem.deserializePublicKey(fromBase64(publicKey)),
  );
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, plain, placeBytes(place));
  return joined(new Uint8Array(enc), new Uint8Array(ct));
}

/**
 * The opener of an unlocked vault's inbox. Rejects SealError when the keys were altered, the public one included; the
 * opener rejects SealError when a message was altered, moved, or sealed for another vault.
 */
export async function openInbox(
  keys: Keys,
  vaultId: string,
  inbox: InboxKeys,
): Promise<(place: Place, sealed: Bytes) => Promise<unknown>> {
  const recipientKey = await orSealError(() => pairOf(keys, vaultId, inbox));
  return async (place, sealed) => {
    const enc = sealed.slice(0, pointLength);
    const open = () =>
      suite.open({ recipientKey, enc, info }, sealed.slice(pointLength), placeBytes(place));
    return payloadOf(new Uint8Array(await orSealError(open)));
  };
}

const pairSchema = z.tuple([base64Schema(pointLength), base64Schema(scalarLength)]);

async function pairOf(keys: Keys, vaultId: string, inbox: InboxKeys): Promise<CryptoKeyPair> {
  const opened = await unseal(keys.record, pairPlace(vaultId), fromBase64(inbox.privateKey));
  const [publicKey, scalar] = pairSchema.parse(opened);
  if (publicKey !== inbox.publicKey) throw new SealError();
  return {
    publicKey: await kem.deserializePublicKey(fromBase64(publicKey)),
    privateKey: await kem.deserializePrivateKey(fromBase64(scalar)),
  };
}

/** The library has an error of its own for every step; to us they all say the same. */
async function orSealError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new SealError();
  }
}
