import { useState } from 'react';
import type { TypedSecret } from '../../../../components/backup/restore-state.ts';
import type { BackupFileFault } from '../../../../lib/backup/backup-file-error.ts';
import type { BackupHeader } from '../../../../lib/backup/format/header.ts';
import type { Secret } from '../../../../lib/backup/format/lock.ts';
import { localCopyFile } from '../../../../lib/backup/local-copies.ts';
import type { RestoreChoice } from '../../../../lib/backup/merge/apply-restore.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import { noteYearsKept } from '../../../../lib/store/retention.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { failureOf } from '../student/failed-because.ts';
import {
  faultOf,
  headerOf,
  type OpenedFile,
  openFile,
  ownSecret,
  type PickedFile,
} from './open-file.ts';
import { type Restored, restoreInto } from './restore-into.ts';

type Known = { picked: PickedFile; header: BackupHeader };

/** Where a restore is; the screens' own state holds the same in words. */
export type RestoreProgress =
  | { at: 'pick'; fault: BackupFileFault | null }
  | { at: 'reading' }
  | ({ at: 'unlock' } & Known)
  | ({
      at: 'preview';
      opened: OpenedFile;
      outcome: 'open' | 'restoring' | 'failed' | 'full';
    } & Known)
  | ({ at: 'done' } & Restored);

export type Restore = {
  progress: RestoreProgress;
  pick: (picked: PickedFile) => void;
  pickSnapshot: (name: string) => void;
  /** Resolves to whether it opened. Never rejects. */
  unlock: (secret: TypedSecret) => Promise<boolean>;
  restore: (choice: RestoreChoice) => void;
};

/** A file on its way into the open vault: read, opened, looked at, and only then taken in as a whole. */
export function useRestore(): Restore {
  const store = useStore();
  const author = useAuthor();
  const [progress, setProgress] = useState<RestoreProgress>({ at: 'pick', fault: null });

  async function open({ picked, header }: Known, secret: Secret): Promise<boolean> {
    try {
      const opened = await openFile(store, picked, header, secret);
      setProgress({ at: 'preview', picked, header, opened, outcome: 'open' });
      return true;
    } catch (error) {
      const fault = await faultOf(error);
      if (fault === null) return false;
      setProgress({ at: 'pick', fault });
      return true;
    }
  }

  async function read(picking: Promise<PickedFile>): Promise<void> {
    setProgress({ at: 'reading' });
    try {
      const picked = await picking;
      const known = { picked, header: await headerOf(picked) };
      const own = ownSecret(store, known.header);
      if (own === null || !(await open(known, own))) setProgress({ at: 'unlock', ...known });
    } catch (error) {
      setProgress({ at: 'pick', fault: await faultOf(error) });
    }
  }

  async function restore(choice: RestoreChoice): Promise<void> {
    if (progress.at !== 'preview') return;
    const tell = (outcome: 'restoring' | 'failed' | 'full') =>
      setProgress({ ...progress, outcome });
    tell('restoring');
    try {
      const done = await restoreInto(
        store,
        progress.opened.records,
        choice,
        author,
        progress.header.settings,
      );
      // A file of another year brings records that may be due at once.
      await noteYearsKept(store, schoolDayOf(author.now), true).catch(() => {});
      setProgress({ at: 'done', ...done });
    } catch (error) {
      tell(failureOf(error) === 'full' ? 'full' : 'failed');
      await noteTrouble(error, 'saving');
    }
  }

  return {
    progress,
    pick: (picked) => void read(Promise.resolve(picked)),
    pickSnapshot: (name) =>
      void read(localCopyFile(name).then((file) => ({ file, fileName: null }))),
    unlock: (secret) =>
      progress.at === 'unlock' ? open(progress, secret) : Promise.resolve(false),
    restore: (choice) => void restore(choice),
  };
}
