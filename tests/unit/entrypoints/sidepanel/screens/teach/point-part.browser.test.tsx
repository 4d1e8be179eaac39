import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('../../looks/fake-page.ts')).fake.browser };
});
const { fake } = await import('../../looks/fake-page.ts');
const { showScreen } = await import('../leaving/leaving-bench.tsx');
const { PointPart } =
  await import('../../../../../../entrypoints/sidepanel/screens/teach/PointPart.tsx');

test('a table in a frame that comes later can be pointed at without asking again', async () => {
  let tables = 0;
  vi.spyOn(fake.browser.tabs, 'sendMessage').mockImplementation(async () => ({ tables }));
  await showScreen(
    await freshStoreIn('point'),
    <PointPart tabId={7} ended={false} onStop={() => undefined} />,
  );
  await expect.element(page.getByText('There is no table to point at')).toBeVisible();
  tables = 1;
  await fake.browser.storage.session.set({ 'page:7': null });
  await expect.element(page.getByText(/No mouse\?/)).toBeVisible();
});
