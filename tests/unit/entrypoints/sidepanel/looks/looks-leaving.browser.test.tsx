import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { noPolicy, type Policy } from '../../../../../lib/domain/policy.ts';
import { moveToBin } from '../../../../../lib/store/bin.ts';
import { logDisclosure } from '../../../../../lib/store/disclosures.ts';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { inEither } from '../../../../tools/pseudo-words.ts';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';
import { fileOf, onOneDay } from '../student/case-bench.tsx';
import { author } from '../why/seeds.ts';
import { everythingWritten } from './full-case.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('../screens/leaving/fake-browser.ts')).fake.browser };
});
const { showScreen, someGo } = await import('../screens/leaving/leaving-bench.tsx');
const { ExportScreen } = await import('../../../../../entrypoints/sidepanel/screens/Export.tsx');
const { LeavingScreen } =
  await import('../../../../../entrypoints/sidepanel/screens/leaving/LeavingScreen.tsx');
type Place = Parameters<typeof LeavingScreen>[0]['place'];

onOneDay();

const drawn = () => untilSeen(page.getByRole('heading', { level: 1 }));

async function showExport(store: TestStore, policy: Policy = noPolicy) {
  await showScreen(store, <ExportScreen onBack={vi.fn()} />, { policy });
  await untilSeen(
    page
      .getByRole('main')
      .getByRole('button')
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  );
}

async function leave(store: TestStore, place: Place, areNamesShown = true) {
  await showScreen(store, <LeavingScreen place={place} go={someGo()} onErased={vi.fn()} />, {
    areNamesShown,
  });
  await drawn();
}

/** A case of which something was shared and something was deleted. */
async function sharedCase() {
  const { store, studentId } = await everythingWritten();
  const line = { act: 'csv' as const, fields: ['Name', 'Cause, with words'], rows: 2, ticked: [] };
  const to = { to: 'another school', why: 'the family moved and asked for the record' };
  await logDisclosure(store, { ...line, ...to, students: [studentId] }, author);
  const { notes } = await fileOf(store, studentId);
  await moveToBin(store, 'notes', notes[0]?.id ?? '', author);
  return { store, studentId };
}

testLooks(
  [
    'Export',
    'LeavingScreen',
    'SharedScreen',
    'PrintScreen',
    'BinScreen',
    'EraseScreen',
    'SaveLogSheet',
  ],
  {
    'the file': async () => {
      await showExport((await everythingWritten()).store);
      for (const box of page.getByRole('checkbox').elements()) (box as HTMLInputElement).click();
    },
    'no files by policy': async () =>
      showExport(await freshStoreIn('looks'), { ...noPolicy, allowExport: false }),
    'the log, empty': async () =>
      leave(await freshStoreIn('looks'), { at: 'shared', studentId: null }),
    'the log': async () => leave((await sharedCase()).store, { at: 'shared', studentId: null }),
    'the log as a file': async () => {
      await leave((await sharedCase()).store, { at: 'shared', studentId: null });
      await page.getByRole('button', { name: inEither('Save the log') }).click();
      await untilSeen(page.getByRole('dialog'));
    },
    'the record on paper': async () => {
      const { store, studentId } = await sharedCase();
      await leave(store, { at: 'print', studentId });
    },
    'the record, names hidden': async () => {
      const { store, studentId } = await sharedCase();
      await leave(store, { at: 'print', studentId }, false);
    },
    'the bin, empty': async () => leave(await freshStoreIn('looks'), { at: 'bin' }),
    'the bin': async () => leave((await sharedCase()).store, { at: 'bin' }),
    'erasing a student': async () => {
      const { store, studentId } = await sharedCase();
      await leave(store, { at: 'erase', wish: { kind: 'student', studentId } });
    },
    'erasing everything': async () =>
      leave((await sharedCase()).store, { at: 'erase', wish: { kind: 'everything' } }),
  },
);
