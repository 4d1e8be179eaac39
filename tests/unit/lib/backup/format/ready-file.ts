import type { BackupHeader } from '../../../../../lib/backup/format/header.ts';
import { type Takes, readBackup } from '../../../../../lib/backup/format/read-backup.ts';
import { backupFile, type NewBackup } from '../../../../../lib/backup/format/write-backup.ts';
import { entriesOf, type RecordsByTable } from '../../../../../lib/backup/records.ts';
import { type Bytes, toBase64 } from '../../../../../lib/sealing/bytes.ts';
import { payloadSchema, recordSchemas } from '../../../../../lib/store/tables.ts';

export const takes: Takes = { schemas: recordSchemas, newestSchema: payloadSchema };

/** A file key without the 600,000 rounds that lead to it. */
export const fileKey = await crypto.subtle.importKey(
  'raw',
  new Uint8Array(32).fill(7),
  'AES-GCM',
  false,
  ['encrypt', 'decrypt'],
);

export function readyHeader(changes: Partial<BackupHeader> = {}): BackupHeader {
  return {
    format: 'bridgeback',
    version: 1,
    kind: 'backup',
    madeAt: '2025-11-24T09:00:00.000Z',
    id: 'd1b4a3f0-6a40-4f0e-9a3f-0c6a51c2a7e5',
    schema: payloadSchema,
    lock: {
      kind: 'passphrase',
      wrap: {
        kdf: 'PBKDF2-HMAC-SHA256',
        rounds: 600_000,
        salt: toBase64(new Uint8Array(16)),
        wrapped: toBase64(new Uint8Array(60)),
      },
    },
    ...changes,
  };
}

/** A new backup with the ready key. */
export function ready(changes: Partial<BackupHeader> = {}): NewBackup {
  return { header: readyHeader(changes), key: fileKey };
}

export function fileOf(records: RecordsByTable, chunk?: number): Promise<Blob> {
  return backupFile(ready(), entriesOf(records), chunk);
}

export async function bytesOf(file: Blob): Promise<Bytes> {
  return new Uint8Array(await file.arrayBuffer());
}

/** What a file holds, opened with the ready key. */
export async function recordsIn(file: Blob): Promise<RecordsByTable> {
  return (await readBackup(file, async () => fileKey, takes)).records;
}

/** The fault a file is refused for; 'none' when it is taken. */
export async function faultOf(bytes: Bytes): Promise<string> {
  try {
    await recordsIn(new Blob([bytes]));
    return 'none';
  } catch (error) {
    if (error instanceof Error && 'fault' in error) return String(error.fault);
    throw error;
  }
}
