import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import { readAuthor, saveAuthor } from '../../../../lib/store/author.ts';
import { readSettings } from '../../../../lib/store/settings.ts';
import { freshStore } from './fresh-database.ts';

test('nobody is named until someone says who they are', async () => {
  const db = await freshStore();
  expect(await readAuthor(db)).toBeNull();
  await saveAuthor(db, '  Ms. Abara ');
  expect(await readAuthor(db)).toBe('Ms. Abara');
});

test('an empty name is forgotten', async () => {
  const db = await freshStore();
  await saveAuthor(db, 'Ms. Abara');
  await saveAuthor(db, '   ');
  expect(await readAuthor(db)).toBeNull();
});

test('a name that no record could hold is refused and changes nothing', async () => {
  const db = await freshStore();
  await saveAuthor(db, 'Ms. Abara');
  await expect(saveAuthor(db, 'x'.repeat(201))).rejects.toBeInstanceOf(ZodError);
  expect(await readAuthor(db)).toBe('Ms. Abara');
});

test('a lone surrogate is made well-formed, so that it can be exported', async () => {
  const db = await freshStore();
  await saveAuthor(db, 'Abara\uD83D');
  expect((await readAuthor(db))?.isWellFormed()).toBe(true);
});

test('the settings of the school stand apart', async () => {
  const db = await freshStore();
  await saveAuthor(db, 'Ms. Abara');
  expect(await readSettings(db.db)).toEqual(defaultSettings);
});
