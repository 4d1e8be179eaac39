import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type Vault, VaultContext } from '../../../../entrypoints/sidepanel/hooks/vault-context.ts';
import { dropLocalCopies, listLocalCopies } from '../../../../lib/backup/local-copies.ts';
import { noteBackup } from '../../../../lib/store/backup-state.ts';
import { addNote } from '../../../../lib/store/notes.ts';
import { noteKeyMade } from '../../../../lib/store/vault/recovery-key-kept.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';
import { freshStoreIn, type TestStore } from '../../lib/store/fresh-store.ts';
import { author, noteFields, someStudent } from '../../lib/store/invented.ts';
import { showScreen } from './screens/leaving/leaving-bench.tsx';

vi.mock('../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./screens/leaving/fake-browser.ts')).fake.browser };
});
const { Reminders } = await import('../../../../entrypoints/sidepanel/Reminders.tsx');
const { useDailyCopy } = await import('../../../../entrypoints/sidepanel/hooks/use-daily-copy.ts');

const newKey = '7K2M-9QXR-4TBD-W8NH-3FPZ-6JVC-1GSA';
const replaceRecoveryKey = vi.fn<Vault['replaceRecoveryKey']>(async () => newKey);
const vault: Vault = {
  state: 'open',
  make: vi.fn<Vault['make']>(),
  unlock: vi.fn<Vault['unlock']>(),
  recover: vi.fn<Vault['recover']>(),
  lock: vi.fn<Vault['lock']>(),
  changePassphrase: vi.fn<Vault['changePassphrase']>(),
  replaceRecoveryKey,
  inboxWaiting: 0,
};

async function storeWithNote(): Promise<TestStore> {
  const store = await freshStoreIn('reminders');
  const { id: studentId } = await someStudent(store);
  await addNote(store, { ...noteFields, studentId }, author());
  return store;
}

const draw = (store: TestStore) =>
  showScreen(
    store,
    <VaultContext value={vault}>
      <main>
        <Reminders />
      </main>
    </VaultContext>,
  );

beforeEach(dropLocalCopies);
afterEach(() => {
  vi.useRealTimers();
});

test('a recovery key that nobody said is kept is asked about until a new one is', async () => {
  const store = await storeWithNote();
  await noteKeyMade(store.db);
  await draw(store);
  await expect.element(page.getByText('Your recovery key may not be kept')).toBeVisible();
  await expect.element(page.getByText('No copy saved yet')).not.toBeInTheDocument();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Make a new key' }).click();
  await page.getByLabelText('Your passphrase now').fill('river lantern pocket seven');
  await page.getByRole('dialog').getByRole('button', { name: 'Make a new key' }).click();
  await page.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect
    .poll(() => replaceRecoveryKey)
    .toHaveBeenCalledExactlyOnceWith('river lantern pocket seven');
  await expect.element(page.getByText(/may not be kept/)).not.toBeInTheDocument();
  await expect.element(page.getByText('No copy saved yet')).toBeVisible();
});

test('a week without a copy and a change since: a copy is offered, and can wait', async () => {
  const store = await storeWithNote();
  await draw(store);
  await expect.element(page.getByText('No copy saved yet')).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Save a copy' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect.element(page.getByText('No copy saved yet')).not.toBeInTheDocument();
});

test('a copy of today with nothing since says nothing', async () => {
  const store = await storeWithNote();
  await noteBackup(store.db, new Date().toISOString());
  await draw(store);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect.element(page.getByRole('note')).not.toBeInTheDocument();
});

function LongOpen({ store }: { store: TestStore }) {
  useDailyCopy(store);
  return null;
}

test('a panel that stays open makes each day’s snapshot, not each hour’s', async () => {
  const store = await storeWithNote();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  await showScreen(store, <LongOpen store={store} />);
  const names = async () => (await listLocalCopies()).map(({ name }) => name);
  const hours = (count: number) => vi.advanceTimersByTime(count * 3_600_000);
  expect(await names()).toEqual([]);
  hours(1);
  await vi.waitFor(async () => expect(await names()).toHaveLength(1), 10_000);
  const first = await names();
  hours(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await names()).toEqual(first);
  hours(24);
  await vi.waitFor(async () => expect(await names()).toHaveLength(2), 10_000);
});
