import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { NotRestored } from '../../../../components/vault/NotRestored.tsx';
import { expectEveryLook } from '../../../tools/every-look.ts';

const drawn = (isSaved: boolean, onSave = () => {}) => (
  <main className="panel">
    <NotRestored onSave={onSave} isSaved={isSaved} />
  </main>
);

test('what to do next, and the snapshot as a file', async () => {
  const onSave = vi.fn<() => void>();
  const { rerender } = await render(drawn(false, onSave));
  await expect.element(page.getByText(/^Nothing changed/)).toBeVisible();
  await page.getByRole('button', { name: 'Save the snapshot as a file' }).click();
  await expect.poll(() => onSave).toHaveBeenCalledOnce();
  await rerender(drawn(true));
  await expect.element(page.getByRole('status')).toMatchTextContent(/the same passphrase/);
  await expectEveryLook();
});
