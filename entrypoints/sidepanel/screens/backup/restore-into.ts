import { applyRestore, type RestoreChoice } from '../../../../lib/backup/merge/apply-restore.ts';
import { planRestore } from '../../../../lib/backup/merge/plan-restore.ts';
import { countsOf, type RecordsByTable } from '../../../../lib/backup/records.ts';
import { storedRecords } from '../../../../lib/backup/stored-records.ts';
import { takeCarried } from '../../../../lib/store/carried-settings.ts';
import { changeStore, type ChangingRows } from '../../../../lib/store/change-store.ts';
import { keepHistory } from '../../../../lib/store/history-log.ts';
import type { Author } from '../../../../lib/store/record.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { recordsIn } from './leaving-file.ts';

export type Restored = { fresh: number; replaced: number };

/**
 * Takes a file's records in, all of them or none, and resolves when they are on disk. Planned anew inside the one change, so
 * that what was written since the preview is not lost; what gives way to the file's version stands in the history. Rejects as
 * changeStore does, and with BackupFileError where the file contradicts what is here. `settings` are taken where this device
 * has none, taught pages where it does not know them.
 */
export function restoreInto(
  store: Store,
  incoming: RecordsByTable,
  choice: RestoreChoice,
  author: Author,
  settings?: unknown,
): Promise<Restored> {
  return changeStore(store, async (rows) => {
    const plan = planRestore(await storedRecords(rows), incoming);
    const { puts, removes, replaced } = applyRestore(plan, choice);
    for (const { table, id } of removes) rows.remove(table, id);
    for (const { table, record } of puts) rows.put(table, record);
    for (const one of replaced) keepReplaced(rows, one, author);
    if (settings) await takeCarried(rows, store.db, settings);
    return { fresh: recordsIn(countsOf(plan.fresh)), replaced: replaced.length };
  });
}

type Replaced = ReturnType<typeof applyRestore>['replaced'][number];

function keepReplaced(rows: ChangingRows, { table, id, here }: Replaced, author: Author): void {
  const studentId = 'studentId' in here ? here.studentId : id;
  keepHistory(rows, { act: 'edit', table, recordId: id, studentId, before: here }, author);
}
