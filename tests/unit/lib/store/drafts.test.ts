import { expect, test } from 'vitest';
import { dropDraft, readDraft, saveDraft } from '../../../../lib/store/drafts.ts';
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
