import { beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Teaching } from '../../../../../lib/domain/teaching.ts';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { draftOf } from '../../../lib/domain/invented-taught.ts';
import { freshStoreIn } from '../../../lib/store/fresh-store.ts';
import { onOneDay } from '../student/case-bench.tsx';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-page.ts')).fake.browser };
});
const { fake } = await import('./fake-page.ts');
const { showScreen } = await import('../screens/leaving/leaving-bench.tsx');
const { TeachScreen } =
  await import('../../../../../entrypoints/sidepanel/screens/teach/TeachScreen.tsx');

onOneDay();
beforeEach(() => fake.session.clear());

const origin = 'https://sis.riverbend.example';
const draft = draftOf({ counted: 'excused', unit: 'period', window: 'term', sisId: null });

async function teach(teaching: Teaching | null) {
  if (teaching !== null) fake.session.set('teach:7', teaching);
  await showScreen(await freshStoreIn('looks'), <TeachScreen tabId={7} onDone={vi.fn()} />);
  await untilSeen(page.getByRole('heading').first());
}

const said = { frameId: 0, origin, draft };

testLooks(['TeachScreen'], {
  pointing: () => teach(null),
  'what it counts': () => teach({ step: 'say', ...said }),
  'a check that cannot be made': () => teach({ step: 'check', ...said }),
});
