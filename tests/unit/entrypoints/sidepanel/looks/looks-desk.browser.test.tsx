import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { DeskScreen } from '../../../../../entrypoints/sidepanel/screens/sessions/DeskScreen.tsx';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { freshStoreIn } from '../../../lib/store/fresh-store.ts';
import { showScreen, someGo } from '../screens/leaving/leaving-bench.tsx';
import { somePlan, someSession } from '../screens/sessions/session-bench.tsx';
import { onOneDay, someStudent, today } from '../student/case-bench.tsx';

onOneDay();

/** A group in which every mark was given, with a name that needs two lines. */
async function someGroup() {
  const database = await freshStoreIn('desk');
  const names = [
    'Okafor-Reyes, Jaylen',
    'Featheringham-Oduya, Christopher-James',
    'Iyer, Anjali',
    'Bo',
    'Saleh, Noor',
    'Wilk, Tomasz',
  ];
  const marks = ['here', 'late', 'missed', 'excused', 'cancelled', 'planned'] as const;
  for (const [index, name] of names.entries()) {
    const known = { name, nameKey: name.toLowerCase(), sisId: String(index) };
    // oxlint-disable-next-line no-await-in-loop -- one student after the other
    const { id } = await someStudent(database, known);
    // oxlint-disable-next-line no-await-in-loop
    await somePlan(database, id);
    // oxlint-disable-next-line no-await-in-loop
    await someSession(database, id, today, marks[index] ?? 'here', { topic: 'Algebra' });
  }
  return database;
}

const show = async (database: Awaited<ReturnType<typeof freshStoreIn>>, areNamesShown = true) => {
  await showScreen(database, <DeskScreen go={someGo()} onBack={vi.fn()} />, { areNamesShown });
  await untilSeen(page.getByRole('main'));
};

testLooks(['DeskScreen'], {
  'nobody that day': async () => {
    await show(await freshStoreIn('desk'));
    await untilSeen(page.getByRole('heading').last());
  },
  'a group': async () => {
    await show(await someGroup());
    await untilSeen(page.getByText('Featheringham', { exact: false }).first());
  },
  'nobody of that name': async () => {
    await show(await someGroup());
    await untilSeen(page.getByText('Featheringham', { exact: false }).first());
    await page.getByRole('searchbox').or(page.getByRole('textbox')).last().fill('zzz');
  },
  'names hidden': async () => show(await someGroup(), false),
});
