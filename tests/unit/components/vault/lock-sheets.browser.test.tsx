import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { ChangePassphrase } from '../../../../components/vault/ChangePassphrase.tsx';
import { LockSettings } from '../../../../components/vault/LockSettings.tsx';
import { NewRecoveryKey } from '../../../../components/vault/NewRecoveryKey.tsx';
import type { Outcome } from '../../../../components/vault/outcome.ts';
import type { LockAfter } from '../../../../lib/domain/settings.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

const key = '7K2M-9QXR-4TBD-W8NH-3FPZ-6JVC-1GSA';
const good = 'river lantern pocket seven';

describe('lock settings', () => {
  function draw(longest?: number, lockAfter: LockAfter = 15) {
    const acts = {
      onLockAfter: vi.fn<(lockAfter: LockAfter) => Promise<unknown>>(async () => {}),
      onChangePassphrase: vi.fn<() => void>(),
      onNewRecoveryKey: vi.fn<() => void>(),
    };
    const drawn = render(
      <main>
        <LockSettings lockAfter={lockAfter} longest={longest} {...acts} />
      </main>,
    );
    return { ...acts, drawn };
  }

  test('another time takes effect at once', async () => {
    const { drawn, onLockAfter } = draw();
    await drawn;
    await page.getByLabelText('Lock after').selectOptions('5 minutes');
    await expect.poll(() => onLockAfter).toHaveBeenLastCalledWith(5);
    await page.getByLabelText('Lock after').selectOptions('When the browser closes');
    await expect.poll(() => onLockAfter).toHaveBeenLastCalledWith('browser-close');
    await expectGoodLooks();
  });

  test('a school’s longest is said, and nothing beyond it is offered', async () => {
    await draw(10, 10).drawn;
    await expect.element(page.getByText('Your district allows up to 10 minutes')).toBeVisible();
    const offered = page
      .getByRole('option')
      .elements()
      .map(({ textContent }) => textContent);
    expect(offered).toEqual(['1 minute', '5 minutes', '10 minutes']);
    await expectGoodLooks();
  });

  test('what opens it is a click away', async () => {
    const { drawn, ...acts } = draw();
    await drawn;
    await page.getByRole('button', { name: 'Change passphrase' }).click();
    await page.getByRole('button', { name: 'New recovery key' }).click();
    await expect.poll(() => acts.onChangePassphrase).toHaveBeenCalledOnce();
    await expect.poll(() => acts.onNewRecoveryKey).toHaveBeenCalledOnce();
  });

  test('a time that could not be kept is told', async () => {
    const { drawn, onLockAfter } = draw();
    onLockAfter.mockRejectedValueOnce(new Error('full'));
    await drawn;
    await page.getByLabelText('Lock after').selectOptions('5 minutes');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Not saved/);
  });
});

describe('another passphrase', () => {
  function draw(outcome: Outcome) {
    const acts = {
      onChange: vi.fn<(passphrase: string, next: string) => Promise<Outcome>>(async () => outcome),
      onDone: vi.fn<() => void>(),
      onClose: vi.fn<() => void>(),
    };
    const rule = { leastLength: 10, leastStrength: 3 };
    return { ...acts, drawn: render(<ChangePassphrase rule={rule} {...acts} />) };
  }
  async function change(now: string): Promise<void> {
    await page.getByLabelText('Your passphrase now').fill(now);
    await page.getByLabelText('New passphrase').fill(good);
    await page.getByLabelText('Type it again').fill(good);
    await page.getByRole('button', { name: 'Change passphrase' }).click();
  }

  test('asks for the one that holds', async () => {
    const { drawn, onChange, onDone } = draw('done');
    await drawn;
    await expectGoodLooks();
    await change('the one before');
    await expect.poll(() => onChange).toHaveBeenCalledExactlyOnceWith('the one before', good);
    await expect.poll(() => onDone).toHaveBeenCalledOnce();
  });

  test('stays when the one that holds was wrong', async () => {
    const { drawn, onDone } = draw('wrong');
    await drawn;
    await change('not it');
    await expect.element(page.getByText('That did not open it.')).toBeVisible();
    await expect.element(page.getByLabelText('Your passphrase now')).toHaveFocus();
    expect(onDone).not.toHaveBeenCalled();
    await expectGoodLooks();
  });

  test('says that nothing changed when it could not be kept', async () => {
    await draw('failed').drawn;
    await change('the one before');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing changed/);
  });
});

describe('another recovery key', () => {
  function draw(made: { recoveryKey: string } | 'wrong' | 'failed') {
    const acts = {
      onMake: vi.fn<(passphrase: string) => Promise<typeof made>>(async () => made),
      onPrint: vi.fn<() => void>(),
      onSaveFile: vi.fn<(recoveryKey: string) => void>(),
      onKept: vi.fn<() => void>(),
      onClose: vi.fn<() => void>(),
    };
    return { ...acts, drawn: render(<NewRecoveryKey today="2025-11-20" {...acts} />) };
  }
  async function make(): Promise<void> {
    await page.getByLabelText('Your passphrase now').fill(good);
    await page.getByRole('button', { name: 'Make a new key' }).click();
  }

  test('is shown once, and left only when it is kept', async () => {
    const { drawn, onSaveFile, onPrint, onKept, onClose } = draw({ recoveryKey: key });
    await drawn;
    await expectGoodLooks();
    await make();
    await expect.element(page.getByText('The old key opens nothing any more.')).toBeVisible();
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await expect.poll(() => onSaveFile).toHaveBeenCalledExactlyOnceWith(key);
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => onPrint).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Done' })).toBeDisabled();
    await page.getByRole('checkbox').click();
    expect(onKept).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => onKept).toHaveBeenCalledOnce();
    await expect.poll(() => onClose).toHaveBeenCalledOnce();
  });

  test.each([
    ['wrong', /That did not open it/],
    ['failed', /Nothing changed/],
  ] as const)('none is made when it went %s', async (made, told) => {
    await draw(made).drawn;
    await make();
    await expect.element(page.getByText(told)).toBeVisible();
    await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
    await expectGoodLooks();
  });
});
