import type { BackupFileFault } from '../../lib/backup/backup-file-error.ts';
import type { Side } from '../../lib/backup/merge/plan-restore.ts';

/** What a file says of itself: `madeAt` in words, and whether the vault it came from opens it or a passphrase of its own. */
export type FileSays = {
  /** Null for a snapshot on this device. */
  fileName: string | null;
  kind: 'backup' | 'hand-over';
  madeAt: string;
  lock: 'passphrase' | 'vault';
};

/** One of two versions of a record, in words. */
export type VersionWords = { lines: readonly string[]; when: string; isInBin: boolean };

export type DifferenceWords = {
  id: string;
  title: string;
  here: VersionWords;
  file: VersionWords;
  newer: Side;
};

export const newParts = [
  'students',
  'sites',
  'counts',
  'crossings',
  'causes',
  'plans',
  'milestones',
  'notes',
  'contacts',
  'history',
  'disclosures',
] as const;

/** What a restore would add, leave, and ask about. */
export type RestorePreview = {
  fresh: Record<(typeof newParts)[number], number>;
  same: number;
  /** It brings lines and calendar, and this device has none of its own. */
  takesSettings?: boolean;
  differences: readonly DifferenceWords[];
};

/** The rule for versions that differ, and what was chosen against it, by id. */
export type RestoreRule = 'newer' | Side;

/** Where a person is on the way from a file to what it holds. */
export type RestoreState =
  | { at: 'pick'; fault: BackupFileFault | null }
  | { at: 'reading' }
  | { at: 'unlock'; says: FileSays }
  | {
      at: 'preview';
      says: FileSays;
      preview: RestorePreview;
      outcome: 'open' | 'restoring' | 'failed' | 'full';
    }
  | { at: 'done'; fresh: number; replaced: number };

/** What a person has that opens a file; `recovery-key` as typed. */
export type TypedSecret =
  | { kind: 'passphrase'; passphrase: string }
  | { kind: 'recovery-key'; recoveryKey: string };
