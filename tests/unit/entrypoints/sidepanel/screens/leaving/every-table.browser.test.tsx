import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { disclosuresOf } from '../../../../../../lib/store/disclosures.ts';
import { addNote } from '../../../../../../lib/store/notes.ts';
import { newRecord } from '../../../../../../lib/store/record.ts';
import { staffTables } from '../../../../../../lib/store/staff-records.ts';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';
import { author, someStudent } from '../../../../lib/store/invented.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { plantEveryTable } from './full-record.ts';
import { showScreen, someGo } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { PrintScreen } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/PrintScreen.tsx');

async function everyTable() {
  const store = await freshStoreIn('every-table');
  const { id: studentId } = await someStudent(store, { name: 'Villaseñor, Mateo' });
  const words = await plantEveryTable(store, studentId);
  return { store, studentId, words };
}

const paper = () => page.getByRole('article', { name: 'Student record' });
const print = () => page.getByRole('button', { name: 'Print', exact: true });

async function paperText(): Promise<string> {
  await expect.element(paper()).toBeVisible();
  return paper().element().textContent ?? '';
}

test('every word of every table that staff write about a student is on the paper', async () => {
  const { store, studentId, words } = await everyTable();
  const [talk] = await store.interviews.toArray();
  if (talk) await store.interviews.put({ ...talk, mayPrintVoice: true });
  await showScreen(store, <PrintScreen studentId={studentId} go={someGo()} />);
  const text = await paperText();
  for (const table of staffTables) {
    const written = words.get(table) ?? [];
    expect(written, `${table} has words to look for`).not.toEqual([]);
    const missing = written.filter((word) => !text.includes(word));
    expect(missing, `${table} on paper`).toEqual([]);
  }
  await expectGoodLooks();
});

test('private jottings stay off the paper, restricted notes until ticked, and words that are not to be printed', async () => {
  const { store, studentId } = await everyTable();
  for (const kind of ['restricted', 'private'] as const) {
    await addNote(store, { studentId, kind, text: `A ${kind} note.` }, author());
  }
  const [talk] = await store.interviews.toArray();
  if (!talk) throw new Error('There is a talk.');
  const spoken = { ...talk, ...newRecord(author()), with: 'student' as const };
  await store.interviews.add({ ...spoken, voice: 'Nobody asked me.', mayPrintVoice: false });
  await showScreen(store, <PrintScreen studentId={studentId} go={someGo()} />);
  const stays = /A restricted note|A private note|Nobody asked me/;
  await expect.element(paper()).toMatchTextContent(/The student’s own words stay out/);
  await expect.element(paper()).not.toMatchTextContent(stays);
  await page.getByRole('checkbox', { name: 'Restricted notes' }).click();
  await expect.element(paper()).toMatchTextContent(/A restricted note\./);
  await expect.element(paper()).not.toMatchTextContent(/A private note|Nobody asked me/);
});

test('the log names every part that was on the paper, and none that was empty', async () => {
  const { store, studentId } = await everyTable();
  const printed = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
  await showScreen(store, <PrintScreen studentId={studentId} go={someGo()} />);
  await print().click();
  await expect.poll(() => printed).toHaveBeenCalledOnce();
  printed.mockRestore();
  const [line] = await disclosuresOf(store);
  expect(line?.fields).toEqual([
    'What got in the way',
    'The two questions',
    'Way back',
    'Small steps',
    'Sessions',
    'Modules and credits',
    'Recovered time',
    'The way back to the full schedule',
    'Team review',
    'How it ended',
    'Tasks',
    'Contacts',
    'How the family wants to be reached',
    'Notes',
    'Put off',
    'Caseload',
  ]);
  await expect.element(paper()).toMatchTextContent(/Nothing recorded\.Days missed, as read/);
});

test('a part of which nothing is kept is named in one line, and nothing of it in the log', async () => {
  const store = await freshStoreIn('nothing-yet');
  const { id: studentId } = await someStudent(store);
  await addNote(store, { studentId, kind: 'record', text: 'Called.' }, author());
  await showScreen(store, <PrintScreen studentId={studentId} go={someGo()} />);
  await expect.element(paper()).toMatchTextContent(/Nothing recorded\..*Sessions.*Recovered time/);
  await expect.element(page.getByText(/^Log line: .*, Notes, no restricted notes/)).toBeVisible();
});
