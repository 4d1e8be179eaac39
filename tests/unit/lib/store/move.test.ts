import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { saveAuthor } from '../../../../lib/store/author.ts';
import { noteBackup } from '../../../../lib/store/backup-state.ts';
import { Database, openDatabase } from '../../../../lib/store/db.ts';
import { dropDraft, saveDraft } from '../../../../lib/store/drafts.ts';
import { eraseEverything } from '../../../../lib/store/erase.ts';
import { rawCopyText, readRawCopy } from '../../../../lib/store/raw-copy.ts';
import { keepLonger, noteYearsKept } from '../../../../lib/store/retention.ts';
import { saveSettings } from '../../../../lib/store/settings.ts';
import { sweepPlainRows } from '../../../../lib/store/sweep.ts';
import { replaceHeader } from '../../../../lib/store/vault/header.ts';
import { freshStore } from './fresh-database.ts';
import type { TestStore } from './fresh-store.ts';
import { author } from './invented.ts';

const moment = '2025-11-24T09:00:00.000Z';
const year = { from: '2024-07-01', to: '2025-06-30' };

/** Everything that writes beside the records, each of a row that was not there before. */
const writers: Record<string, (store: TestStore) => Promise<unknown>> = {
  'a name': (store) => saveAuthor(store, 'Ms. Abara'),
  'a draft': (store) => saveDraft(store, 'note:1', 'He said the bus'),
  'a draft that goes': (store) => dropDraft(store, 'typed before'),
  'a passphrase': ({ db, header }) =>
    replaceHeader(db, header, { ...header, createdAt: '2025-08-12T08:00:00.000Z' }),
  'the moment of a backup': ({ db }) => noteBackup(db, moment),
  'a year to be kept longer': ({ db }) => keepLonger(db, year, '2026-09-30'),
  'the years kept': (store) => noteYearsKept(store, '2025-11-24', true),
};

/** Whoever waits for the turn to write waits no more, as after a window hung for long. */
function waitNoMore(): void {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  onTestFinished(() => timeout.mockRestore());
}

/** A move that stands still once it has read everything, before anything of it is in the new database. */
async function moving() {
  const store = await freshStore();
  await saveDraft(store, 'typed before', 'The day before.');
  const { promise: gate, resolve: goOn } = Promise.withResolvers<void>();
  const own = crypto.subtle.digest.bind(crypto.subtle);
  const digest = vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...given) => {
    await gate;
    return own(...given);
  });
  onTestFinished(() => digest.mockRestore());
  const moved = sweepPlainRows(store.db, (name) => new Database(name));
  await vi.waitFor(() => expect(digest).toHaveBeenCalled());
  return { store, moved, goOn };
}

const soon = () => new Promise((done) => setTimeout(done, 100));

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'kept',
    (error: Error) => error.name,
  );

async function contentOf(name: string): Promise<string> {
  const db = await openDatabase(name);
  onTestFinished(() => db.delete());
  return rawCopyText(await readRawCopy(name));
}

describe('while everything moves', () => {
  test.each(Object.keys(writers))(
    '%s is not said to be kept, and nothing is lost',
    async (what) => {
      const { store, moved, goOn } = await moving();
      const before = rawCopyText(await readRawCopy(store.db.name));
      const written = outcomeOf(writers[what]?.(store) ?? Promise.reject(new Error(what)));
      expect(await Promise.race([written, soon().then(() => 'waits')])).toBe('waits');
      goOn();
      await moved;
      // The window opens the moved database anew and says it again.
      expect(await written).toBe('DatabaseClosedError');
      expect(await contentOf(store.db.name)).toBe(before);
    },
  );

  test('a change that no longer waits for its turn waits for the move', async () => {
    const { store, moved, goOn } = await moving();
    waitNoMore();
    const written = outcomeOf(saveSettings(store, { badge: false }, author()));
    expect(await Promise.race([written, soon().then(() => 'waits')])).toBe('waits');
    goOn();
    await moved;
    expect(await written).toBe('DatabaseClosedError');
  });

  test('nothing is said to be erased that comes back', async () => {
    const { store, moved, goOn } = await moving();
    waitNoMore();
    const erased = outcomeOf(eraseEverything(store.db));
    await soon();
    goOn();
    await moved;
    const db = await openDatabase(store.db.name);
    onTestFinished(() => db.delete());
    // It was not said to be erased, and can be asked for again.
    expect([await erased, await db.vault.count()]).toEqual(['DatabaseClosedError', 1]);
  });
});

test.each(Object.keys(writers))('%s is kept when nothing moves', async (what) => {
  const store = await freshStore();
  await saveDraft(store, 'typed before', 'The day before.');
  const before = rawCopyText(await readRawCopy(store.db.name));
  await writers[what]?.(store);
  expect(rawCopyText(await readRawCopy(store.db.name))).not.toBe(before);
});
