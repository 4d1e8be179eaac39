import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Database, openDatabase } from '../../../../lib/store/db.ts';
import { rawCopyText, readRawCopy } from '../../../../lib/store/raw-copy.ts';
import { isPlainLeft, notePlainLeft, sweepPlainRows } from '../../../../lib/store/sweep.ts';
import { keepVerifiedCopy } from '../../../../lib/store/upgrade-copy.ts';
import { addNote } from '../../../../lib/store/notes.ts';
import { freshStore } from './fresh-database.ts';
import { author, noteFields, someStudent } from './invented.ts';

const make = (name: string) => new Database(name);
const names = async () => (await indexedDB.databases()).map(({ name }) => name ?? '');

async function filled() {
  const store = await freshStore();
  const { id: studentId } = await someStudent(store);
  await addNote(store, { ...noteFields, studentId }, author());
  await store.db.inbox.add({ id: crypto.randomUUID(), schema: 1, sealed: new Uint8Array(9) });
  const before = rawCopyText(await readRawCopy(store.db.name));
  await store.db.transaction('rw', store.db.housekeeping, () => notePlainLeft(store.db));
  return { store, name: store.db.name, before };
}

async function reopened(name: string) {
  const db = await openDatabase(name);
  onTestFinished(() => db.delete());
  return db;
}

describe('moving away from what was overwritten', () => {
  test('keeps every row as it lies, once, and leaves no copy behind', async () => {
    const { store, name, before } = await filled();
    expect(await isPlainLeft(store.db)).toBe(true);
    await sweepPlainRows(store.db, make);
    const db = await reopened(name);
    expect(rawCopyText(await readRawCopy(name))).toBe(before);
    expect(await isPlainLeft(db)).toBe(false);
    expect((await names()).filter((one) => one.startsWith(`${name}-`))).toEqual([]);
  });

  test('that is broken off after the old one went is ended by the next start', async () => {
    const { store, name, before } = await filled();
    await keepVerifiedCopy(name, `${name}-moving`);
    await store.db.delete();
    await reopened(name);
    expect(rawCopyText(await readRawCopy(name))).toBe(before);
    expect(await names()).not.toContain(`${name}-moving`);
  });

  test('that is broken off while the new one is there but empty is ended, too', async () => {
    const { store, name, before } = await filled();
    await keepVerifiedCopy(name, `${name}-moving`);
    await store.db.delete();
    const empty = make(name);
    await empty.open();
    empty.close();
    await reopened(name);
    expect(rawCopyText(await readRawCopy(name))).toBe(before);
  });

  test('that is broken off before the old one went leaves it, and begins again', async () => {
    const { store, name, before } = await filled();
    await keepVerifiedCopy(name, `${name}-moving`);
    store.db.close();
    const db = await reopened(name);
    expect(await isPlainLeft(db)).toBe(true);
    expect(await names()).not.toContain(`${name}-moving`);
    await sweepPlainRows(db, make);
    await reopened(name);
    expect(rawCopyText(await readRawCopy(name))).toBe(before);
  });

  test('does not begin without a copy that is the same', async () => {
    const { store, name } = await filled();
    const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('no memory'));
    await expect(sweepPlainRows(store.db, make)).rejects.toThrow('no memory');
    digest.mockRestore();
    expect(await store.notes.count()).toBe(1);
    expect(await names()).not.toContain(`${name}-moving`);
  });
});
