import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { noPolicy } from '../../../../../../lib/domain/policy.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';
import { showScreen } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { LeavePart } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/LeavePart.tsx');

const { PlacesProvider } =
  await import('../../../../../../entrypoints/sidepanel/PlacesProvider.tsx');

function Placed() {
  return (
    <PlacesProvider>
      <LeavePart />
    </PlacesProvider>
  );
}

const kept = page.getByText(/kept until/i);

test('how long records are kept is the school’s own setting', async () => {
  await showScreen(await freshStoreIn('leave'), <Placed />);
  await expect.element(kept).toBeVisible();
  await expect.element(page.getByText(/Your district has set this/)).not.toBeInTheDocument();
  await expectGoodLooks();
});

test('where the district says how long, it is said that it does', async () => {
  const policy = { ...noPolicy, retentionDays: 30 };
  await showScreen(await freshStoreIn('leave'), <Placed />, { policy });
  await expect.element(kept).toMatchTextContent(/Your district has set this/);
  await expectGoodLooks();
});
