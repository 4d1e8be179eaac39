import { Dexie } from 'dexie';
import { migrations } from '../../../lib/store/migrations/index.ts';
import { newRecord } from '../../../lib/store/record.ts';
import { deleteNative } from '../../../lib/store/native-database.ts';
import { noteFields } from '../../unit/lib/store/invented.ts';

const author = { by: 'Ms. Abara', now: '2026-09-01T12:00:00.000Z' };
const someWords = ['Okafor', 'Villaseñor', 'Abernathy'];

/** A database as the first release left it, everything in the clear, one student with a note and typing per word. */
export async function shipFirstRelease(name: string, words = someWords): Promise<void> {
  const [first] = migrations;
  await deleteNative(name);
  const shipped = new Dexie(name);
  shipped.version(first?.version ?? 1).stores(first?.stores ?? {});
  await shipped.open();
  for (const word of words) {
    const known = { origin: 'https://sis.example', sisId: `${word}-id`, grade: '9' };
    const named = { name: `${word}, Student`, nameKey: `student ${word.toLowerCase()}` };
    const student = { ...newRecord(author), ...known, ...named, lastSeenAt: author.now };
    const { id: studentId } = student;
    const note = { ...newRecord(author), ...noteFields, studentId, text: word };
    await shipped.table('students').add(student);
    await shipped.table('notes').add(note);
    await shipped.table('drafts').add({ key: `${studentId}/note`, text: word });
  }
  shipped.close();
}
