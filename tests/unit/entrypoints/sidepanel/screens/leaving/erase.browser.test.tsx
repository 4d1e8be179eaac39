import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { EraseWish } from '../../../../../../entrypoints/sidepanel/navigation.ts';
import { copiesFolder, filesIn, writeFile } from '../../../../../../lib/backup/local-folder.ts';
import { openDatabase } from '../../../../../../lib/store/db.ts';
import { allText, plantSite, plantStudent } from '../../../../lib/store/erase/full-store.ts';
import { freshStoreIn, type TestStore } from '../../../../lib/store/fresh-store.ts';
import { origin } from '../../../../lib/store/invented.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { fake } from './fake-browser.ts';
import { showScreen, someGo } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { EraseScreen } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/EraseScreen.tsx');

beforeEach(() => {
  fake.session.clear();
  fake.told.splice(0);
  fake.origins.clear();
});

async function twoStudents() {
  const store = await freshStoreIn('erase');
  await plantSite(store);
  const mateo = await plantStudent(store, 'Quillfeather');
  const priya = await plantStudent(store, 'Ravensbourne');
  fake.session.set('page:7', { frames: { 0: frameOf(mateo.student.id, 'Quillfeather, Ana') } });
  fake.session.set('page:8', { frames: { 0: frameOf(priya.student.id, 'Ravensbourne, Ana') } });
  return { store, mateo, priya };
}

function frameOf(studentId: string, name: string) {
  const reading = {
    name,
    sisId: '1',
    grade: null,
    unit: 'day',
    absences: 16,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: null,
    attendanceRate: null,
  };
  return {
    origin,
    readAt: '2025-11-24T09:00:00.000Z',
    status: 'read',
    reader: 'riverbend/days-absent',
    covers: 'school-year',
    explained: null,
    listed: null,
    range: { from: null, to: null, label: null },
    rows: { seen: 1, read: 1 },
    skipped: [],
    students: [{ reading, studentId, matchedByName: false }],
    over: 1,
    stopped: false,
  };
}

/** Stands for a copy on this device: every copy holds everyone. */
async function* someBytes() {
  yield new Uint8Array([1, 2, 3]);
}

async function draw(store: TestStore, wish: EraseWish) {
  const onErased = vi.fn<() => void>();
  const go = someGo();
  await showScreen(store, <EraseScreen wish={wish} go={go} onErased={onErased} />);
  return { onErased, go };
}

async function typeAndErase(word: string, act: RegExp): Promise<void> {
  await page.getByRole('textbox', { name: /^Type/ }).fill(word);
  await page.getByRole('button', { name: act }).click();
}

test('an erased student is gone from the store, from open pages and from what waited', async () => {
  const { store, mateo, priya } = await twoStudents();
  await writeFile(await copiesFolder(), 'copy.bridgeback', someBytes());
  const { onErased } = await draw(store, { kind: 'student', studentId: mateo.student.id });
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Erase Quillfeather, Ana');
  await expectGoodLooks();
  await typeAndErase('erase', /^Erase Quillfeather/);
  await vi.waitFor(() => expect(onErased).toHaveBeenCalledOnce(), 5000);
  const text = await allText(store);
  expect(text).not.toContain(mateo.canary);
  expect(text).toContain(priya.canary);
  expect(JSON.stringify([...fake.session])).not.toContain(mateo.canary);
  expect([...fake.session.keys()]).toContain('page:8');
  // What held everyone is gone; one that holds who stays was made at once.
  const copies = [...(await filesIn(await copiesFolder())).keys()];
  expect(copies).toHaveLength(1);
  expect(copies).not.toContain('copy.bridgeback');
  expect(fake.told).toEqual([{ tabId: 7, message: { type: 'withdraw' } }]);
});

test('a year is erased by its own word, and the site stays', async () => {
  const { store, mateo } = await twoStudents();
  const year = { from: '2025-07-01', to: '2026-06-30' };
  const { onErased } = await draw(store, { kind: 'year', year });
  await typeAndErase('erase', /^Erase 2025\/26$/);
  await vi.waitFor(() => expect(onErased).toHaveBeenCalledOnce(), 5000);
  expect(await allText(store)).not.toContain(mateo.canary);
  expect(await store.sites.count()).toBe(1);
});

test('a site goes with its permission only where that is ticked', async () => {
  const { store } = await twoStudents();
  fake.origins.add(`${origin}/*`);
  const { onErased } = await draw(store, { kind: 'site', origin });
  await page.getByRole('checkbox', { name: 'Also stop reading this site' }).click();
  await typeAndErase('erase', /^Erase sis\.riverbend\.example$/);
  await vi.waitFor(() => expect(onErased).toHaveBeenCalledOnce(), 5000);
  expect(await store.sites.count()).toBe(0);
  expect([...fake.origins]).toEqual([]);
});

test('everything asks for the school’s own address, and leaves the device as on the first day', async () => {
  const { store } = await twoStudents();
  fake.session.set('vault-key', { vaultId: store.header.id });
  fake.local.set('tally', { vault: 'this one', changes: { students: 2 } });
  fake.origins.add(`${origin}/*`);
  const { onErased } = await draw(store, { kind: 'everything' });
  await typeAndErase('erase', /^Erase everything here$/);
  await expect.element(page.getByText(/^Type “sis\.riverbend\.example”, as/)).toBeVisible();
  await typeAndErase('sis.riverbend.example', /^Erase everything here$/);
  await vi.waitFor(() => expect(onErased).toHaveBeenCalledOnce(), 5000);
  expect([...fake.session]).toEqual([]);
  expect([...fake.local]).toEqual([]);
  expect([...fake.origins]).toEqual([`${origin}/*`]);
  const anew = await openDatabase(store.db.name);
  const counts = await Promise.all(anew.tables.map((table) => table.count()));
  expect(counts.every((count) => count === 0)).toBe(true);
  anew.close();
});

test('a failure says that it may not all be gone', async () => {
  const { store, mateo } = await twoStudents();
  const { onErased } = await draw(store, { kind: 'student', studentId: mateo.student.id });
  await expect.element(page.getByRole('textbox', { name: /^Type/ })).toBeVisible();
  store.lock();
  await typeAndErase('erase', /^Erase Quillfeather/);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/^Not erased/);
  expect(onErased).not.toHaveBeenCalled();
});
