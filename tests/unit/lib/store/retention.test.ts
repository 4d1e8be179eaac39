import { expect, test } from 'vitest';
import { schoolYearOf } from '../../../../lib/domain/school-calendar.ts';
import { addDays } from '../../../../lib/domain/school-day.ts';
import { eraseYear } from '../../../../lib/store/erase.ts';
import { addNote } from '../../../../lib/store/notes.ts';
import { dueYears, keepLonger, noteYearsKept, yearsKept } from '../../../../lib/store/retention.ts';
import { freshStore } from './fresh-database.ts';
import { noteFields, someStudent } from './invented.ts';

const year = schoolYearOf('2024-10-01');
const settings = { retentionYears: 1 };
/** A year after 30 June 2025. */
const due = '2026-06-30';

async function storeOf2024() {
  const store = await freshStore();
  const { id: studentId } = await someStudent(store, { lastSeenAt: '2025-05-20T15:00:00.000Z' });
  const author = { by: 'Ms. Abara', now: '2025-05-20T15:00:00.000Z' };
  await addNote(store, { ...noteFields, studentId }, author);
  await noteYearsKept(store, '2025-05-20');
  return { store, studentId };
}

test('a school year is due a year after its end, to the day', async () => {
  const { store } = await storeOf2024();
  const ask = (today: string) => dueYears(store.db, settings, {}, today);
  expect(await ask(addDays(due, -1))).toEqual([]);
  expect(await ask(due)).toEqual([{ year, since: due }]);
  expect(await ask('2031-01-01')).toEqual([{ year, since: due }]);
});

test('kept longer it is asked again on that day; the rule of the school cannot be put off', async () => {
  const { store } = await storeOf2024();
  await keepLonger(store.db, year, '2026-09-30');
  const ask = (today: string, retentionDays?: number) =>
    dueYears(store.db, settings, retentionDays === undefined ? {} : { retentionDays }, today);
  expect(await ask('2026-09-29')).toEqual([]);
  expect(await ask('2026-09-30')).toEqual([{ year, since: '2026-09-30' }]);
  expect(await ask('2025-07-29', 30)).toEqual([]);
  expect(await ask('2025-07-30', 30)).toEqual([{ year, since: '2025-07-30' }]);
});

test('an erased year is asked about no more, and leaves no word of itself', async () => {
  const { store } = await storeOf2024();
  await keepLonger(store.db, year, '2026-09-30');
  await eraseYear(store, year);
  await noteYearsKept(store, '2026-10-01', true);
  expect(await dueYears(store.db, settings, {}, '2026-10-01')).toEqual([]);
  const housekeeping = await store.db.housekeeping.toArray();
  expect(JSON.stringify(housekeeping)).not.toContain(year.from);
});

test('which years are kept is looked up once a week, and a clock that was set back looks again', async () => {
  const { store, studentId } = await storeOf2024();
  const now = '2025-09-10T15:00:00.000Z';
  await addNote(store, { ...noteFields, studentId }, { by: 'Ms. Abara', now });
  const known = async (today: string) => {
    await noteYearsKept(store, today);
    const all = await dueYears(store.db, { retentionYears: 0 }, {}, '2030-01-01');
    return all.map(({ year: { from } }) => from);
  };
  expect(await known('2025-05-26')).toEqual(['2024-07-01']);
  expect(await known('2025-05-27')).toEqual(['2024-07-01', '2025-07-01']);
  expect(await yearsKept(store)).toEqual([year, schoolYearOf('2025-09-10')]);
  await eraseYear(store, year);
  expect(await known('2025-05-20')).toEqual(['2025-07-01']);
});
