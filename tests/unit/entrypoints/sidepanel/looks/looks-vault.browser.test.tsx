import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReactNode } from 'react';
import { OneMoment } from '../../../../../components/vault/OneMoment.tsx';
import { DataNotOpen } from '../../../../../components/vault/DataNotOpen.tsx';
import { VaultContext } from '../../../../../entrypoints/sidepanel/hooks/vault-context.ts';
import { PlacesProvider } from '../../../../../entrypoints/sidepanel/PlacesProvider.tsx';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { inEither } from '../../../../tools/pseudo-words.ts';
import { freshStoreIn } from '../../../lib/store/fresh-store.ts';
import { onOneDay } from '../student/case-bench.tsx';
import { someVault } from './some-vault.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-page.ts')).fake.browser };
});
const { showScreen } = await import('../screens/leaving/leaving-bench.tsx');
const { CopyScreen } =
  await import('../../../../../entrypoints/sidepanel/screens/vault/CopyScreen.tsx');
const { LockedScreen } =
  await import('../../../../../entrypoints/sidepanel/screens/vault/LockedScreen.tsx');
const { NewKeySheet } =
  await import('../../../../../entrypoints/sidepanel/screens/vault/NewKeySheet.tsx');
const { SetUpScreen } =
  await import('../../../../../entrypoints/sidepanel/screens/vault/SetUpScreen.tsx');

onOneDay();

const passphrase = 'river lantern pocket seven';
const nothing = () => undefined;

async function draw(screen: ReactNode, state: 'none' | 'locked' | 'open' = 'locked') {
  const store = await freshStoreIn('looks');
  await showScreen(
    store,
    <VaultContext value={someVault(state)}>
      <PlacesProvider>{screen}</PlacesProvider>
    </VaultContext>,
  );
  await untilSeen(page.getByRole('heading').first());
}

const first = () =>
  draw(
    <SetUpScreen mustSeal={false} onBegin={nothing} onDone={nothing} onNotNow={nothing} />,
    'none',
  );

async function second() {
  await first();
  await page.getByRole('button', { name: inEither('Choose a passphrase') }).click();
  await untilSeen(page.getByRole('heading', { level: 1 }));
}

async function third() {
  await second();
  for (const field of document.querySelectorAll('input')) {
    // oxlint-disable-next-line no-await-in-loop -- one field after the other
    await userEvent.fill(field, passphrase);
  }
  await userEvent.keyboard('{Enter}');
  await untilSeen(page.getByRole('checkbox'));
}

const copies = [
  { id: 'a', words: 'today 07:58' },
  { id: 'b', words: 'yesterday 07:55' },
];

testLooks(['SetUpScreen', 'LockedScreen', 'CopyScreen', 'NewKeySheet'], {
  'the first run': first,
  'a passphrase': second,
  'the recovery key': third,
  'sealing what is there': () =>
    draw(<SetUpScreen mustSeal onBegin={nothing} onDone={nothing} onNotNow={nothing} />, 'none'),
  locked: () => draw(<LockedScreen onBusy={nothing} />),
  'the passphrase is forgotten': async () => {
    await draw(<LockedScreen onBusy={nothing} />);
    await page.getByRole('button', { name: inEither('recovery key') }).click();
  },
  'a copy to begin with': () =>
    draw(<CopyScreen copy={{ id: 'a', words: 'today 07:58' }} onDone={nothing} onBack={nothing} />),
  'another recovery key': () => draw(<NewKeySheet onClose={nothing} />, 'open'),
  'one moment': async () => {
    await showScreen(await freshStoreIn('looks'), <OneMoment waitsFor="sealing" />);
    await untilSeen(page.getByRole('status').first());
  },
  'data that does not open': () =>
    draw(
      <DataNotOpen
        because="unopenable"
        copies={copies}
        details={<p className="xs">UnknownError</p>}
        onTryAgain={nothing}
        onSaveRaw={nothing}
        onRestore={nothing}
      />,
    ),
});
