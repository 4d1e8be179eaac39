import { backedUpTables, noRecords, type RecordsByTable } from '../../../lib/backup/records.ts';
import { applyRestore, newerOfEach } from '../../../lib/backup/merge/apply-restore.ts';
import { planRestore } from '../../../lib/backup/merge/plan-restore.ts';
import { changeStore } from '../../../lib/store/change-store.ts';
import { nameKey } from '../../../lib/domain/names.ts';
import { newRecord } from '../../../lib/store/record.ts';
import type { Rows } from '../../../lib/store/read-store.ts';
import { noteFields } from '../../unit/lib/store/invented.ts';
import type { World } from './world.ts';

async function everything(rows: Rows): Promise<RecordsByTable> {
  const found: Record<string, unknown[]> = noRecords();
  for (const table of backedUpTables) found[table] = await rows.all(table);
  return found as RecordsByTable;
}

/** What a file of another device could hold: students new here, with notes, and newer versions of what is here. */
function fileFor(world: World, current: RecordsByTable): RecordsByTable {
  const { author, seed } = world;
  const students = Array.from({ length: 5 }, (_, index) => {
    const name = `Restored, Student ${seed} ${index}`;
    const known = { origin: 'https://sis-north.example', sisId: `${seed}-${index}` };
    const seen = { grade: '9', lastSeenAt: author.now };
    return { ...newRecord(author), ...known, ...seen, name, nameKey: nameKey(name) };
  });
  const notes = students.map(({ id: studentId }, index) => {
    return { ...newRecord(author), ...noteFields, studentId, text: `Restored ${index}` };
  });
  const newer = current.notes.slice(0, 3).map((note) => {
    const revision = note.revision + 1;
    return { ...note, revision, updatedAt: author.now, text: `Newer in the file ${seed}` };
  });
  return { ...noRecords(), students: [...current.students, ...students], notes: [...notes, ...newer] };
}

/** Takes a file in as the panel does: everything worked out first, then one change. */
export async function restoreFile(world: World): Promise<void> {
  await changeStore(world.store, async (rows) => {
    const current = await everything(rows);
    const plan = planRestore(current, fileFor(world, current));
    const { puts, removes } = applyRestore(plan, newerOfEach);
    for (const { table, id } of removes) rows.remove(table, id);
    for (const { table, record } of puts) rows.put(table, record);
  });
}
