import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ReactNode } from 'react';
import '../../../../../components/ui/foundation.ts';
import {
  BrowserPageCard,
  ClickAgainCard,
  InUseCard,
  NotInPolicyCard,
  OfferCard,
  StoppedCard,
} from '../../../../../components/site/PopupCards.tsx';
import { VaultContext } from '../../../../../entrypoints/sidepanel/hooks/vault-context.ts';
import { addNote } from '../../../../../lib/store/notes.ts';
import { noteKeyMade } from '../../../../../lib/store/vault/recovery-key-kept.ts';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { freshStoreIn } from '../../../lib/store/fresh-store.ts';
import { author, noteFields, someStudent } from '../../../lib/store/invented.ts';
import { onOneDay } from '../student/case-bench.tsx';
import { someVault } from './some-vault.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-page.ts')).fake.browser };
});
const { showScreen } = await import('../screens/leaving/leaving-bench.tsx');
const { Reminders } = await import('../../../../../entrypoints/sidepanel/Reminders.tsx');

onOneDay();

const nothing = () => undefined;
const host = 'a-rather-long-name.attendance.schooldistrict.example';
const origin = `https://${host}`;
const form = {
  originOf: (address: string) => address || null,
  allowed: null,
  onUse: nothing,
  state: 'refused' as const,
};
const inUse = { host, isNew: false, hasFailed: true, onOpenPanel: nothing, onStop: nothing };

async function card(drawn: ReactNode) {
  await render(drawn);
  await untilSeen(page.getByRole('heading', { level: 1 }));
}

async function remind(isKeyOpen: boolean) {
  const store = await freshStoreIn('looks');
  const { id: studentId } = await someStudent(store);
  await addNote(store, { ...noteFields, studentId }, author());
  if (isKeyOpen) await noteKeyMade(store.db);
  await showScreen(
    store,
    <VaultContext value={someVault()}>
      <main>
        <Reminders />
      </main>
    </VaultContext>,
  );
  await untilSeen(page.getByRole('button').first());
}

testLooks(['PopupCards', 'Reminders'], {
  'the popup on a site in use': () => card(<InUseCard {...inUse} counts={{ over: 9, all: 41 }} />),
  'the popup on a page without counts': () => card(<InUseCard {...inUse} isNew counts={null} />),
  'the popup on another site': () => card(<OfferCard {...form} origin={origin} />),
  'the popup on a page of the browser': () => card(<BrowserPageCard {...form} />),
  'the popup after one more click': () => card(<ClickAgainCard />),
  'the popup outside the policy': () =>
    card(<NotInPolicyCard origin={origin} allowed={[origin]} />),
  'the popup after access was taken back': () => card(<StoppedCard host={host} />),
  'a recovery key that may be lost': () => remind(true),
  'a copy that is due': () => remind(false),
});
