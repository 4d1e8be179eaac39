import { restoreInto } from '../../../entrypoints/sidepanel/screens/backup/restore-into.ts';
import { newerOfEach } from '../../../lib/backup/merge/apply-restore.ts';
import { noRecords, type RecordsByTable } from '../../../lib/backup/records.ts';
import { storedRecords } from '../../../lib/backup/stored-records.ts';
import { nameKey } from '../../../lib/domain/names.ts';
import { newRecord } from '../../../lib/store/record.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import { noteFields } from '../../unit/lib/store/invented.ts';
import type { World } from './world.ts';

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
  return {
    ...noRecords(),
    students: [...current.students, ...students],
    notes: [...notes, ...newer],
  };
}

/** Takes a file in as the panel does. */
export async function restoreFile(world: World): Promise<void> {
  const current = await readStore(world.store, storedRecords);
  await restoreInto(world.store, fileFor(world, current), newerOfEach, world.author);
}
