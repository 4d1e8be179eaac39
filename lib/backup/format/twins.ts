import { BackupFileError } from '../backup-file-error.ts';
import type { RecordsByTable } from '../records.ts';

/**
 * Throws BackupFileError when two records of a file have one id, or two students or sites are the same: no store of ours holds
 * that, and a merge could not tell which one is meant.
 */
export function refuseTwins(records: RecordsByTable): void {
  const { readings, pastReadings, ...others } = records;
  const groups = [...Object.values(others), [...readings, ...pastReadings]];
  const ids = groups.map((group) => group.map(({ id }) => id));
  const names = [
    records.students.map(({ origin, sisId }) => JSON.stringify([origin, sisId])),
    records.sites.map(({ origin }) => origin),
  ];
  if ([...ids, ...names].some((list) => new Set(list).size < list.length)) {
    throw new BackupFileError('wrong-table-content');
  }
}
