import type { Bytes } from '../../sealing/bytes.ts';
import { BackupFileError } from '../backup-file-error.ts';

/** Takes a file piece by piece, holding no more of it than the piece asked for and what the browser gave along with it. */
export class ByteSource {
  readonly #reader: ReadableStreamDefaultReader<Bytes>;
  #held: Bytes = new Uint8Array(0);

  constructor(file: Blob) {
    this.#reader = file.stream().getReader();
  }

  /** The next `length` bytes; null at the very end of the file. Rejects BackupFileError when it ends in between. */
  async take(length: number): Promise<Bytes | null> {
    const piece = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (this.#held.length === 0 && !(await this.#readOn())) {
        if (filled === 0) return null;
        throw new BackupFileError('cut-off');
      }
      const part = this.#held.subarray(0, length - filled);
      piece.set(part, filled);
      filled += part.length;
      this.#held = this.#held.subarray(part.length);
    }
    return piece;
  }

  /** The same, where the file must not end yet. */
  async need(length: number): Promise<Bytes> {
    const piece = await this.take(length);
    if (!piece) throw new BackupFileError('cut-off');
    return piece;
  }

  /** Lets the file go. */
  async close(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }

  async #readOn(): Promise<boolean> {
    const { value } = await this.#reader.read().catch(() => {
      throw new BackupFileError('unreadable');
    });
    if (value) this.#held = value;
    return value !== undefined;
  }
}
