import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { SetUp, type SetUpProps } from '../../../../components/vault/SetUp.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const recoveryKey = '7K2M-9QXR-4TBD-W8NH-3FPZ-6JVC-1GSA';
const good = 'river lantern pocket seven';

function draw(props: Partial<SetUpProps> = {}) {
  const acts = {
    onMake: vi.fn<SetUpProps['onMake']>(async () => recoveryKey),
    onPrint: vi.fn<() => void>(),
    onSaveFile: vi.fn<(key: string) => void>(),
    onDone: vi.fn<() => void>(),
    onNotNow: vi.fn<() => void>(),
  };
  const drawn = render(
    <SetUp
      mustSeal={false}
      showsWelcome
      rule={{ leastLength: 10, leastStrength: 3 }}
      care="kept"
      today="2025-11-20"
      {...acts}
      {...props}
    />,
  );
  return { ...acts, drawn };
}

const passphrase = () => page.getByLabelText('New passphrase');
const again = () => page.getByLabelText('Type it again');
const goOn = () => page.getByRole('button', { name: 'Continue' });

async function choose(first: string, second = first): Promise<void> {
  await passphrase().fill(first);
  await again().fill(second);
  await goOn().click();
}

describe('the first run', () => {
  test('says what it reads, keeps and shares, then asks for a passphrase, then shows the key', async () => {
    const { drawn, onMake, onPrint, onSaveFile, onDone } = draw();
    await drawn;
    await expect.element(page.getByText('Step 1 of 3')).toBeVisible();
    await expect
      .element(page.getByText('On this device, encrypted.', { exact: false }))
      .toBeVisible();
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Choose a passphrase' }).click();
    await expect.element(page.getByText('Step 2 of 3')).toBeVisible();
    await expect.element(passphrase()).toHaveFocus();
    await expectGoodLooks();

    await choose(good);
    await expect.poll(() => onMake).toHaveBeenCalledExactlyOnceWith(good);
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Keep the recovery key');
    await expect.element(page.getByText('Step 3 of 3')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Not now' })).not.toBeInTheDocument();
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => onPrint).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await expect.poll(() => onSaveFile).toHaveBeenCalledExactlyOnceWith(recoveryKey);
    await expect.element(goOn()).toBeDisabled();
    await page.getByRole('checkbox', { name: /kept away from this computer/ }).click();
    await goOn().click();
    await expect.poll(() => onDone).toHaveBeenCalledOnce();
  });

  test('can be put off while nothing is kept', async () => {
    const { drawn, onNotNow } = draw();
    await drawn;
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect.poll(() => onNotNow).toHaveBeenCalledOnce();
  });

  test('goes straight to the passphrase where the school leaves the explanation out', async () => {
    await draw({ showsWelcome: false }).drawn;
    await expect.element(page.getByText('Step 1 of 2')).toBeVisible();
    await expect.element(passphrase()).toBeVisible();
  });

  test('cannot be put off while notes of the first release wait to be sealed', async () => {
    await draw({ mustSeal: true }).drawn;
    await expect.element(page.getByText(/lies here unsealed/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Not now' })).not.toBeInTheDocument();
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Choose a passphrase' }).click();
    await expect.element(page.getByText(/notes written so far are sealed/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Not now' })).not.toBeInTheDocument();
  });
});

describe('the passphrase', () => {
  test('is told its strength in words while it is typed', async () => {
    await draw({ showsWelcome: false }).drawn;
    await passphrase().fill('password');
    await expect
      .element(page.getByText('Guessed at once. Add words.', { exact: false }))
      .toBeVisible();
    await passphrase().fill(good);
    await expect.element(page.getByText(/^4 words\. Very strong\.$/)).toBeVisible();
    await expectGoodLooks();
  });

  test('can be pasted, and shown', async () => {
    await draw({ showsWelcome: false }).drawn;
    await expect.element(passphrase()).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: 'Show what is typed' }).first().click();
    await expect.element(passphrase()).toHaveAttribute('type', 'text');
    await expect.element(again()).toHaveAttribute('type', 'password');
    await passphrase().fill(good);
    await passphrase().click();
    await userEvent.keyboard('{Control>}a{/Control}{Control>}c{/Control}');
    await again().click();
    await userEvent.keyboard('{Control>}v{/Control}');
    await expect.element(again()).toHaveValue(good);
  });

  test.each([
    ['', '', 'Choose a passphrase.'],
    ['short', 'short', 'Use at least 10 characters.'],
    ['password123', 'password123', 'This could be guessed. Add a word or two.'],
    [good, 'river lantern', 'This is not the same. Type it once more.'],
  ])('%j and %j: %s', async (first, second, told) => {
    const { drawn, onMake } = draw({ showsWelcome: false });
    await drawn;
    await choose(first, second);
    await expect.element(page.getByText(told, { exact: true })).toBeVisible();
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true'),
    );
    expect(onMake).not.toHaveBeenCalled();
    await expectGoodLooks();
  });

  test('is kept on screen when nothing could be made', async () => {
    await draw({ showsWelcome: false, onMake: () => Promise.reject(new Error('full')) }).drawn;
    await choose(good);
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing changed/);
    await expect.element(passphrase()).toHaveValue(good);
    await expectGoodLooks();
  });

  test('is asked for once while the key is worked out', async () => {
    const made = Promise.withResolvers<string>();
    const onMake = vi.fn<SetUpProps['onMake']>(() => made.promise);
    await draw({ showsWelcome: false, onMake }).drawn;
    await choose(good);
    await expect.element(page.getByRole('button', { name: 'Making the lock' })).toBeDisabled();
    await again().click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onMake).toHaveBeenCalledOnce();
    made.resolve(recoveryKey);
    await expect.element(page.getByText('Keep the recovery key')).toBeVisible();
  });
});

describe('a profile that may lose notes', () => {
  test.each([
    ['wiped', 'This browser profile is cleared at sign-out'],
    ['not-promised', 'The browser does not promise to keep notes'],
  ] as const)('%s is told before the first note', async (care, title) => {
    await draw({ showsWelcome: false, care }).drawn;
    await expect.element(page.getByText(title)).toBeVisible();
    await expectGoodLooks();
  });
});
