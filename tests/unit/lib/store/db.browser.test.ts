import { expect, onTestFinished, test, vi } from 'vitest';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import { moveToBin, restoreFromBin } from '../../../../lib/store/bin.ts';
import { recordCause, reviseCause } from '../../../../lib/store/causes.ts';
import { addContact, reviseContact } from '../../../../lib/store/contacts.ts';

import { dropDraft, saveDraft } from '../../../../lib/store/drafts.ts';
import { changeStore } from '../../../../lib/store/change-store.ts';
import { openDatabase } from '../../../../lib/store/db.ts';
import { logDisclosure } from '../../../../lib/store/disclosures.ts';
import { freshStoreIn, storeOver, type TestStore } from './fresh-store.ts';
import { fromBase64 } from '../../../../lib/sealing/bytes.ts';
import { addMilestone, markReached } from '../../../../lib/store/milestones.ts';
import { newestVersion } from '../../../../lib/store/migrations/index.ts';
import { addNote, reviseNote } from '../../../../lib/store/notes.ts';
import { savePlan } from '../../../../lib/store/plans.ts';
import { StaleRevisionError } from '../../../../lib/store/record.ts';
import { saveSettings } from '../../../../lib/store/settings.ts';
import { allowSite, removeSite } from '../../../../lib/store/sites.ts';
import { whyQueue } from '../../../../lib/store/week.ts';
import {
  author,
  causeFields,
  contactFields,
  milestoneFields,
  noteFields,
  origin,
  planFields,
} from './invented.ts';
import { count } from './invented-page.ts';

/** An open vault over a real database, and any number of further windows on it. */
function realStore(): Promise<TestStore> {
  return freshStoreIn('test');
}

async function anotherWindow({ db, header, dataKey }: TestStore): Promise<TestStore> {
  const database = await openDatabase(db.name);
  onTestFinished(() => database.close());
  return storeOver(database, header, fromBase64(dataKey));
}

async function twoWindows(): Promise<[TestStore, TestStore]> {
  const first = await realStore();
  return [first, await anotherWindow(first)];
}

/** Every kind of write there is, once. */
async function writeEverything(db: TestStore): Promise<void> {
  const studentId = await count(db, '2025-11-03', 20);
  await count(db, '2025-11-04', 14);
  const seen = ({ id }: { id: string }) => ({ id, expectedRevision: 1 });
  const cause = await recordCause(db, { ...causeFields, studentId }, author());
  await reviseCause(db, seen(cause), { words: 'Two words.' }, author());
  const note = await addNote(db, { ...noteFields, studentId }, author());
  await reviseNote(db, seen(note), { text: 'More.' }, author());
  const contact = await addContact(db, { ...contactFields, studentId }, author());
  await reviseContact(db, seen(contact), { outcome: 'reached' }, author());
  await savePlan(db, { ...planFields, studentId }, null, author());
  const milestone = await addMilestone(db, { ...milestoneFields, studentId }, author());
  await markReached(db, seen(milestone), '2025-12-04', author());
  await moveToBin(db, 'notes', note.id, author());
  await restoreFromBin(db, 'notes', note.id, author());
  await saveSettings(db, { badge: false }, author());
  await changeStore(db, (rows) => allowSite(rows, origin, author()));
  await changeStore(db, (rows) => removeSite(rows, origin, author()));
  await saveDraft(db, 'a', 'b');
  await dropDraft(db, 'a');
  await logDisclosure(
    db,
    { act: 'csv', fields: [], students: [], rows: 0, to: '', why: '' },
    author(),
  );
}

test('every read-write transaction waits for the disk', async () => {
  // Dexie takes the browser's function when it opens, so it has to be watched from before.
  const watched = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => watched.mockRestore());
  await writeEverything(await realStore());
  const opened = watched.mock.results
    .map(({ value }) => value)
    .filter((value) => value instanceof IDBTransaction);
  const writing = opened.filter(({ mode }) => mode === 'readwrite');
  expect(writing.length).toBeGreaterThanOrEqual(18);
  expect(writing.filter(({ durability }) => durability !== 'strict')).toEqual([]);
});

test('a write that was answered is there for another connection at once', async () => {
  const [one, other] = await twoWindows();
  const studentId = await count(one, '2025-11-03', 20);
  expect((await whyQueue(other, defaultSettings, '2025-11-24')).open).toHaveLength(1);
  await recordCause(one, { ...causeFields, studentId }, author());
  expect(await whyQueue(other, defaultSettings, '2025-11-24')).toMatchObject({
    known: 1,
    open: [],
  });
});

test('two windows that edit one note at once: one is kept, the other is told and loses nothing', async () => {
  const windows = await twoWindows();
  const [first] = windows;
  const studentId = await count(first, '2025-11-03', 3);
  const note = await addNote(first, { ...noteFields, studentId }, author());
  for (let revision = 1; revision <= 50; revision += 1) {
    const edits = windows.map((db, window) =>
      reviseNote(
        db,
        { id: note.id, expectedRevision: revision },
        { text: `${window}:${revision}` },
        author(),
      ),
    );
    const results = await Promise.allSettled(edits);
    const kept = results.find(({ status }) => status === 'fulfilled');
    const refused = results.find((result) => result.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(StaleRevisionError);
    const stored = await first.notes.get(note.id);
    expect(kept).toMatchObject({ value: stored });
    expect(refused?.reason).toMatchObject({ stored });
    expect(stored?.revision).toBe(revision + 1);
  }
  expect(await first.history.count()).toBe(50);
});

test('two windows that start a plan at once make one plan', async () => {
  const windows = await twoWindows();
  const [first] = windows;
  const studentId = await count(first, '2025-11-03', 3);
  const plans = windows.map((db) => savePlan(db, { ...planFields, studentId }, null, author()));
  const states = (await Promise.allSettled(plans)).map(({ status }) => status);
  expect(states.toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await first.plans.count()).toBe(1);
});

test('two windows that read the same page at once make one student and one snapshot', async () => {
  const windows = await twoWindows();
  const ids = await Promise.all(windows.map((db) => count(db, '2025-11-03', 16)));
  expect(new Set(ids).size).toBe(1);
  const [db] = windows;
  expect([
    await db?.students.count(),
    await db?.readings.count(),
    await db?.crossings.count(),
  ]).toEqual([1, 1, 1]);
});

test('a newer build’s database is refused, a window left open is closed, and neither writes', async () => {
  const db = await realStore();
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(db.db.name, (newestVersion + 1) * 10);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('did not open')));
  });
  onTestFinished(() => newer.close());
  await expect(saveDraft(db, 'a', 'b')).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  await expect(openDatabase(db.db.name)).rejects.toMatchObject({ name: 'NewerDatabaseError' });
  expect(newer.version).toBe((newestVersion + 1) * 10);
  const drafts = await new Promise<number>((resolve) => {
    const request = newer.transaction('drafts').objectStore('drafts').count();
    request.addEventListener('success', () => resolve(request.result));
  });
  expect(drafts).toBe(0);
});
