import { z } from '../../domain/zod.ts';
import { ivLength, tagLength } from '../../sealing/aes-gcm.ts';
import { base64Schema, type Bytes, fromBase64, toBase64 } from '../../sealing/bytes.ts';
import { dataKeyOf } from '../../sealing/data-key-of.ts';
import { deriveKeys, type Keys, newDataKey } from '../../sealing/keys.ts';
import {
  passphraseWrapSchema,
  unwrapWithPassphrase,
  wrapWithPassphrase,
} from '../../sealing/passphrase-wrap.ts';
import { seal, unseal } from '../../sealing/seal.ts';
import { SealError, WrongPassphraseError } from '../../sealing/seal-error.ts';
import { type VaultHeader, vaultHeaderSchema } from '../../sealing/vault-header.ts';
import { BackupFileError } from '../backup-file-error.ts';

const keyLength = 32;
// JSON of the key as base64url: "<43>".
const sealedKeyLength = ivLength + 45 + tagLength;

/** How a file's own key is kept in its header: wrapped by a passphrase of its own, or by the vault it was made from. */
export const lockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), wrap: passphraseWrapSchema }),
  z.strictObject({
    kind: z.literal('vault'),
    header: vaultHeaderSchema,
    wrapped: base64Schema(sealedKeyLength),
  }),
]);
export type Lock = z.infer<typeof lockSchema>;

/** A lock for a new file and the key it holds: AES-256-GCM, of this one file. */
export type LockedKey = { lock: Lock; key: CryptoKey };

/** What a person has that opens a file. `keys` are those of a vault that is open already. */
export type Secret =
  | { kind: 'passphrase'; passphrase: string }
  | { kind: 'recovery-key'; recoveryKey: string }
  | { kind: 'keys'; vaultId: string; keys: Keys };

/** A lock with a passphrase of the file's own. Slow on purpose: PBKDF2, at least 600,000 rounds. */
export async function lockWithPassphrase(fileId: string, passphrase: string): Promise<LockedKey> {
  const bytes = newDataKey();
  const wrap = await wrapWithPassphrase(bytes, passphrase, purposeOf(fileId));
  return { lock: { kind: 'passphrase', wrap }, key: await fileKey(bytes) };
}

/** A lock that opens with the vault's passphrase or recovery key as they are now, on any device. */
export async function lockWithVault(
  fileId: string,
  vault: { header: VaultHeader; keys: Keys },
): Promise<LockedKey> {
  const bytes = newDataKey();
  const sealed = await seal(vault.keys.file, placeOf(fileId), toBase64(bytes));
  const lock: Lock = { kind: 'vault', header: vault.header, wrapped: toBase64(sealed) };
  return { lock, key: await fileKey(bytes) };
}

/** The file's key. Rejects WrongPassphraseError, and BackupFileError when the lock itself was altered. */
export async function openLock(
  { id, lock }: { id: string; lock: Lock },
  secret: Secret,
): Promise<CryptoKey> {
  if (lock.kind === 'passphrase') {
    if (secret.kind !== 'passphrase') throw new WrongPassphraseError();
    return fileKey(await unwrapWithPassphrase(lock.wrap, secret.passphrase, purposeOf(id)));
  }
  return fileKey(await sealedKey(await vaultKeys(lock.header, secret), id, lock.wrapped));
}

/** The keys of the vault a file was made from, on this device or another. */
async function vaultKeys(header: VaultHeader, secret: Secret): Promise<Keys> {
  if (secret.kind !== 'keys') return deriveKeys(await dataKeyOf(header, secret), header.id);
  if (header.id !== secret.vaultId) throw new WrongPassphraseError();
  return secret.keys;
}

async function sealedKey(keys: Keys, fileId: string, wrapped: string): Promise<Bytes> {
  try {
    const text = await unseal(keys.file, placeOf(fileId), fromBase64(wrapped));
    return fromBase64(base64Schema(keyLength).parse(text));
  } catch (error) {
    if (error instanceof SealError) throw new BackupFileError('damaged');
    throw error;
  }
}

/** One file's wrapped key opens no other file. */
function purposeOf(fileId: string): string {
  return `bridgeback backup file ${fileId}`;
}

function placeOf(fileId: string) {
  return { table: 'backup file', id: fileId, schema: 1 };
}

function fileKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
