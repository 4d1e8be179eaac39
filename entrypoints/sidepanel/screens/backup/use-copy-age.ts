import { useLiveQuery } from 'dexie-react-hooks';
import type { CopyAge } from '../../../../components/backup/BackupSection.tsx';
import { daysWithoutCopy, isBackupDue } from '../../../../lib/backup/backup-age.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import { backupState } from '../../../../lib/store/backup-state.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useToday } from '../../hooks/use-today.ts';

/** How old the newest copy is; undefined until it is read. Looked at anew on a new day and after every change. */
export function useCopyAge(): CopyAge | undefined {
  const store = useStore();
  const today = useToday();
  return useLiveQuery(async () => {
    const state = await backupState(store);
    const now = new Date().toISOString();
    return {
      isDue: isBackupDue(state, now),
      days: daysWithoutCopy(state, now),
      changes: state.changes,
      savedOn: state.newestAt && formatDay(schoolDayOf(state.newestAt), today),
    };
  }, [store, today]);
}
