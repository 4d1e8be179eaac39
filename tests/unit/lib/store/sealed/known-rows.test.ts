import { describe, expect, test, vi } from 'vitest';
import type { Note } from '../../../../../lib/domain/note.ts';
import { fromBase64 } from '../../../../../lib/sealing/bytes.ts';
import { changeStore } from '../../../../../lib/store/change-store.ts';
import { readStore, type Rows } from '../../../../../lib/store/read-store.ts';
import { newRecord } from '../../../../../lib/store/record.ts';
import { StoredRows } from '../../../../../lib/store/sealed/rows.ts';
import { seeded, type Seeded } from '../../../../tools/seeded.ts';
import { freshStore } from '../fresh-database.ts';
import { storeOver, type TestStore } from '../fresh-store.ts';
import { author } from '../invented.ts';

const studentIds = Array.from({ length: 3 }, () => crypto.randomUUID());

function note(studentId: string, text: string): Note {
  return { ...newRecord(author()), studentId, text, kind: 'record' };
}

function put(store: TestStore, ...notes: Note[]): Promise<void> {
  return changeStore(store, async (rows) => {
    for (const one of notes) rows.put('notes', one);
  });
}

/** Another window of the same device: it knows nothing of what the first one knows. */
const otherWindow = (store: TestStore) =>
  storeOver(store.db, store.header, fromBase64(store.dataKey));

/** Everything that can be asked of the notes, in an order that does not hang on how it was answered. */
async function everything(rows: Rows, ids: string[]) {
  const sorted = (list: readonly Note[]) =>
    list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    about: sorted(await rows.about('notes', studentIds)),
    one: sorted(await rows.about('notes', studentIds.slice(1, 2))),
    byId: await rows.getMany('notes', ids),
    count: await rows.count('notes'),
    all: await rows.all('notes'),
  };
}

/** How often something was opened, and which tables were read from the disk. */
function watchedWork() {
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  const asked = [
    vi.spyOn(IDBObjectStore.prototype, 'getAll'),
    vi.spyOn(IDBObjectStore.prototype, 'get'),
    vi.spyOn(IDBIndex.prototype, 'getAll'),
  ];
  for (const spy of [decrypt, ...asked]) spy.mockClear();
  return {
    opened: () => decrypt.mock.calls.length,
    notesRead: () =>
      asked
        .flatMap(({ mock }) => mock.contexts as (IDBIndex | IDBObjectStore)[])
        .filter((one) => ('objectStore' in one ? one.objectStore : one).name === 'notes').length,
  };
}

describe('after one student was written about', () => {
  test('the window that wrote reads nothing from the disk and opens nothing', async () => {
    const store = await freshStore();
    await put(store, ...studentIds.flatMap((id) => [note(id, 'One'), note(id, 'Two')]));
    const [before] = await store.all('notes');
    const ask = (rows: Rows) => everything(rows, [before!.id]);
    await readStore(store, ask);
    const work = watchedWork();
    await put(store, { ...before!, text: 'Revised', revision: 2 });
    const after = await readStore(store, ask);
    expect(after.byId).toMatchObject([{ text: 'Revised' }]);
    expect([work.opened(), work.notesRead()]).toEqual([0, 0]);
  });

  test('another window opens that one record and no other', async () => {
    const store = await freshStore();
    await put(store, ...studentIds.flatMap((id) => [note(id, 'One'), note(id, 'Two')]));
    const [before] = await store.all('notes');
    const other = await otherWindow(store);
    const ask = (rows: Rows) => everything(rows, [before!.id]);
    await readStore(other, ask);
    await put(store, { ...before!, text: 'Revised', revision: 2 });
    const work = watchedWork();
    expect((await readStore(other, ask)).byId).toMatchObject([{ text: 'Revised' }]);
    expect(work.opened()).toBe(1);
    expect(work.notesRead()).toBeGreaterThan(0);
  });
});

test('a list is the same one until something in its table changes', async () => {
  const store = await freshStore();
  await put(store, note(studentIds[0]!, 'One'));
  const all = await store.all('notes');
  expect(await store.all('notes')).toBe(all);
  expect(Object.isFrozen(all)).toBe(true);
  await put(store, note(studentIds[1]!, 'Two'));
  expect(await store.all('notes')).not.toBe(all);
  expect(all).toHaveLength(1);
});

/** One window changes or asks something at random; every answer is that of a window that just opened. */
async function someStep(random: Seeded, windows: TestStore[], ids: string[]): Promise<void> {
  const store = windows[random.below(windows.length)]!;
  const studentId = studentIds[random.below(studentIds.length)]!;
  const id = ids[random.below(ids.length)] ?? '';
  const before = random.below(3) === 0 ? undefined : await store.notes.get(id);
  const made = before ? { ...before, studentId, text: random.uuid() } : note(studentId, 'New');
  await changeStore(store, async (rows) => {
    if (before && random.below(4) === 0) rows.remove('notes', before.id);
    else rows.put('notes', made);
    if (random.below(3) === 0) rows.put('notes', note(studentId, 'Beside it'));
  });
  ids.push(made.id);
}

test.each([1, 2, 3, 4])(
  'whatever two windows write, both answer as one that just opened (%d)',
  async (seed) => {
    const random = seeded(seed);
    const first = await freshStore();
    const windows = [first, await otherWindow(first)];
    const ids: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      await someStep(random, windows, ids);
      const asked = windows[random.below(2)]!;
      // Parts are asked for before the whole is known, and after.
      const studentId = studentIds[random.below(3)]!;
      const [about, byId] = await readStore(asked, (rows) =>
        Promise.all([rows.about('notes', [studentId]), rows.getMany('notes', ids.slice(-3))]),
      );
      const fresh = await readStore(await otherWindow(first), (rows) => everything(rows, ids));
      expect(new Set(about)).toEqual(
        new Set(fresh.all.filter((one) => one.studentId === studentId)),
      );
      expect(byId).toEqual(fresh.byId.slice(-3));
      if (random.below(3) > 0) continue;
      expect(await readStore(asked, (rows) => everything(rows, ids))).toEqual(fresh);
    }
  },
);

describe('what is forgotten', () => {
  test('a reading that was overtaken is not remembered', async () => {
    const store = await freshStore();
    await put(store, note(studentIds[0]!, 'One'));
    const other = await otherWindow(store);
    let runs = 0;
    const all = await readStore(other, async (rows) => {
      const before = await rows.all('notes');
      runs += 1;
      if (runs === 1) await put(store, note(studentIds[1]!, 'Two'));
      return before;
    });
    expect([runs, all.length]).toEqual([2, 2]);
    expect(await other.all('notes')).toHaveLength(2);
  });

  test('a reading or a change under way while the vault is locked leaves nothing behind', async () => {
    const store = await freshStore();
    await put(store, note(studentIds[0]!, 'One'));
    await readStore(store, async (rows) => {
      await rows.all('notes');
      store.unsealed.clear();
    });
    await store.all('notes');
    await changeStore(store, async (rows) => {
      rows.put('notes', note(studentIds[0]!, 'Two'));
      store.unsealed.clear();
    });
    const work = watchedWork();
    expect(await store.all('notes')).toHaveLength(2);
    expect(work.opened()).toBe(2);
  });

  test('a locked vault answers nothing from what it knew', async () => {
    const store = await freshStore();
    await put(store, note(studentIds[0]!, 'One'));
    await store.all('notes');
    store.lock();
    await expect(store.all('notes')).rejects.toMatchObject({ name: 'LockedError' });
    store.unsealed.clear();
    const rows = new StoredRows(store, new Map([['notes', 1]]));
    const work = watchedWork();
    await rows.all('notes');
    expect(work.opened()).toBe(1);
  });
});
