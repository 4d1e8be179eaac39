import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { newRecord } from '../../../../../lib/store/record.ts';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';
import { someCount as countOn } from '../bridge/planned-case.ts';
import { showWeek } from './week-bench.tsx';
import { author, onOneDay, someStudent, today } from './week-records.ts';

onOneDay();

/** A student over the line whose count was two lower on 3 October. */
async function someRise(store: TestStore, number: number): Promise<void> {
  const { id } = await someStudent(store, `Student, Number ${number}`, `${1000 + number}`);
  const absences = 80 - number;
  const newest = { ...countOn(id, today, absences), enrolled: 200 };
  const before = { ...countOn(id, '2025-10-03', absences - 2), ...newRecord(author) };
  await store.pastReadings.add({ ...before, enrolled: 160 });
  await store.readings.add(newest);
}

test('how counts changed is first looked up for those in view, and for those further down once nothing else waits', async () => {
  const store = await freshStoreIn('week');
  for (let number = 1; number <= 43; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one student after the other
    await someRise(store, number);
  }
  await showWeek(store);
  const first = page.getByRole('listitem').filter({ hasText: 'Student, Number 1' }).first();
  await expect.element(first.getByText(/\+2 since Oct 3/)).toBeVisible();
  // Where no case asks for anything, all rows stand there at once.
  const last = page.getByRole('listitem').filter({ hasText: 'Student, Number 43' });
  await expect.poll(() => last.elements().length).toBe(1);
  last.element().scrollIntoView();
  await expect.element(last.getByText(/\+2 since Oct 3/)).toBeVisible();
});
