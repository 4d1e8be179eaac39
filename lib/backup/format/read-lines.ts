import { type Bytes, textOf } from '../../sealing/bytes.ts';
import { BackupFileError } from '../backup-file-error.ts';
import type { OpenChunk } from './read-chunks.ts';

/** A record's line, or the file's end. */
export type Line = { kind: 'record' | 'end'; text: string };

/**
 * The lines of a file: chunks are cut anywhere, also inside a letter. Throws BackupFileError when what was sealed is no text,
 * or the last line has no end.
 */
export async function* linesOf(chunks: AsyncIterable<OpenChunk>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begun = '';
  for await (const { plain, isLast } of chunks) {
    if (isLast) {
      if (begun + orFault(() => decoder.decode()) !== '') throw notOurs();
      yield { kind: 'end', text: orFault(() => textOf(plain)) };
      return;
    }
    const lines = (begun + decoded(decoder, plain)).split('\n');
    begun = lines.pop() ?? '';
    for (const text of lines) yield { kind: 'record', text };
  }
}

function decoded(decoder: TextDecoder, plain: Bytes): string {
  return orFault(() => decoder.decode(plain, { stream: true }));
}

/** The decoder throws a TypeError of its own. */
function orFault(work: () => string): string {
  try {
    return work();
  } catch {
    throw notOurs();
  }
}

function notOurs(): BackupFileError {
  return new BackupFileError('wrong-table-content');
}
