import { newProfile, launchWithExtension } from '../../tools/extension-browser.ts';
import { scanProfile } from '../../tools/profile-scan.ts';
import { panelTab } from '../../tools/vault.ts';
import { expect, test } from '../bridgeback.ts';

/** Where something unsealed could be left behind, each with a text of its own. */
const places = {
  title: 'Oriole Vantreese 101',
  'database name': 'Oriole Vantreese 102',
  'row key': 'Oriole Vantreese 103',
  'index key': 'Oriole Vantreese 104',
  'short value': 'Oriole Vantreese 105',
  'value of repeated words': 'Oriole Vantreese 106',
  'value as a file of its own': 'Oriole Vantreese 107',
  'text that is not Latin': 'Oriole Vantreese Ñ☃ 108',
  'storage.local': 'Oriole "Vantreese" 109',
  localStorage: 'Oriole Vantreese 110',
  'private file system': 'Oriole Vantreese 111',
  'deleted row': 'Oriole Vantreese 112',
};
const texts = Object.values(places);

/** Writes every text unsealed into its place, from a page of the extension, and enough more for tables to be made. */
async function leaveBehind(left: typeof places): Promise<void> {
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => failed(request.error));
    });
  const opening = indexedDB.open(left['database name'], 1);
  opening.addEventListener('upgradeneeded', () => {
    const store = opening.result.createObjectStore('rows', { keyPath: 'id' });
    store.createIndex('name', 'name');
  });
  const database = await answered(opening);
  const noise = () => crypto.getRandomValues(new Uint8Array(60_000));
  const randomText = Array.from({ length: 4 }, () => noise().join('')).join('');
  const rows = [
    { id: left['row key'], name: left['index key'], text: left['short value'] },
    { id: '2', text: `${left['value of repeated words']} is spoken of `.repeat(50) },
    { id: '3', text: randomText + left['value as a file of its own'] },
    { id: '4', text: left['text that is not Latin'] },
    { id: '5', text: left['deleted row'] },
    ...Array.from({ length: 100 }, (_, index) => ({ id: `noise ${index}`, noise: noise() })),
  ];
  for (const row of rows) {
    const strict = { durability: 'strict' } as const;
    await answered(database.transaction('rows', 'readwrite', strict).objectStore('rows').put(row));
  }
  await answered(database.transaction('rows', 'readwrite').objectStore('rows').delete('5'));
  database.close();
  await chrome.storage.local.set({ name: left['storage.local'] });
  localStorage.setItem('name', left.localStorage);
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle('notes', { create: true });
  const writer = await file.createWritable();
  await writer.write(left['private file system']);
  await writer.close();
  document.title = left.title;
}

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

test('the search of the profile folder finds what is left unsealed, wherever it is', async () => {
  const profile = newProfile();
  const context = await launchWithExtension({ profile, headless: true });
  const page = await panelTab(context);
  await page.evaluate(leaveBehind, places);
  await context.close();

  const { found, unread } = scanProfile(profile, [...texts, 'Oriole Vantreese 999']);
  expect(unread).toEqual([]);
  expect([...new Set(found.map(({ text }) => text))].toSorted()).toEqual(texts.toSorted());
  const files = found.map(({ file }) => file).join('\n');
  expect(files).toMatch(/indexeddb\.leveldb.*\.ldb/);
  expect(files).toMatch(/indexeddb\.blob/);
});
