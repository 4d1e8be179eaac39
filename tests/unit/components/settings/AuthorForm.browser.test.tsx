import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { AuthorForm } from '../../../../components/settings/AuthorForm.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

type Save = (name: string) => Promise<unknown>;

test('a name is saved with Enter or the button, and said to be', async () => {
  const onSave = vi.fn<Save>(async () => {});
  await render(
    <main>
      <AuthorForm name="" onSave={onSave} />
    </main>,
  );
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ms. Abara');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onSave).toHaveBeenLastCalledWith('Ms. Abara');
  await expect.element(page.getByRole('status')).toMatchTextContent(/Saved/);
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect.poll(() => onSave).toHaveBeenCalledTimes(2);
  await expectGoodLooks();
});

test('a name that could not be saved stays in its field', async () => {
  await render(
    <main>
      <AuthorForm name="Ms. Abara" onSave={() => Promise.reject(new Error('full'))} />
    </main>,
  );
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ms. Okafor');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Not saved/);
  await expect.element(page.getByRole('textbox')).toHaveValue('Ms. Okafor');
});
