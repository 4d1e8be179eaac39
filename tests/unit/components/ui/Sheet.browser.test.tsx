import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { KeysSheet } from '../../../../components/ui/KeysSheet.tsx';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

test('a sheet holds the focus, has a name, and Escape closes it', async () => {
  const onClose = vi.fn();
  await render(
    <Sheet title="Log a contact" lead="One short act" onClose={onClose} foot="Save">
      Body
    </Sheet>,
  );
  await expect.element(page.getByRole('dialog', { name: 'Log a contact' })).toBeVisible();
  expect(page.getByRole('dialog').element().contains(document.activeElement)).toBe(true);
  await expectGoodLooks();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onClose).toHaveBeenCalledOnce();
});

test('the list of keys looks good', async () => {
  const shortcuts = [
    { command: 'open-panel', keys: 'Alt+Shift+B' },
    { command: 'lock', keys: 'Ctrl+Shift+Y' },
    { command: 'hide-names', keys: '' },
  ] as const;
  await render(<KeysSheet shortcuts={shortcuts} onClose={() => {}} />);
  await expect.element(page.getByText('I know why, for the row in focus')).toBeVisible();
  const lines = page.getByRole('dialog').element().querySelectorAll('.kv__pair');
  expect([...lines].slice(-3).map((line) => line.textContent)).toEqual([
    'Alt+Shift+BOpen the Bridgeback panel',
    'Ctrl+Shift+YLock Bridgeback',
    'No keysHide or show names',
  ]);
  await expectGoodLooks();
});

test('a sheet that is held is closed by nothing but its own act', async () => {
  const onClose = vi.fn();
  await render(
    <Sheet title="New recovery key" onClose={onClose} isHeld>
      <p>Shown once.</p>
    </Sheet>,
  );
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Close' })).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await expectGoodLooks();
});
