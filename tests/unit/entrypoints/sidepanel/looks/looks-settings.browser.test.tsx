import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { PlacesProvider } from '../../../../../entrypoints/sidepanel/PlacesProvider.tsx';
import type { SettingsPart } from '../../../../../entrypoints/sidepanel/navigation.ts';
import { VaultContext } from '../../../../../entrypoints/sidepanel/hooks/vault-context.ts';
import { noPolicy, type Policy } from '../../../../../lib/domain/policy.ts';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { onOneDay } from '../student/case-bench.tsx';
import { everythingWritten } from './full-case.ts';
import { someVault } from './some-vault.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-page.ts')).fake.browser };
});
const { fake } = await import('./fake-page.ts');
const { showScreen } = await import('../screens/leaving/leaving-bench.tsx');
const { SettingsScreen } =
  await import('../../../../../entrypoints/sidepanel/screens/settings/SettingsScreen.tsx');

onOneDay();

const held: Policy = {
  ...noPolicy,
  allowedSites: ['https://sis.riverbend.example'],
  whyAt: 10,
  recoveryAt: 18,
  ladder: [25, 40],
  lockAfterMinutes: 10,
  allowExport: false,
};

async function open(part: SettingsPart, nth: number, policy: Policy = noPolicy) {
  const { store } = await everythingWritten();
  fake.origins.add('https://a-rather-long-name.attendance.schooldistrict.example/*');
  await showScreen(
    store,
    <VaultContext value={someVault()}>
      <PlacesProvider>
        <SettingsScreen part={part} onBack={vi.fn()} />
      </PlacesProvider>
    </VaultContext>,
    { policy },
  );
  await page.getByRole('tab').nth(nth).click();
  await untilSeen(page.getByRole('tabpanel').first());
}

testLooks(['SettingsScreen'], {
  lines: () => open('top', 0),
  sites: () => open('top', 1),
  data: () => open('data', 2),
  look: () => open('look', 3),
  'lines, held by the district': () => open('top', 0, held),
  'sites, held by the district': () => open('top', 1, held),
});
