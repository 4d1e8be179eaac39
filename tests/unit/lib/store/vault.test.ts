import { describe, expect, test } from 'vitest';
import { addNote } from '../../../../lib/store/notes.ts';
import { openStore, type Store } from '../../../../lib/store/store.ts';
import { readStore } from '../../../../lib/store/read-store.ts';
import {
  changePassphrase,
  makeVault,
  type NewVault,
  readHeader,
  recoverVault,
  replaceRecoveryKey,
  unlockWithPassphrase,
} from '../../../../lib/store/vault.ts';
import type { Database } from '../../../../lib/store/db.ts';
import { isKeyKept, noteKeyKept } from '../../../../lib/store/vault/recovery-key-kept.ts';
import { changeStore, VaultReplacedError } from '../../../../lib/store/change-store.ts';
import { freshDatabase, freshStore } from './fresh-database.ts';
import { author, noteFields, someStudent } from './invented.ts';

const passphrase = 'river otter maple lantern';
const now = '2025-11-24T09:00:00.000Z';

async function made(): Promise<{ db: Database } & NewVault> {
  const db = await freshDatabase();
  return { db, ...(await makeVault(db, passphrase, now)) };
}

async function unlock(db: Database, secret: string): Promise<Store> {
  const header = await readHeader(db);
  if (!header) throw new Error('no vault');
  const dataKey = await unlockWithPassphrase(db, header, secret);
  return openStore(db, header, dataKey, async () => {});
}

const wrong = { name: 'WrongPassphraseError' };

/** With another first character, whichever it has. */
function mistyped(recoveryKey: string): string {
  return (recoveryKey.startsWith('Z') ? 'Y' : 'Z') + recoveryKey.slice(1);
}

describe('a vault', () => {
  test('is opened by its passphrase, and by no other', async () => {
    const { db, dataKey } = await made();
    const store = await unlock(db, passphrase);
    expect(store.keys.record.extractable).toBe(false);
    expect(await unlockWithPassphrase(db, store.header, passphrase)).toEqual(dataKey);
    await expect(unlock(db, 'river otter maple lanterns')).rejects.toMatchObject(wrong);
  });

  test('stretches its passphrase by 600,000 rounds at least', async () => {
    const { header } = await made();
    expect(header.passphrase.rounds).toBeGreaterThanOrEqual(600_000);
  });

  test('is made once, also by two windows at the same time', async () => {
    const db = await freshDatabase();
    const tries = [makeVault(db, passphrase, now), makeVault(db, 'another phrase', now)];
    const states = (await Promise.allSettled(tries)).map(({ status }) => status);
    expect(states.toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(makeVault(db, passphrase, now)).rejects.toMatchObject({
      name: 'VaultExistsError',
    });
  });

  test('gets another passphrase; the old one and the wrong one open nothing', async () => {
    const { db } = await made();
    await expect(changePassphrase(db, 'wrong', 'next phrase')).rejects.toMatchObject(wrong);
    await changePassphrase(db, passphrase, 'next phrase');
    await expect(unlock(db, passphrase)).rejects.toMatchObject(wrong);
    await unlock(db, 'next phrase');
  });

  test('whose passphrase is forgotten opens with the recovery key, which is then used up', async () => {
    const { db, recoveryKey, dataKey } = await made();
    await expect(recoverVault(db, mistyped(recoveryKey), 'x')).rejects.toBeDefined();
    const again = await recoverVault(db, recoveryKey, 'next phrase');
    expect(again.dataKey).toEqual(dataKey);
    await unlock(db, 'next phrase');
    await expect(recoverVault(db, recoveryKey, 'x')).rejects.toMatchObject(wrong);
    await recoverVault(db, again.recoveryKey, 'third phrase');
  });

  test('gets another recovery key for its passphrase', async () => {
    const { db, recoveryKey } = await made();
    await expect(replaceRecoveryKey(db, 'wrong')).rejects.toMatchObject(wrong);
    const next = await replaceRecoveryKey(db, passphrase);
    await expect(recoverVault(db, recoveryKey, 'x')).rejects.toMatchObject(wrong);
    expect((await recoverVault(db, next, 'next phrase')).dataKey).toHaveLength(32);
  });

  test('keeps neither passphrase, recovery key nor data key on disk', async () => {
    const { db, recoveryKey } = await made();
    const header = JSON.stringify(await readHeader(db));
    for (const secret of [passphrase, recoveryKey, recoveryKey.replaceAll('-', '')]) {
      expect(header).not.toContain(secret);
    }
  });
});

describe('a locked vault', () => {
  test('reads nothing and writes nothing', async () => {
    const db = await freshStore();
    const { id: studentId } = await someStudent(db);
    db.lock();
    const locked = { name: 'LockedError' };
    await expect(addNote(db, { ...noteFields, studentId }, author())).rejects.toMatchObject(locked);
    await expect(readStore(db, (rows) => rows.all('students'))).rejects.toMatchObject(locked);
    expect(await db.db.rowsOf('notes').count()).toBe(0);
  });
});

describe('rows on disk', () => {
  test('hold ids, blind keys and a seal, and nothing else', async () => {
    const db = await freshStore();
    const { id: studentId } = await someStudent(db);
    await addNote(db, { ...noteFields, studentId }, author());
    const [student] = await db.db.rowsOf('students').toArray();
    const [note] = await db.db.rowsOf('notes').toArray();
    expect(Object.keys(student ?? {}).toSorted()).toEqual(
      ['id', 'idKey', 'nameKeyed', 'schema', 'sealed'].toSorted(),
    );
    expect(Object.keys(note ?? {}).toSorted()).toEqual(['id', 'schema', 'sealed', 'studentId']);
  });

  test('that were moved, swapped or altered are refused, not believed', async () => {
    const db = await freshStore();
    const { id: studentId } = await someStudent(db);
    const one = await addNote(db, { ...noteFields, studentId }, author());
    const other = await addNote(db, { ...noteFields, text: 'Another.', studentId }, author(1));
    const notes = db.db.rowsOf('notes');
    const row = await notes.get(one.id);
    if (!row) throw new Error('no row');
    const fresh = () => openStore(db.db, db.header, new Uint8Array(32), async () => {});
    const moves = [
      { ...row, id: other.id },
      { ...row, studentId: crypto.randomUUID() },
      { ...row, schema: row.schema - 1 },
      { ...row, sealed: row.sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) },
    ];
    for (const moved of moves) {
      await notes.put(moved);
      db.unsealed.clear();
      await expect(db.notes.toArray()).rejects.toMatchObject({ name: 'SealError' });
      await notes.bulkPut([row]);
      await notes.where('id').noneOf([one.id]).delete();
    }
    await expect(readStore(await fresh(), (rows) => rows.all('notes'))).rejects.toMatchObject({
      name: 'SealError',
    });
  });
});

test('a window whose vault was erased or replaced meanwhile writes nothing', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  await db.db.vault.put({ key: 'vault', header: { ...db.header, id: crypto.randomUUID() } });
  const note = addNote(db, { ...noteFields, studentId }, author());
  await expect(note).rejects.toBeInstanceOf(VaultReplacedError);
  expect(await db.db.rowsOf('notes').count()).toBe(0);
});

test('work that is overtaken is done again on what is there now', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const note = await addNote(db, { ...noteFields, studentId }, author());
  let tries = 0;
  await changeStore(db, async (rows) => {
    tries += 1;
    const seen = await rows.get('notes', note.id);
    if (!seen) throw new Error('no note');
    // Another window that does not wait for anybody, as one does that hangs on to an old lock.
    if (tries === 1) await writeBehind(db, { ...note, text: 'Theirs.' });
    rows.put('notes', { ...seen, text: `${seen.text} Mine.` });
  });
  expect(tries).toBe(2);
  expect(await db.notes.get(note.id)).toMatchObject({ text: 'Theirs. Mine.' });
});

async function writeBehind(
  { db, keys }: Store,
  note: Awaited<ReturnType<typeof addNote>>,
): Promise<void> {
  const { sealRecord } = await import('../../../../lib/store/sealed/sealed-row.ts');
  const row = await sealRecord(keys, 'notes', note);
  await db.transaction('rw', db.rowsOf('notes'), db.changes, async () => {
    await db.rowsOf('notes').put(row);
    await db.changes.put({ table: 'notes', count: 100 });
  });
}

test('a recovery key is nobody’s until somebody says that it is kept, and so is each new one', async () => {
  const { db, recoveryKey } = await made();
  expect(await isKeyKept(db)).toBe(false);
  await noteKeyKept(db);
  expect(await isKeyKept(db)).toBe(true);
  await changePassphrase(db, passphrase, 'another of four words');
  expect(await isKeyKept(db)).toBe(true);
  await recoverVault(db, recoveryKey, passphrase);
  expect(await isKeyKept(db)).toBe(false);
  await noteKeyKept(db);
  await expect(replaceRecoveryKey(db, 'none of it')).rejects.toMatchObject(wrong);
  expect(await isKeyKept(db)).toBe(true);
  await replaceRecoveryKey(db, passphrase);
  expect(await isKeyKept(db)).toBe(false);
});
