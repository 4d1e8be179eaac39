/** Why a file was refused. Nothing of it was taken. */
export type BackupFileFault =
  /** It does not begin as our files do. */
  | 'not-a-backup'
  /** A newer version wrote it. */
  | 'newer-version'
  /** A bit differs from what was written. */
  | 'damaged'
  /** It ends before its end. */
  | 'cut-off'
  /** It opens, but holds a record that its table does not take. */
  | 'wrong-table-content'
  /** The browser could not read it: it was moved, changed or taken out meanwhile. */
  | 'unreadable';

/** A backup file was refused as a whole. Carries no content of it, so that it may be shown and logged. */
export class BackupFileError extends Error {
  override readonly name = 'BackupFileError';

  constructor(readonly fault: BackupFileFault) {
    super(`The backup file was refused: ${fault}.`);
  }
}
