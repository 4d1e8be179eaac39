import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { DatabaseContext } from '../../../../entrypoints/sidepanel/hooks/database-context.ts';
import { StoreContext } from '../../../../entrypoints/sidepanel/hooks/store-context.ts';
import { usePlaces } from '../../../../entrypoints/sidepanel/hooks/places-context.ts';
import { PolicyContext } from '../../../../entrypoints/sidepanel/hooks/use-policy.ts';
import {
  type MadeVault,
  type Vault,
  VaultContext,
} from '../../../../entrypoints/sidepanel/hooks/vault-context.ts';
import { placeOf } from '../../../../entrypoints/sidepanel/navigation.ts';
import { PlacesProvider } from '../../../../entrypoints/sidepanel/PlacesProvider.tsx';
import { noPolicy } from '../../../../lib/domain/policy.ts';
import { WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { notePlainLeft } from '../../../../lib/store/sweep.ts';
import { freshStoreIn } from '../../lib/store/fresh-store.ts';
import { someStudent } from '../../lib/store/invented.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

const local = await vi.hoisted(async () => {
  const { keptStorage } = await import('../../../tools/kept-storage.ts');
  return keptStorage();
});
beforeEach(() => local.kept.clear());

// No key in the session: whether the vault is open is what each test says.
vi.mock('../../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: local.area,
      session: { get: async () => ({}), set: async () => {}, remove: async () => {} },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
}));
const { keepTally } = await import('../../../../lib/store/tally.ts');
const { VaultGate } = await import('../../../../entrypoints/sidepanel/screens/vault/VaultGate.tsx');

const passphrase = 'river lantern pocket seven';
const recoveryKey = 'JSK2-Y2ET-D4FC-6FEX-0N1X-4QEN-6X5X';

/** Stands for the panel: says where it is, and goes on from there. */
function Inside() {
  const { trail, go } = usePlaces();
  return (
    <main>
      <p>The panel, at {placeOf(trail).at}</p>
      <button type="button" onClick={() => go.to('week')}>
        This week
      </button>
    </main>
  );
}

function someVault(state: Vault['state']) {
  const enter = vi.fn<() => Promise<void>>(async () => {});
  const made: MadeVault = { recoveryKey, enter };
  const vault = {
    state,
    make: vi.fn<Vault['make']>(async () => made),
    unlock: vi.fn<Vault['unlock']>(async () => {}),
    recover: vi.fn<Vault['recover']>(async () => made),
    lock: vi.fn<Vault['lock']>(async () => {}),
    changePassphrase: vi.fn<Vault['changePassphrase']>(async () => {}),
    replaceRecoveryKey: vi.fn<Vault['replaceRecoveryKey']>(async () => recoveryKey),
    inboxWaiting: 0,
  };
  return { vault, enter };
}

async function draw(state: Vault['state'], opened: Store | null = null) {
  const { db } = opened ?? (await freshStoreIn('gate'));
  const { vault, enter } = someVault(state);
  const inState = (now: Vault['state']) => (
    <PolicyContext value={noPolicy}>
      <DatabaseContext value={db}>
        <VaultContext value={{ ...vault, state: now }}>
          <StoreContext value={opened}>
            <PlacesProvider>
              <VaultGate>
                <Inside />
              </VaultGate>
            </PlacesProvider>
          </StoreContext>
        </VaultContext>
      </DatabaseContext>
    </PolicyContext>
  );
  const { rerender } = await render(inState(state));
  return { vault, enter, become: (now: Vault['state']) => rerender(inState(now)) };
}

const panelAt = (place: string) => page.getByText(`The panel, at ${place}`);

async function choosePassphrase(): Promise<void> {
  await page.getByRole('button', { name: 'Choose a passphrase' }).click();
  await page.getByLabelText('New passphrase').fill(passphrase);
  await page.getByLabelText('Type it again').fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function keepKey(): Promise<void> {
  await page.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

describe('without a vault', () => {
  test('the open page is shown; going further makes the vault first, then goes on there', async () => {
    const { vault, enter, become } = await draw('none');
    await expect.element(panelAt('page')).toBeVisible();
    await page.getByRole('button', { name: 'This week' }).click();
    await expect.element(page.getByText('Before anything is kept')).toBeVisible();
    await choosePassphrase();
    await expect.element(page.getByText('Keep the recovery key')).toBeVisible();
    await expect.poll(() => vault.make).toHaveBeenCalledExactlyOnceWith(passphrase);
    // The vault is there, and locked, before its key is kept.
    await become('locked');
    await expect.element(page.getByText('Keep the recovery key')).toBeVisible();
    expect(enter).not.toHaveBeenCalled();
    await become('locked');
    await keepKey();
    await expect.poll(() => enter).toHaveBeenCalledOnce();
    await become('open');
    await expect.element(panelAt('week')).toBeVisible();
  });

  test('it can be put off', async () => {
    const { vault } = await draw('none');
    await page.getByRole('button', { name: 'This week' }).click();
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect.element(panelAt('page')).toBeVisible();
    expect(vault.make).not.toHaveBeenCalled();
  });

  test('what could not be made can be tried again', async () => {
    const { vault } = await draw('none');
    vault.make.mockRejectedValueOnce(new Error('full'));
    await page.getByRole('button', { name: 'This week' }).click();
    await choosePassphrase();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing changed/);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(page.getByText('Keep the recovery key')).toBeVisible();
  });

  test('another window that made it meanwhile is seen', async () => {
    const { become } = await draw('none');
    await page.getByRole('button', { name: 'This week' }).click();
    await expect.element(page.getByText('Before anything is kept')).toBeVisible();
    await become('locked');
    await expect.element(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  });
});

test('what the first release left unsealed is sealed before anything else', async () => {
  await draw('unsealed');
  await expect.element(page.getByText('Seal the notes on this device')).toBeVisible();
  await expect.element(page.getByText(/The panel/)).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Not now' })).not.toBeInTheDocument();
  await expectGoodLooks();
});

describe('locked', () => {
  test('the passphrase opens, and the panel is where it was', async () => {
    const { vault, become } = await draw('open');
    await page.getByRole('button', { name: 'This week' }).click();
    await become('locked');
    await expect.element(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await expect.element(page.getByText(/The panel/)).not.toBeInTheDocument();
    vault.unlock.mockRejectedValueOnce(new WrongPassphraseError());
    await page.getByLabelText('Passphrase').fill('not it');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect.element(page.getByText('That did not open it.')).toBeVisible();
    vault.unlock.mockRejectedValueOnce(new Error('disk'));
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/untouched/);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await become('open');
    await expect.element(panelAt('week')).toBeVisible();
  });

  test('the recovery key opens with a new passphrase, and its successor is kept first', async () => {
    const { vault, enter, become } = await draw('locked');
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey.toLowerCase());
    await page.getByLabelText('New passphrase').fill(passphrase);
    await page.getByLabelText('Type it again').fill(passphrase);
    await page.getByRole('button', { name: 'Open and set the passphrase' }).click();
    await expect.poll(() => vault.recover).toHaveBeenCalledExactlyOnceWith(recoveryKey, passphrase);
    await expect.element(page.getByText(/takes its place/)).toBeVisible();
    // Another window may open it meanwhile: the new key is still shown.
    await become('open');
    await expect.element(page.getByText(/takes its place/)).toBeVisible();
    await keepKey();
    await expect.poll(() => enter).toHaveBeenCalledOnce();
    await expect.element(panelAt('page')).toBeVisible();
  });
});

test('nothing can be begun while what the first release kept is moved to files without it', async () => {
  const store = await freshStoreIn('gate');
  await notePlainLeft(store.db);
  const closed = new Promise((resolve) => {
    store.db.on('close', () => resolve(undefined));
  });
  await draw('open', store);
  await expect.element(page.getByText(/^Sealing what was kept before/)).toBeVisible();
  await expect.element(panelAt('page')).not.toBeInTheDocument();
  await expectGoodLooks();
  // Every window opens the moved database anew, and then shows it.
  await closed;
  await expect.element(panelAt('page')).not.toBeInTheDocument();
});

describe('after damage', () => {
  test('an opened vault that lacks what was on disk says so before anything else, and goes on as told', async () => {
    const store = await freshStoreIn('gate');
    await someStudent(store);
    await keepTally(store);
    const changes = { students: 2 };
    local.kept.set('tally', { ...Object(local.kept.get('tally')), changes });
    await draw('open', store);
    await expect.element(page.getByText('Some of what was kept is missing')).toBeVisible();
    await expect.element(panelAt('page')).not.toBeInTheDocument();
    expect(local.kept.get('tally')).toMatchObject({ changes });
    await page.getByRole('button', { name: 'Go on without it' }).click();
    await expect.element(panelAt('page')).toBeVisible();
    await expect.poll(() => local.kept.get('tally')).toMatchObject({ changes: { students: 1 } });
  });

  test('no vault where one was: said, not begun anew by itself', async () => {
    local.kept.set('tally', { vault: 'another', changes: { notes: 4 } });
    await draw('none');
    await expect.element(page.getByText('Your notes are not here')).toBeVisible();
    await page.getByRole('button', { name: 'Begin without it' }).click();
    await expect.element(panelAt('page')).toBeVisible();
  });

  test('what is written is counted beside the database', async () => {
    const store = await freshStoreIn('gate');
    await draw('open', store);
    await expect.element(panelAt('page')).toBeVisible();
    await someStudent(store);
    await expect.poll(() => local.kept.get('tally')).toMatchObject({ changes: { students: 1 } });
  });
});
