import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addNote } from '../../../../../../lib/store/notes.ts';
import { disclosuresOf, logDisclosure } from '../../../../../../lib/store/disclosures.ts';
import { savePlan } from '../../../../../../lib/store/plans.ts';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';
import { author, planFields, someStudent } from '../../../../lib/store/invented.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { showScreen, someGo } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { PrintScreen } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/PrintScreen.tsx');

async function someRecord() {
  const store = await freshStoreIn('print');
  const { id: studentId } = await someStudent(store, { name: 'Villaseñor, Mateo' });
  const other = await someStudent(store, { name: 'Anand-Holt, Priya', sisId: '2' });
  await savePlan(store, { ...planFields, studentId }, null, author());
  for (const kind of ['record', 'restricted', 'private'] as const) {
    await addNote(store, { studentId, kind, text: `A ${kind} note.` }, author());
  }
  const line = { act: 'csv' as const, fields: ['Name'], rows: 2, to: 'own use', why: 'weekly' };
  await logDisclosure(store, { ...line, students: [studentId, other.id] }, author());
  await logDisclosure(store, { ...line, students: [other.id], why: 'of Priya' }, author());
  return { store, studentId };
}

const paper = () => page.getByRole('article', { name: 'Student record' });
const print = () => page.getByRole('button', { name: 'Print', exact: true });

test('one student in plain words with the log; restricted only when ticked, private never', async () => {
  const { store, studentId } = await someRecord();
  await showScreen(store, <PrintScreen studentId={studentId} go={someGo()} />);
  await expect.element(paper()).toMatchTextContent(/Four full mornings.*A record note\./);
  await expect.element(paper()).toMatchTextContent(/CSV, 2 students, .*own use, weekly/);
  await expect.element(paper()).not.toMatchTextContent(/A restricted note|A private note|Priya/);
  await expectGoodLooks();
  await page.getByRole('checkbox', { name: 'Restricted notes' }).click();
  await expect.element(paper()).toMatchTextContent(/A restricted note\./);
  await expect.element(paper()).not.toMatchTextContent(/A private note/);
});

test('the print is written down before it happens, and does not happen otherwise', async () => {
  const { store, studentId } = await someRecord();
  let lines = 0;
  const printed = vi.spyOn(globalThis, 'print').mockImplementation(() => {
    lines += 1;
  });
  await showScreen(store, <PrintScreen studentId={studentId} go={someGo()} />);
  await page.getByRole('textbox', { name: 'Because' }).fill('');
  await print().click();
  await expect.element(page.getByText('Say why, in a few words.')).toBeVisible();
  expect(printed).not.toHaveBeenCalled();
  await page.getByRole('textbox', { name: 'Because' }).fill('meeting');
  await print().click();
  await vi.waitFor(() => expect(lines).toBe(1));
  const [newest] = await disclosuresOf(store);
  const told = { act: 'print', students: [studentId], to: 'the family', why: 'meeting' };
  expect(newest).toMatchObject({ ...told, ticked: [] });
  store.lock();
  await print().click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/^Not printed/);
  expect(lines).toBe(1);
  printed.mockRestore();
});

test('no record is drawn while names are hidden, nor of a student who is gone', async () => {
  const { store, studentId } = await someRecord();
  const hidden = { areNamesShown: false };
  await showScreen(store, <PrintScreen studentId={studentId} go={someGo()} />, hidden);
  await expect.element(page.getByText(/^Names are hidden just now/)).toBeVisible();
  await expect.element(paper()).not.toBeInTheDocument();
  await showScreen(store, <PrintScreen studentId={crypto.randomUUID()} go={someGo()} />);
  await expect.element(page.getByText('This student is not on this device')).toBeVisible();
});
