import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { diagnosticsText } from '../../../../../../lib/domain/diagnostics.ts';
import { saveAuthor } from '../../../../../../lib/store/author.ts';
import { payloadSchema } from '../../../../../../lib/store/tables.ts';
import { plantSite, plantStudent } from '../../../../lib/store/erase/full-store.ts';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';
import { author } from '../../../../lib/store/invented.ts';
import { fake } from './fake-browser.ts';
import { showScreen } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { noteTime, noteTrouble } = await import('../../../../../../lib/platform/troubles.ts');
const { itFacts } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/it-facts.ts');
const { ItPart } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/ItPart.tsx');

const canaries = {
  name: 'Quillfeather',
  host: 'ravensbourne',
  passphrase: 'thistlewood lantern pocket',
  recoveryKey: 'JSK2-Y2ET-D4FC-6FEX-0N1X-4QEN-6X5X',
  author: 'Marchetti',
  policy: 'Featheringham',
};

class NamedError extends Error {
  override name = canaries.name;
}

/** Canaries wherever something is kept, said, set or goes wrong. */
async function plantEverywhere() {
  const store = await freshStoreIn('diagnostics');
  const origin = `https://sis.${canaries.host}.example`;
  await plantSite(store, origin);
  await plantStudent(store, canaries.name, { origin });
  await saveAuthor(store, canaries.author);
  fake.session.set('vault-key', { dataKey: canaries.recoveryKey });
  fake.session.set('page:7', { frames: { 0: { origin, name: canaries.name } } });
  fake.managed['whyAt'] = 12;
  fake.managed['allowedSites'] = [origin, `https://*.${canaries.policy}.example`];
  fake.managed[canaries.policy] = canaries.policy;
  const inner = new DOMException(canaries.passphrase, 'QuotaExceededError');
  await noteTrouble(new NamedError(canaries.passphrase, { cause: inner }), 'saving');
  await noteTrouble({ name: canaries.recoveryKey, code: canaries.name }, 'drawing');
  await noteTrouble(canaries.name, 'other');
  await noteTime('unlocking', 512.4);
  return store;
}

beforeEach(() => {
  fake.session.clear();
  for (const key of Object.keys(fake.managed)) delete fake.managed[key];
});

test('versions, counts, errors, times and the names of policies; of the canaries nothing', async () => {
  const store = await plantEverywhere();
  const facts = await itFacts(store.db);
  expect(facts).toMatchObject({
    bridgeback: '1.2.3',
    browser: { name: 'Chrome' },
    database: { payload: payloadSchema },
    vault: 'locked',
    rows: { students: 1, notes: 1, inbox: 1 },
    milliseconds: { unlocking: 512 },
    policy: ['allowedSites', 'whyAt'],
    policyProblems: ['allowedSites'],
  });
  expect(facts.errors.map(({ names, code }) => [...names, code])).toEqual([
    ['Error', 'QuotaExceededError', undefined],
    ['UnknownError', undefined],
    ['UnknownError', undefined],
  ]);
  const text = diagnosticsText(facts).toLowerCase();
  const words = Object.values(canaries).flatMap((canary) => canary.toLowerCase().split(/[ -]/));
  expect(words.filter((word) => word.length > 4 && text.includes(word))).toEqual([]);
  expect(text).not.toContain(canaries.recoveryKey.toLowerCase());
});

test('the last twenty errors are kept, in the memory of the browser only', async () => {
  for (let nth = 1; nth <= 22; nth += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await noteTrouble(new DOMException('', nth < 3 ? 'AbortError' : 'DataError'), 'saving');
  }
  const { db } = await freshStoreIn('diagnostics');
  const { errors } = await itFacts(db);
  expect(errors.flatMap(({ names }) => names)).toEqual(
    Array.from({ length: 20 }, () => 'DataError'),
  );
});

test('only what is seen is copied, and only by hand', async () => {
  const store = await plantEverywhere();
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  await showScreen(store, <ItPart />);
  await page.getByText('Look at it').click();
  expect(copied).toEqual([]);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.element(page.getByText('Copied')).toBeVisible();
  expect(document.querySelector('pre')?.textContent).toBe(copied[0]);
  expect(copied[0]).not.toContain(author().by);
  vi.restoreAllMocks();
});
