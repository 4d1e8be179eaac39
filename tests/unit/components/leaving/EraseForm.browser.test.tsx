import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { EraseForm, type EraseFormProps } from '../../../../components/leaving/EraseForm.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

function draw(props: Partial<EraseFormProps> = {}) {
  const acts = { onErase: vi.fn(), onCancel: vi.fn(), onSaveCopy: vi.fn() };
  const form = (
    <main>
      <EraseForm
        lead="Everything leaves this device."
        going={{ students: 212, counts: 2120, written: 96, earlier: 40, log: 14 }}
        alsoGoes="Drafts go, too."
        stays="Files saved earlier stay where they are."
        word="sis.larkspurridge.example"
        submitLabel="Erase everything here"
        state="open"
        {...acts}
        {...props}
      />
    </main>
  );
  return { ...acts, drawn: render(form) };
}

const erase = () => page.getByRole('button', { name: 'Erase everything here' });
const word = () => page.getByRole('textbox', { name: /^Type/ });

test('says what goes, counted, and erases only once the word is typed', async () => {
  const { drawn, onErase } = draw();
  await drawn;
  await expect.element(page.getByText('2,120')).toBeVisible();
  await erase().click();
  await expect
    .element(word())
    .toHaveAccessibleDescription('Type “sis.larkspurridge.example”, as it stands here.');
  expect(onErase).not.toHaveBeenCalled();
  await expectGoodLooks();
  await word().fill('  SIS.larkspurridge.example ');
  await erase().click();
  await expect.poll(() => onErase).toHaveBeenCalledOnce();
});

test('offers the copy first, and the way back', async () => {
  const { drawn, onSaveCopy, onCancel } = draw();
  await drawn;
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect.poll(() => onSaveCopy).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => onCancel).toHaveBeenCalledOnce();
});

test('while it erases it cannot be asked again; a failure says what is left', async () => {
  const { drawn } = draw({ state: 'erasing' });
  const screen = await drawn;
  await expect.element(page.getByRole('button', { name: 'Erasing' })).toBeDisabled();
  await screen.unmount();
  await draw({ state: 'failed', onSaveCopy: undefined }).drawn;
  await expect.element(page.getByRole('alert')).toMatchTextContent(/What is left is still locked/);
  await expectGoodLooks();
});
