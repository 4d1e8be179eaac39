import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { Locked, type LockedProps } from '../../../../components/vault/Locked.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const key = '7K2M-9QXR-4TBD-W8NH-3FPZ-6JVC-1GSA';

function draw(props: Partial<LockedProps> = {}) {
  const acts = {
    onUnlock: vi.fn<LockedProps['onUnlock']>(async () => 'done'),
    readKey: (typed: string) => (typed === key ? key : null),
    onRecover: vi.fn<LockedProps['onRecover']>(async () => 'done'),
  };
  const rule = { leastLength: 10, leastStrength: 3 };
  const locked = <Locked lockAfter={15} waiting={0} rule={rule} {...acts} {...props} />;
  return { ...acts, drawn: render(locked) };
}

const field = () => page.getByLabelText('Passphrase');

describe('locked', () => {
  test('says when it locks and how many readings wait, and nothing else', async () => {
    await draw({ waiting: 3 }).drawn;
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Locked');
    await expect.element(page.getByText('Locks after 15 minutes without use.')).toBeVisible();
    await expect.element(page.getByText(/^3 page readings are waiting, sealed/)).toBeVisible();
    await expect.element(field()).toHaveFocus();
    await expectGoodLooks();
  });

  test('says that teaching a page goes on afterwards, where somebody was at it', async () => {
    await draw({ isTeaching: true, waiting: 1 }).drawn;
    await expect.element(page.getByText(/Nothing you pointed at is lost\.$/)).toBeVisible();
    await expectGoodLooks();
  });

  test('says so where only closing the browser locks it', async () => {
    await draw({ lockAfter: 'browser-close' }).drawn;
    await expect.element(page.getByText('Locks when the browser closes.')).toBeVisible();
  });

  test('opens with Enter', async () => {
    const { drawn, onUnlock } = draw();
    await drawn;
    await field().fill('river lantern');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onUnlock).toHaveBeenCalledExactlyOnceWith('river lantern');
  });

  test('says that a wrong passphrase did not open it, without counting tries', async () => {
    const { drawn } = draw({ onUnlock: async () => 'wrong' });
    await drawn;
    await field().fill('river');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect.element(page.getByText('That did not open it.')).toBeVisible();
    await expect.element(field()).toHaveAccessibleDescription('That did not open it.');
    await expect.element(field()).toHaveFocus();
    await expectGoodLooks();
    await userEvent.keyboard('s');
    await expect.element(page.getByText('That did not open it.')).not.toBeInTheDocument();
  });

  test('is not asked with nothing typed', async () => {
    const { drawn, onUnlock } = draw();
    await drawn;
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect.element(page.getByText('That did not open it.')).toBeVisible();
    expect(onUnlock).not.toHaveBeenCalled();
  });

  test('tells trouble from a wrong passphrase', async () => {
    await draw({ onUnlock: async () => 'failed' }).drawn;
    await field().fill('river');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/your notes are untouched/);
    await expectGoodLooks();
  });

  test('is busy while the key is worked out', async () => {
    const { drawn } = draw({ onUnlock: () => new Promise(() => {}) });
    await drawn;
    await field().fill('river');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect.element(page.getByRole('button', { name: 'Unlocking' })).toBeDisabled();
  });
});

describe('a forgotten passphrase', () => {
  async function type(typed: string, passphrase = 'river lantern pocket seven'): Promise<void> {
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await expect.element(page.getByLabelText('Recovery key')).toHaveFocus();
    await page.getByLabelText('Recovery key').fill(typed);
    await page.getByLabelText('New passphrase').fill(passphrase);
    await page.getByLabelText('Type it again').fill(passphrase);
    await page.getByRole('button', { name: 'Open and set the passphrase' }).click();
  }

  test('the recovery key opens, with a new passphrase', async () => {
    const { drawn, onRecover } = draw();
    await drawn;
    await type(key);
    await expect
      .poll(() => onRecover)
      .toHaveBeenCalledExactlyOnceWith(key, 'river lantern pocket seven');
    await expectGoodLooks();
  });

  test('a key that cannot be right is told before anything is tried', async () => {
    const { drawn, onRecover } = draw();
    await drawn;
    await type('7K2M');
    await expect.element(page.getByText(/missing or mistyped/)).toBeVisible();
    await expect.element(page.getByLabelText('Recovery key')).toHaveFocus();
    expect(onRecover).not.toHaveBeenCalled();
    await expectGoodLooks();
  });

  test('a key that opens nothing is told', async () => {
    await draw({ onRecover: async () => 'wrong' }).drawn;
    await type(key);
    await expect.element(page.getByText(/That key did not open it/)).toBeVisible();
  });

  test('a weak new passphrase is not taken', async () => {
    const { drawn, onRecover } = draw();
    await drawn;
    await type(key, 'password123');
    await expect.element(page.getByText(/could be guessed\. Add a word or two/)).toBeVisible();
    expect(onRecover).not.toHaveBeenCalled();
  });

  test('leads back to the passphrase', async () => {
    await draw().drawn;
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await page.getByRole('button', { name: 'Use the passphrase' }).click();
    await expect.element(field()).toBeVisible();
  });
});
