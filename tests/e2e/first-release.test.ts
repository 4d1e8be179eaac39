import { markedStudents } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { goThroughSetUp, panelTab } from '../tools/vault.ts';
import { fixtures } from '../tools/database-fixture.ts';
import { expect, test } from './bridgeback.ts';
import { expectGoodLooks } from './screen-looks.ts';
import { bystander, dumpOf } from './stored.ts';

test.use({ hasVault: false });

const [first] = fixtures;

test('what the first release kept in the clear is sealed with the passphrase, and nothing is lost', async ({
  context,
  visitAllowed,
}) => {
  if (!first) throw new Error('no fixture');
  const { stores, tables } = first;
  const beside = await bystander(context);
  // The extension's own worker has opened an empty database by now: the first release's takes its place.
  await beside.evaluate(
    async ({ shape, rows }) => {
      const done = (request: IDBRequest) =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', resolve);
          request.addEventListener('error', () => reject(request.error));
        });
      await done(indexedDB.deleteDatabase('bridgeback'));
      const opening = indexedDB.open('bridgeback', 10);
      opening.addEventListener('upgradeneeded', () => {
        for (const [name, indexes] of Object.entries(shape)) {
          const [keyPath = 'id', ...more] = String(indexes).split(', ');
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const index of more) {
            const plain = index.replaceAll(/[&[\]]/g, '');
            const path = plain.includes('+') ? plain.split('+') : plain;
            store.createIndex(index.replaceAll('&', ''), path, { unique: index.startsWith('&') });
          }
        }
      });
      await done(opening);
      const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [name, list] of Object.entries(rows)) {
        for (const row of list) writing.objectStore(name).add(row);
      }
      await new Promise((resolve) => {
        writing.addEventListener('complete', resolve);
      });
      opening.result.close();
    },
    { shape: stores, rows: tables },
  );

  const panel = await panelTab(context);
  await expect(panel.getByRole('heading', { name: 'Seal the notes on this device' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Not now' })).toHaveCount(0);
  await expectGoodLooks(panel, 'vault-seal');
  await goThroughSetUp(panel);
  await panel.getByRole('button', { name: 'Find a student' }).click();
  await panel.getByRole('searchbox').fill('Jaylen');
  await panel
    .getByRole('button', { name: /Jaylen/ })
    .first()
    .click();
  const note = String(tables['notes']?.find(({ kind }) => kind === 'record')?.['text']);
  await expect(panel.getByText(note.split('\n')[0] ?? '').first()).toBeVisible();

  const stored = JSON.stringify(await dumpOf(beside));
  for (const word of ['Jaylen', 'riverbend', 'Abara', '004711']) expect(stored).not.toContain(word);
  expect(await beside.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);

  // The lines of the first release count on, too.
  const page = await visitAllowed(yearToDateList);
  expect(await markedStudents(page)).not.toEqual([]);
});
