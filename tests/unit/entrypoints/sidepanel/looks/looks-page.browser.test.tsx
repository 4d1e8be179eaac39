import { vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PageState } from '../../../../../lib/domain/page-state.ts';
import { noPolicy, type Policy } from '../../../../../lib/domain/policy.ts';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { inEither } from '../../../../tools/pseudo-words.ts';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';
import { frame, seen } from '../screens/page/frames.ts';
import { onOneDay } from '../student/case-bench.tsx';
import { someCount, someStudent } from '../week/week-records.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-page.ts')).fake.browser };
});
const { showScreen, someGo } = await import('../screens/leaving/leaving-bench.tsx');
const { ThisPage } = await import('../../../../../entrypoints/sidepanel/screens/ThisPage.tsx');
const { PageAlone } =
  await import('../../../../../entrypoints/sidepanel/screens/page/PageAlone.tsx');
const { FindStudent } =
  await import('../../../../../entrypoints/sidepanel/screens/FindStudent.tsx');

onOneDay();

const long = 'Featheringham-Oduya, Christopher-James';

/** Students of every tier, one of them with a name that needs two lines, one without a count. */
async function aList(store: TestStore): Promise<PageState> {
  const absences = [24, 15, 9, 5, 1, null];
  const students = [];
  for (const [index, count] of absences.entries()) {
    const name = index === 1 ? long : `Asante-Byrne, Kofi ${index}`;
    // oxlint-disable-next-line no-await-in-loop -- one student after the other
    const { id } = await someStudent(store, name, String(index));
    students.push(seen({ name, studentId: id, sisId: String(index), absences: count }));
  }
  const skipped = [{ text: 'Total', reason: 'no-name' }];
  return { frames: { 0: frame(students, { listed: 320, skipped }) } };
}

const tab = { tabId: 7, windowId: 1, url: 'https://sis.school.example/list' };

async function show(
  store: TestStore,
  state: PageState | null,
  { policy = noPolicy, areNamesShown = true } = {},
) {
  const screen = <ThisPage tab={tab} state={state} go={someGo()} isInView />;
  await showScreen(
    store,
    <main className="body">
      <h1 className="sr">List</h1>
      {screen}
    </main>,
    { policy, areNamesShown },
  );
  await untilSeen(page.getByRole('main').getByRole('button').first());
}

async function find(text: string) {
  const store = await freshStoreIn('looks');
  const { id } = await someStudent(store, long, '104417');
  await someCount(store, id, 24);
  await showScreen(store, <FindStudent go={someGo()} text={text} onText={vi.fn()} />);
  await untilSeen(
    page
      .getByRole('searchbox')
      .or(page.getByRole('combobox'))
      .or(page.getByRole('textbox'))
      .first(),
  );
}

const held: Policy = { ...noPolicy, allowedSites: ['https://sis.riverbend.example'] };

testLooks(['ThisPage', 'PageAlone', 'FindStudent'], {
  'a site that is not in use': async () => show(await freshStoreIn('looks'), null),
  'a site outside the policy': async () =>
    show(await freshStoreIn('looks'), null, { policy: held }),
  'a page without counts': async () =>
    show(await freshStoreIn('looks'), { frames: { 0: frame([], { status: 'nothing' }) } }),
  'a list': async () => {
    const store = await freshStoreIn('looks');
    await show(store, await aList(store));
  },
  'a list, names hidden': async () => {
    const store = await freshStoreIn('looks');
    const state = await aList(store);
    await showScreen(
      store,
      <main>
        <ThisPage tab={tab} state={state} go={someGo()} isInView />
      </main>,
      { areNamesShown: false },
    );
    await untilSeen(page.getByRole('heading').first());
  },
  'the question in its row': async () => {
    const store = await freshStoreIn('looks');
    await show(store, await aList(store));
    await page
      .getByRole('button', { name: inEither('I know why') })
      .first()
      .click();
    await untilSeen(page.getByRole('button', { name: inEither('Plan a conversation') }).first());
  },
  'a list before anything is kept': async () => {
    const store = await freshStoreIn('looks');
    const state = await aList(store);
    await showScreen(
      store,
      <main>
        <PageAlone tab={tab} state={state} go={someGo()} isInView />
      </main>,
    );
    await untilSeen(page.getByRole('heading').first());
  },
  'finding, nothing typed': () => find(''),
  'finding somebody': () => find('feath'),
  'finding nobody': () => find('zzz'),
});
