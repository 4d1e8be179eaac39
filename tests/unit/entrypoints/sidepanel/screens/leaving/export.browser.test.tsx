import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { disclosuresOf } from '../../../../../../lib/store/disclosures.ts';
import { addNote } from '../../../../../../lib/store/notes.ts';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';
import { author, noteFields, someStudent } from '../../../../lib/store/invented.ts';
import { catchDownloads, showScreen } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { ExportScreen } = await import('../../../../../../entrypoints/sidepanel/screens/Export.tsx');

async function someNote() {
  const store = await freshStoreIn('export');
  const { id: studentId } = await someStudent(store);
  await addNote(store, { ...noteFields, studentId }, author());
  return { store, studentId };
}

const why = () => page.getByRole('textbox', { name: 'Because' });
const forWhom = () => page.getByRole('combobox', { name: 'For' });
const save = () => page.getByRole('button', { name: 'Save CSV' });

test('for whom and why stand in the log before the file leaves, and start the next file', async () => {
  const { store, studentId } = await someNote();
  const files = catchDownloads();
  const screen = await showScreen(store, <ExportScreen onBack={vi.fn()} />);
  await page.getByText('Everyone read here').click();
  await save().click();
  await expect.element(page.getByText('Say why, in a few words.')).toBeVisible();
  expect(files).toEqual([]);
  await forWhom().selectOptions('The team');
  await why().fill('weekly team');
  await expect
    .element(page.getByText(/^Log line: .*CSV, 1 student.*for the team, weekly team\.$/))
    .toBeVisible();
  await save().click();
  await expect.element(page.getByText('Handed to your browser')).toBeVisible();
  const [line] = await disclosuresOf(store);
  const told = { act: 'csv', students: [studentId], to: 'the team', why: 'weekly team' };
  expect(line).toMatchObject({ ...told, ticked: [] });
  expect(files).toHaveLength(1);
  await screen.unmount();
  await showScreen(store, <ExportScreen onBack={vi.fn()} />);
  await page.getByText('Everyone read here').click();
  await expect.element(why()).toHaveValue('weekly team');
  await expect.element(forWhom()).toHaveValue('team');
});

test('with something sensitive in it everything is asked anew, and never remembered', async () => {
  const { store } = await someNote();
  catchDownloads();
  const screen = await showScreen(store, <ExportScreen onBack={vi.fn()} />);
  await page.getByText('Everyone read here').click();
  await why().fill('weekly team');
  await page.getByRole('checkbox', { name: /Causes/ }).click();
  await expect.element(why()).toHaveValue('');
  await expect.element(forWhom()).toHaveValue('');
  await forWhom().selectOptions('Another school');
  await why().fill('moved there');
  await save().click();
  await expect.element(page.getByText('Handed to your browser')).toBeVisible();
  const [line] = await disclosuresOf(store);
  expect(line).toMatchObject({ ticked: ['causes'], to: 'another school', why: 'moved there' });
  await screen.unmount();
  await showScreen(store, <ExportScreen onBack={vi.fn()} />);
  await page.getByText('Everyone read here').click();
  await expect.element(why()).toHaveValue('');
  await expect.element(forWhom()).toHaveValue('myself');
});

test('what cannot be written down does not leave', async () => {
  const { store } = await someNote();
  const files = catchDownloads();
  await showScreen(store, <ExportScreen onBack={vi.fn()} />);
  await page.getByText('Everyone read here').click();
  await why().fill('weekly team');
  store.lock();
  await save().click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/nothing left this device/);
  expect(files).toEqual([]);
});
