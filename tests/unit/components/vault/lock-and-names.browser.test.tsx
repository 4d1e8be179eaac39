import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { CaseHidden } from '../../../../components/vault/CaseHidden.tsx';
import { LockWarning } from '../../../../components/vault/LockWarning.tsx';
import { NamesHidden } from '../../../../components/vault/NamesHidden.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

test('the time left is seen each second and said three times', async () => {
  const onStay = vi.fn<() => void>();
  const { rerender } = await render(<LockWarning secondsLeft={null} onStay={onStay} />);
  const said = () => page.getByRole('status');
  // A place that speaks must be there before it does.
  await expect.element(said()).toBeInTheDocument();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  await rerender(<LockWarning secondsLeft={60} onStay={onStay} />);
  await expect.element(said()).toMatchTextContent(/^Locks in 60 seconds\. Press any key/);
  await rerender(<LockWarning secondsLeft={59} onStay={onStay} />);
  await expect.element(page.getByText('Locks in 59 seconds')).toBeVisible();
  await expect.element(said()).toMatchTextContent(/^Locks in 60 seconds/);
  await rerender(<LockWarning secondsLeft={30} onStay={onStay} />);
  await expect.element(said()).toMatchTextContent(/^Locks in 30 seconds/);
  await rerender(<LockWarning secondsLeft={9} onStay={onStay} />);
  await expect.element(said()).toMatchTextContent(/^Locks in 10 seconds/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Stay open' }).click();
  await expect.poll(() => onStay).toHaveBeenCalledOnce();
});

test('hidden names can be shown again from where it is said', async () => {
  const onShow = vi.fn<() => void>();
  await render(
    <main>
      <NamesHidden onShow={onShow} />
      <CaseHidden />
    </main>,
  );
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent(/^Names hidden here and on the page/);
  await expect.element(page.getByText('Hidden while names are hidden')).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Show names' }).click();
  await expect.poll(() => onShow).toHaveBeenCalledOnce();
});
