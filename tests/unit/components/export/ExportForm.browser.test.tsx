import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import {
  ExportForm,
  type ExportFormProps,
  ExportOff,
} from '../../../../components/export/ExportForm.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const preview = {
  fileName: 'bridgeback-over-the-line-2025-11-20.csv',
  students: 31,
  rows: 120,
  columns: 22,
  restrictedNotes: 3,
  privateNotes: 0,
  leftOut: [],
  mayTick: { causes: true, restrictedNotes: true, privateNotes: true },
};

function draw(props: Partial<ExportFormProps> = {}) {
  const acts = { onScope: vi.fn(), onTicks: vi.fn(), onPurpose: vi.fn(), onSave: vi.fn() };
  const ticks = { causes: false, restrictedNotes: false, privateNotes: false };
  const form = (
    <main>
      <ExportForm
        scope="over"
        ticks={ticks}
        preview={preview}
        state={{ is: 'open' }}
        purpose={{ recipient: 'team', other: '', why: 'weekly team' }}
        problems={[]}
        logLine="O. Prentiss, 09:31, CSV, 31 students, 22 columns, for the team, weekly team"
        {...acts}
        {...props}
      />
    </main>
  );
  return { ...acts, drawn: render(form) };
}

test('says what leaves before it leaves', async () => {
  const { drawn, onSave } = draw();
  await drawn;
  await expect.element(page.getByText('31 students, 120 rows')).toBeVisible();
  await expect.element(page.getByText(/bridgeback-over-the-line-2025-11-20\.csv/)).toBeVisible();
  await expect.element(page.getByText(/child protection\. 3 notes/)).toBeVisible();
  await expect.element(page.getByText(/^Log line: O\. Prentiss, 09:31/)).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'For' })).toHaveValue('team');
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Save CSV' }).click();
  await expect.poll(() => onSave).toHaveBeenCalledOnce();
});

test('each sensitive part is a tick of its own', async () => {
  const { drawn, onTicks } = draw();
  await drawn;
  await page.getByRole('checkbox', { name: 'Restricted notes' }).click();
  await expect
    .poll(() => onTicks)
    .toHaveBeenCalledExactlyOnceWith({
      causes: false,
      restrictedNotes: true,
      privateNotes: false,
    });
});

test('while it is written down it cannot be saved twice', async () => {
  await draw({ state: { is: 'saving' } }).drawn;
  await expect.element(page.getByRole('button', { name: 'Save CSV' })).toBeDisabled();
});

test('a failed export says that nothing left', async () => {
  const { drawn, onSave } = draw({ state: { is: 'failed' } });
  await drawn;
  await expect.element(page.getByRole('alert')).toMatchTextContent(/nothing left this device/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => onSave).toHaveBeenCalledOnce();
});

test('a saved export names its file', async () => {
  await draw({ state: { is: 'saved', fileName: preview.fileName } }).drawn;
  await expect.element(page.getByRole('status')).toMatchTextContent(/Look for bridgeback-over/);
  await expectGoodLooks();
});

test('nobody to export offers no file', async () => {
  const { drawn, onScope } = draw({ preview: { ...preview, students: 0, rows: 0 } });
  await drawn;
  await expect.element(page.getByText('No one to export')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save CSV' })).not.toBeInTheDocument();
  await expectGoodLooks();
  await page.getByText('Everyone read here').click();
  await expect.poll(() => onScope).toHaveBeenCalledExactlyOnceWith('everyone');
});

test('what the school leaves out is said, and cannot be ticked', async () => {
  const mayTick = { causes: false, restrictedNotes: true, privateNotes: true };
  const ticks = { causes: true, restrictedNotes: false, privateNotes: false };
  const { drawn, onTicks } = draw({
    ticks,
    preview: { ...preview, leftOut: ['Cause', 'Text'], mayTick },
  });
  await drawn;
  await expect.element(page.getByText('Left out by your district: Cause, Text.')).toBeVisible();
  const causes = page.getByRole('checkbox', { name: /Causes/ });
  await expect.element(causes).toBeDisabled();
  await expect.element(causes).not.toBeChecked();
  await expect.element(causes).toHaveAccessibleDescription('Left out by your district');
  expect(onTicks).not.toHaveBeenCalled();
  await expectGoodLooks();
});

test('where the school switched exports off there is nothing to save', async () => {
  await render(
    <main>
      <ExportOff />
    </main>,
  );
  await expect.element(page.getByText('Export is switched off')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  await expectGoodLooks();
});

test('what is missing is said beside its field, which takes the focus', async () => {
  const purpose = { recipient: 'other', other: '', why: '' } as const;
  const { drawn, onPurpose } = draw({ purpose, problems: ['other', 'why'] });
  await drawn;
  const toWhom = page.getByRole('textbox', { name: 'To whom' });
  await expect.element(toWhom).toHaveAccessibleDescription('Say to whom it goes.');
  await expect.element(toWhom).toHaveFocus();
  await expectGoodLooks();
  await page.getByRole('textbox', { name: 'Because' }).fill('w');
  await expect.poll(() => onPurpose).toHaveBeenCalledExactlyOnceWith({ ...purpose, why: 'w' });
});
