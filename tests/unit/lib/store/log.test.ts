import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { exportsLogged, logExport } from '../../../../lib/store/log.ts';
import { saveSettings } from '../../../../lib/store/settings.ts';
import { freshDatabase } from './fresh-database.ts';
import { author, by } from './invented.ts';

const exported = {
  columns: ['Student ID', 'Event'],
  students: [crypto.randomUUID()],
  rows: 3,
  includes: { causes: true, restrictedNotes: false, privateNotes: false },
};

test('an export is written down with who, when, whose records and which columns', async () => {
  const db = await freshDatabase();
  await saveSettings(db, { badge: false }, author());
  await logExport(db, exported, author(1));
  await logExport(db, { ...exported, rows: 4 }, author(2));
  const entry = { id: expect.any(String), by, act: 'export' };
  expect(await exportsLogged(db)).toEqual([
    { ...entry, at: author(2).now, exported: { ...exported, rows: 4 } },
    { ...entry, at: author(1).now, exported },
  ]);
});

test('an export without its columns is not written down', async () => {
  const db = await freshDatabase();
  const wrong = { ...exported, columns: [1] } as unknown as typeof exported;
  await expect(logExport(db, wrong, author())).rejects.toBeInstanceOf(ZodError);
  expect(await db.log.count()).toBe(0);
});
