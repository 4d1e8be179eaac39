import { expect, test } from 'vitest';
import { dropDraft, readDraft, saveDraft, saveDrafts } from '../../../../lib/store/drafts.ts';
import { freshStore } from './fresh-database.ts';

test('what was typed is there again until it is dropped', async () => {
  const db = await freshStore();
  expect(await readDraft(db, 'note:1')).toBeNull();
  await saveDraft(db, 'note:1', 'He said the bus');
  await saveDraft(db, 'note:1', 'He said the bus is late');
  expect(await readDraft(db, 'note:1')).toBe('He said the bus is late');
  expect(await readDraft(db, 'note:2')).toBeNull();
  await dropDraft(db, 'note:1');
  expect(await readDraft(db, 'note:1')).toBeNull();
});

test('an emptied field keeps no draft', async () => {
  const db = await freshStore();
  await saveDraft(db, 'note:1', 'x');
  await saveDraft(db, 'note:1', '');
  expect(await db.db.drafts.count()).toBe(0);
});

test('several are kept at once, and the emptied ones of them dropped', async () => {
  const db = await freshStore();
  await saveDraft(db, 'one/marks', 'here');
  await saveDrafts(
    db,
    new Map([
      ['one/marks', ''],
      ['two/marks', 'late'],
      ['three/marks', 'missed'],
    ]),
  );
  expect(await readDraft(db, 'one/marks')).toBeNull();
  expect(await readDraft(db, 'two/marks')).toBe('late');
  expect(await readDraft(db, 'three/marks')).toBe('missed');
});
