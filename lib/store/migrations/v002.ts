import type { Transaction } from 'dexie';
import type { Migration } from './migration.ts';

type LogRow = { act: string; before?: { id?: unknown; studentId?: unknown } };

/**
 * The sealed shape: a row is an id, the ids and blind keys it is looked up by, and one sealed payload. Rows of the first
 * release stay as they are until there is a key to seal them with (vault/seal-first-release.ts). The log becomes two: what a
 * record was before, and what left the device.
 */
export const migration: Migration = {
  version: 2,
  stores: {
    sites: 'id, &originKey',
    students: 'id, &idKey, nameKeyed',
    history: 'id, studentId, recordId',
    disclosures: 'id',
    vault: 'key',
    inbox: '++order',
    changes: 'table',
    housekeeping: 'key',
    log: null,
  },
  upgrade: moveLog,
};

async function moveLog(transaction: Transaction): Promise<void> {
  const rows: LogRow[] = await transaction.table('log').toArray();
  const [left, kept] = [rows.filter(isExport), rows.filter((row) => !isExport(row))];
  await transaction.table('history').bulkAdd(kept.map(withStudent));
  await transaction.table('disclosures').bulkAdd(left);
}

function isExport({ act }: LogRow): boolean {
  return act === 'export';
}

/** What the row is about, so that a student's history can be found, and erased with them. */
function withStudent(row: LogRow & { table?: string; recordId?: string }): LogRow {
  const of = row.table === 'students' ? row.recordId : row.before?.studentId;
  return { ...row, ...(typeof of === 'string' ? { studentId: of } : {}) };
}
