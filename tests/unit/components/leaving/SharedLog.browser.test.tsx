import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import {
  SharedLog,
  type SharedLine,
  type SharedLogProps,
} from '../../../../components/leaving/SharedLog.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const csv: SharedLine = {
  id: 'a',
  icon: 'download',
  title: 'CSV, 31 students',
  detail: '2 columns, no causes, no restricted notes',
  fields: ['Name', 'Missed'],
  purpose: 'for own use, weekly team',
  by: 'O. Prentiss',
  when: '09:31',
};
const printed: SharedLine = {
  ...csv,
  id: 'b',
  icon: 'print',
  title: 'Printed, Villaseñor-Featheringham-Oduya, Christopher-James',
  detail: 'Counts, causes, plan, contacts, notes, log',
  fields: [],
  when: 'Oct 3',
};

function draw(props: Partial<SharedLogProps> = {}) {
  const acts = { onChoose: vi.fn(), onSaveFile: vi.fn() };
  const students = [{ id: 'm', name: 'Villaseñor, Mateo' }];
  const log = (
    <main>
      <SharedLog
        lines={[csv, printed]}
        since="Aug 11"
        students={students}
        chosen=""
        {...acts}
        {...props}
      />
    </main>
  );
  return { ...acts, drawn: render(log) };
}

test('every line says what, how much, for whom, why, who and when; its columns can be looked up', async () => {
  const { drawn, onSaveFile } = draw();
  await drawn;
  await expect.element(page.getByRole('status')).toMatchTextContent('2 entriessince Aug 11');
  const [first] = page.getByRole('list', { name: 'What was shared' }).getByRole('listitem').all();
  await expect.element(first!).toMatchTextContent(/CSV, 31 students.*weekly teamO\. Prentiss/);
  await page.getByText('Which columns').click();
  await expect.element(page.getByText('Name, Missed')).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Save the log as CSV' }).click();
  await expect.poll(() => onSaveFile).toHaveBeenCalledOnce();
});

test('the log can be kept to one student', async () => {
  const { drawn, onChoose } = draw();
  await drawn;
  await page.getByRole('combobox', { name: 'Student' }).selectOptions('Villaseñor, Mateo');
  await expect.poll(() => onChoose).toHaveBeenCalledExactlyOnceWith('m');
});

test('nothing left yet is said in words', async () => {
  await draw({ lines: [], since: null, students: [] }).drawn;
  await expect.element(page.getByText('Nothing left this device')).toBeVisible();
  await expectGoodLooks();
});

test('where the school allows no files there is none to save', async () => {
  await draw({ onSaveFile: undefined }).drawn;
  await expect.element(page.getByRole('button', { name: /CSV/ })).not.toBeInTheDocument();
});
