import { type Bytes, joined } from '../../sealing/bytes.ts';
import { BackupFileError } from '../backup-file-error.ts';
import { ByteSource } from './byte-source.ts';
import { type BackupHeader, parseHeader } from './header.ts';
import { digestLength, digestOf, lengthBytes, longestHeader, magic, readLength } from './layout.ts';

/** A file whose head was read: what it says of itself, the digest its chunks are bound to, and the rest of it. */
export type FileHead = { header: BackupHeader; digest: Bytes; source: ByteSource };

/** Reads the head of a file. Rejects BackupFileError and then lets the file go. */
export async function openFile(file: Blob, newestSchema: number): Promise<FileHead> {
  const source = new ByteSource(file);
  try {
    return { ...(await headOf(source, newestSchema)), source };
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function headOf(source: ByteSource, newestSchema: number): Promise<Omit<FileHead, 'source'>> {
  await expectMagic(source);
  const length = await source.need(lengthBytes);
  if (readLength(length) > longestHeader) throw new BackupFileError('damaged');
  const header = await source.need(readLength(length));
  const said = await source.need(digestLength);
  const digest = await digestOf(joined(magic, length, header));
  if (!sameBytes(said, digest)) throw new BackupFileError('damaged');
  return { header: parseHeader(header, newestSchema), digest };
}

async function expectMagic(source: ByteSource): Promise<void> {
  // A file shorter than this is somebody else's, or one of ours of which next to nothing is left.
  const bytes = await source.take(magic.length).catch(() => null);
  if (!bytes || !sameBytes(bytes, magic)) throw new BackupFileError('not-a-backup');
}

function sameBytes(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
