import { describe, expect, test } from 'vitest';
import { ZodError } from 'zod';
import {
  carriedSettings,
  takeCarried,
  takesCarried,
} from '../../../../lib/store/carried-settings.ts';
import { changeStore } from '../../../../lib/store/change-store.ts';
import { chosenSettings, saveSettings } from '../../../../lib/store/settings.ts';
import {
  forgetTaughtPage,
  readTaughtPages,
  renameTaughtPage,
  saveTaughtPages,
} from '../../../../lib/store/taught-pages.ts';
import { taught, taughtWith } from '../domain/invented-taught.ts';
import { freshDatabase, freshStore } from './fresh-database.ts';
import { author } from './invented.ts';

describe('taught pages', () => {
  test('are kept without a vault, renamed and forgotten', async () => {
    const db = await freshDatabase();
    const [one, other] = [taught(), taughtWith('late')];
    expect(await readTaughtPages(db)).toEqual([]);
    await saveTaughtPages(db, [one]);
    await saveTaughtPages(db, [other]);
    await renameTaughtPage(db, one.id, '  Year report ');
    expect(await readTaughtPages(db)).toEqual([{ ...one, title: 'Year report' }, other]);
    await forgetTaughtPage(db, one.id);
    expect(await readTaughtPages(db)).toEqual([other]);
  });

  test('are refused where they are none, and nothing changes', async () => {
    const db = await freshDatabase();
    const page = taught();
    await saveTaughtPages(db, [page]);
    await expect(saveTaughtPages(db, [{ ...page, title: '' }])).rejects.toBeInstanceOf(ZodError);
    await expect(renameTaughtPage(db, page.id, '  ')).rejects.toBeInstanceOf(ZodError);
    expect(await readTaughtPages(db)).toEqual([page]);
  });

  test('of another version are left out, the others stay', async () => {
    const db = await freshDatabase();
    const page = taught();
    await db.settings.put({ key: 'taught-pages', value: [{ ...page, schema: 9 }, page] });
    expect(await readTaughtPages(db)).toEqual([page]);
  });

  test('of two windows that save at once are both there', async () => {
    const db = await freshDatabase();
    await Promise.all(['a', 'b', 'c'].map((head) => saveTaughtPages(db, [taughtWith(head)])));
    expect(await readTaughtPages(db)).toHaveLength(3);
  });
});

describe('a copy', () => {
  test('carries them beside the settings, and gives them to a device that has settings of its own', async () => {
    const from = await freshStore();
    expect(await carriedSettings(from.db)).toBeUndefined();
    const page = taught();
    await saveTaughtPages(from.db, [page]);
    await saveSettings(from, { whyAt: 12 }, author());
    const carried = await carriedSettings(from.db);
    expect(carried).toMatchObject({ whyAt: 12, taughtPages: [page] });

    const to = await freshStore();
    const own = taughtWith('own');
    await saveTaughtPages(to.db, [own]);
    await saveSettings(to, { whyAt: 9 }, author());
    expect(await takesCarried(to.db, carried)).toBe(false);
    await changeStore(to, (rows) => takeCarried(rows, to.db, carried));
    expect(await chosenSettings(to.db)).toMatchObject({ whyAt: 9 });
    expect(await readTaughtPages(to.db)).toEqual(expect.arrayContaining([page, own]));
  });

  test('with taught pages alone brings no settings', async () => {
    const to = await freshStore();
    const carried = { taughtPages: [taught()] };
    expect(await takesCarried(to.db, carried)).toBe(false);
    await changeStore(to, (rows) => takeCarried(rows, to.db, carried));
    expect(await chosenSettings(to.db)).toBeNull();
    expect(await readTaughtPages(to.db)).toHaveLength(1);
  });

  test('with settings brings both', async () => {
    const to = await freshStore();
    const carried = { whyAt: 12, taughtPages: [taught(), { title: 'x' }] };
    expect(await takesCarried(to.db, carried)).toBe(true);
    await changeStore(to, (rows) => takeCarried(rows, to.db, carried));
    expect(await chosenSettings(to.db)).toMatchObject({ whyAt: 12 });
    expect(await readTaughtPages(to.db)).toHaveLength(1);
  });
});
