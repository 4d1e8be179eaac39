import { readRawCopy } from '../../../lib/store/raw-copy.ts';
import { openDatabase } from '../../../lib/store/db.ts';
import { openStore } from '../../../lib/store/store.ts';
import { unlockWithPassphrase } from '../../../lib/store/vault.ts';
import { readHeader } from '../../../lib/store/vault/header.ts';
import { stateOf } from './state.ts';
import { passphrases } from './world.ts';

type Row = Record<string, unknown>;
type Content = Record<string, unknown[]>;

/** What a database holds, by table, whether it lies in the clear or sealed; and which of both it is. */
export async function contentOf(name: string): Promise<string> {
  // As at every start: what was broken off is ended first.
  (await openDatabase(name)).close();
  const names = (await indexedDB.databases()).map((one) => one.name);
  if (!names.includes(name)) return 'nothing';
  const plain = plainContent((await readRawCopy(name)).tables);
  const sealed = await sealedContent(name);
  if (sealed && Object.keys(plain).length > 0) return 'sealed, and some of it in the clear';
  if (!sealed && Object.keys(plain).length === 0) return 'nothing';
  return JSON.stringify({ isSealed: sealed !== null, content: sealed ?? plain });
}

function inOrder(rows: unknown[]): unknown[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

/** Only tables that hold something. */
function filled(content: Content): Content {
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, rows]) => rows.length > 0)
      .map(([table, rows]) => [table, inOrder(rows)]),
  );
}

function plainContent(tables: Record<string, unknown[]>): Content {
  const { students = [], notes = [], drafts = [] } = tables as Record<string, Row[]>;
  const isPlain = (row: Row) => !('sealed' in row);
  const typed = drafts.filter(isPlain).map((row) => [row['key'], row['text']]);
  return filled({
    students: students.filter(isPlain),
    notes: notes.filter(isPlain),
    drafts: typed,
  });
}

async function sealedContent(name: string): Promise<Content | null> {
  const raw = await readRawCopy(name);
  if (!raw.tables['vault']?.length) return null;
  const db = await openDatabase(name);
  try {
    const header = await readHeader(db);
    if (!header) return null;
    const dataKey = await unlockWithPassphrase(db, header, passphrases[0]);
    const store = await openStore(db, header, dataKey, async () => {});
    const { records, drafts } = await stateOf(store);
    return filled({ students: records['students'] ?? [], notes: records['notes'] ?? [], drafts });
  } finally {
    db.close();
  }
}
