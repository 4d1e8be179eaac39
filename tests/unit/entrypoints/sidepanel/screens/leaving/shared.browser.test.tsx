import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { noPolicy } from '../../../../../../lib/domain/policy.ts';
import { disclosuresOf, logDisclosure } from '../../../../../../lib/store/disclosures.ts';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';
import { author, someStudent } from '../../../../lib/store/invented.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { catchDownloads, showScreen, someGo } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { SharedScreen } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/SharedScreen.tsx');

async function someLog() {
  const store = await freshStoreIn('shared');
  const mateo = await someStudent(store, { name: 'Villaseñor, Mateo', sisId: '1' });
  const priya = await someStudent(store, { name: 'Anand-Holt, Priya', sisId: '2' });
  const students = [mateo.id, priya.id];
  const line = { act: 'csv' as const, fields: ['Name'], rows: 2, to: 'own use', why: 'weekly' };
  await logDisclosure(store, { ...line, students, ticked: [] }, author());
  const printed = { ...line, act: 'print' as const, fields: ['Counts, plan'], to: 'the family' };
  await logDisclosure(store, { ...printed, students: [mateo.id], why: 'asked' }, author(1));
  return { store, mateo, priya };
}

const lines = () => page.getByRole('list', { name: 'What was shared' }).getByRole('listitem');

test('newest first, of everyone or of one student, whose record is then one click away', async () => {
  const { store, mateo, priya } = await someLog();
  const go = someGo();
  await showScreen(store, <SharedScreen studentId={null} go={go} />);
  await expect.element(lines().first()).toMatchTextContent(/^Printed, Villaseñor, Mateo/);
  await expect.element(lines().nth(1)).toMatchTextContent(/^CSV, 2 students/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Find a student' }).click();
  await expect.poll(() => go.to).toHaveBeenCalledExactlyOnceWith('find');
  const student = page.getByRole('combobox', { name: 'Student' });
  await student.selectOptions(priya.name);
  await expect.element(lines()).toMatchTextContent(/^CSV, 2 students/);
  await student.selectOptions(mateo.name);
  await page.getByRole('button', { name: 'Print one student' }).click();
  await expect
    .poll(() => go.toLeaving)
    .toHaveBeenCalledExactlyOnceWith({ at: 'print', studentId: mateo.id });
});

test('the log leaves as a file only with a reason, and writes itself down first', async () => {
  const { store, mateo } = await someLog();
  const files = catchDownloads();
  await showScreen(store, <SharedScreen studentId={mateo.id} go={someGo()} />);
  await page.getByRole('button', { name: 'Save the log as CSV' }).click();
  const save = page.getByRole('button', { name: 'Save CSV' });
  await save.click();
  await expect.element(page.getByText('Say why, in a few words.')).toBeVisible();
  expect(files).toEqual([]);
  await page.getByRole('textbox', { name: 'Because' }).fill('audit');
  await expectGoodLooks();
  await save.click();
  await expect.element(page.getByText(/^Saved bridgeback-log-/)).toBeVisible();
  const [newest] = await disclosuresOf(store);
  expect(newest).toMatchObject({ act: 'log', rows: 2, to: 'own use', why: 'audit' });
  expect(newest?.students).toHaveLength(2);
  const text = await files[0]?.text();
  expect(text).toContain('"Villaseñor, Mateo (1); Anand-Holt, Priya (2)"');
  // The line of this very file is not in it: it was written for what leaves.
  expect(text?.split('\r\n')).toHaveLength(4);
});

test('what cannot be written down does not leave', async () => {
  const { store } = await someLog();
  const files = catchDownloads();
  await showScreen(store, <SharedScreen studentId={null} go={someGo()} />);
  await page.getByRole('button', { name: 'Save the log as CSV' }).click();
  await page.getByRole('textbox', { name: 'Because' }).fill('audit');
  store.lock();
  await page.getByRole('button', { name: 'Save CSV' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/nothing left this device/);
  expect(files).toEqual([]);
});

test('a school without files keeps the log on the device; hidden names are initials', async () => {
  const { store } = await someLog();
  const policy = { ...noPolicy, allowExport: false };
  const screen = <SharedScreen studentId={null} go={someGo()} />;
  await showScreen(store, screen, { policy, areNamesShown: false });
  await expect.element(page.getByText(/the log stays on this device/)).toBeVisible();
  await expect.element(lines().first()).toMatchTextContent(/^Printed, M\. V\./);
  await expect.element(page.getByText('Villaseñor')).not.toBeInTheDocument();
});
