import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import { readSettings, saveSettings } from '../../../../lib/store/settings.ts';
import { freshStore } from './fresh-database.ts';
import { author } from './invented.ts';

test('without a choice everything stands at its default', async () => {
  expect(await readSettings((await freshStore()).db)).toEqual(defaultSettings);
});

test('one choice is kept beside the others, and the log keeps how it was', async () => {
  const db = await freshStore();
  await saveSettings(db, { whyAt: 12 }, author());
  const both = await saveSettings(db, { badge: false }, author(1));
  expect(both).toEqual({ ...defaultSettings, whyAt: 12, badge: false });
  expect(await readSettings(db.db)).toEqual(both);
  const befores = await db.history.toArray();
  expect(befores).toMatchObject([{ before: defaultSettings }, { before: { whyAt: 12 } }]);
});

test('bad input is refused and changes nothing', async () => {
  const db = await freshStore();
  const kept = await saveSettings(db, { whyAt: 12 }, author());
  for (const wrong of [{ whyAt: 0 }, { minimumDays: 2.5 }, { ladder: [-1] }, { colour: 'red' }]) {
    await expect(saveSettings(db, wrong, author())).rejects.toBeInstanceOf(ZodError);
  }
  expect(await readSettings(db.db)).toEqual(kept);
  expect(await db.history.count()).toBe(1);
});
