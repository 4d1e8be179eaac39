import { decrypt } from '../../sealing/aes-gcm.ts';
import type { Bytes } from '../../sealing/bytes.ts';
import { SealError } from '../../sealing/seal-error.ts';
import { BackupFileError } from '../backup-file-error.ts';
import type { ByteSource } from './byte-source.ts';
import { chunkPlace, lengthBytes, longestChunk, readLength, sealLength } from './layout.ts';
import type { FileHead } from './open-file.ts';

export type OpenChunk = { plain: Bytes; isLast: boolean };

/**
 * The chunks of a file in their order, opened one by one; the last one comes only when nothing stands behind it. Throws
 * BackupFileError: `cut-off` when the file ends before its last chunk, `damaged` when one does not open in its place.
 */
export async function* chunksOf(
  { digest, source }: Pick<FileHead, 'digest' | 'source'>,
  key: CryptoKey,
): AsyncGenerator<OpenChunk> {
  for (let index = 0; ; index += 1) {
    const { sealed, isLast } = await nextChunk(source);
    const plain = await opened(key, chunkPlace(digest, index, isLast), sealed);
    if (isLast && (await source.take(1))) throw new BackupFileError('damaged');
    yield { plain, isLast };
    if (isLast) return;
  }
}

async function nextChunk(source: ByteSource): Promise<{ sealed: Bytes; isLast: boolean }> {
  const length = readLength(await source.need(lengthBytes));
  if (length < sealLength || length > longestChunk + sealLength) {
    throw new BackupFileError('damaged');
  }
  const [last] = await source.need(1);
  if (last !== 0 && last !== 1) throw new BackupFileError('damaged');
  return { sealed: await source.need(length), isLast: last === 1 };
}

async function opened(key: CryptoKey, place: Bytes, sealed: Bytes): Promise<Bytes> {
  try {
    return await decrypt(key, place, sealed);
  } catch (error) {
    if (error instanceof SealError) throw new BackupFileError('damaged');
    throw error;
  }
}
