import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { disclosuresOf } from '../../../../../../lib/store/disclosures.ts';
import { writeMarks } from '../../../../../../lib/store/session-marks.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { author, onOneDay, someDatabase } from '../../student/case-bench.tsx';
import { markedSession } from './session-bench.tsx';
import { marksOf, showDesk, someGroup, totals } from './desk-bench.tsx';

onOneDay();

/** How many students have marks that are kept until they are on disk. */
async function keptMarks(database: TestStore): Promise<number> {
  const keys = await database.db.drafts.toCollection().primaryKeys();
  return keys.filter((key) => key.endsWith('/marks')).length;
}

/** Nothing is written while another window does; call what it gives to let it go on. */
function holdWriter(database: TestStore): Promise<() => void> {
  return new Promise((held) => {
    void navigator.locks.request(
      `bridgeback writes ${database.db.name}`,
      () => new Promise<void>((release) => held(release)),
    );
  });
}

/** Refuses every new session meanwhile, as a full device does, and counts how often. */
async function whileNothingIsWritten(
  database: TestStore,
  work: (refused: () => number) => Promise<void>,
) {
  let refused = 0;
  const full = () => {
    refused += 1;
    throw new Dexie.QuotaExceededError();
  };
  const { hook } = database.db.rowsOf('sessions');
  hook('creating').subscribe(full);
  await work(() => refused);
  hook('creating').unsubscribe(full);
}

describe('marks that are not on disk', () => {
  test('of a panel that was closed come back, said to be not saved, and are saved by one press', async () => {
    const database = await someDatabase();
    await someGroup(database, 4);
    const screen = await showDesk(database);
    await expect.element(totals('4 not marked')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}h');
    await expect.element(page.getByText('Student 01: Here')).toBeVisible();
    const release = await holdWriter(database);
    await userEvent.keyboard('tme');
    await expect.element(page.getByText('saving 3')).toBeVisible();
    await expect.poll(() => keptMarks(database)).toBe(3);
    await screen.unmount();
    // What the closed panel still tries, the first mark and then the two others, comes to nothing.
    await whileNothingIsWritten(database, async (refused) => {
      release();
      await expect.poll(refused).toBe(2);
    });
    await showDesk(database);
    await expect.element(page.getByText('3 marks are not saved')).toBeVisible();
    await expect.element(totals('1 here')).toBeVisible();
    await expect.element(totals('1 missed')).toBeVisible();
    await expectGoodLooks();
    expect(await marksOf(database)).toEqual(['here']);
    await page.getByRole('button', { name: 'Save now' }).click();
    await expect.element(page.getByText('3 marks are not saved')).not.toBeInTheDocument();
    expect((await marksOf(database)).toSorted()).toEqual(['excused', 'here', 'late', 'missed']);
    await expect.poll(() => keptMarks(database)).toBe(0);
  }, 30_000);

  test('are shown as not saved while the device is full, each with a way to try again', async () => {
    const database = await someDatabase();
    await someGroup(database, 2);
    await showDesk(database);
    await expect.element(totals('2 not marked')).toBeVisible();
    const alert = page.getByRole('alert');
    await whileNothingIsWritten(database, async () => {
      await userEvent.keyboard('{ArrowDown}hm');
      await expect.element(alert.getByText('2 marks are not saved')).toBeVisible();
    });
    await expect.element(alert.getByText(/^This device is full/)).toBeVisible();
    await expectGoodLooks();
    await expect
      .element(page.getByRole('button', { name: 'Here: Student 01' }))
      .toHaveAttribute('aria-pressed', 'true');
    expect(await marksOf(database)).toEqual([]);
    await page.getByRole('button', { name: 'Try again: Student 02' }).click();
    await expect.element(alert.getByText('1 mark is not saved')).toBeVisible();
    expect(await marksOf(database)).toEqual(['missed']);
    await page.getByRole('button', { name: 'Leave out' }).click();
    await expect.element(totals('1 not marked')).toBeVisible();
    expect(await marksOf(database)).toEqual(['missed']);
  });

  test('because another window marked the same are said so, and saved over it only when asked', async () => {
    const database = await someDatabase();
    const [student] = await someGroup(database, 1);
    await showDesk(database);
    await expect.element(totals('1 not marked')).toBeVisible();
    const release = await holdWriter(database);
    // Theirs comes first; neither window could see the other's mark when it was tapped.
    const fields = markedSession(student?.id ?? '', 'missed');
    const theirs = writeMarks(database, [{ act: 'add', fields }], author);
    await userEvent.keyboard('{ArrowDown}h');
    release();
    await theirs;
    await expect.element(page.getByText(/^Another window marked/)).toBeVisible();
    expect(await marksOf(database)).toEqual(['missed']);
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await expect.poll(() => marksOf(database)).toEqual(['here']);
  });
});

test('a sheet to sign in on holds names alone, and is written down before it is printed', async () => {
  const database = await someDatabase();
  const students = await someGroup(database, 2);
  const printed = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
  await showDesk(database);
  await page.getByLabelText('Teacher').fill('Mr. Bell');
  await page.getByRole('button', { name: 'Missed: Student 01' }).click();
  await page.getByRole('button', { name: 'Print a sign-in sheet' }).click();
  const paper = page.getByRole('article', { name: 'Sign-in sheet' });
  await expect.element(paper).toMatchTextContent(/Nov 20, 2025.*14:30.*Mr\. Bell/);
  await expect.element(paper.getByRole('rowheader', { name: 'Student 02' })).toBeVisible();
  await expect.element(paper).not.toMatchTextContent(/Missed|missed|9\d\d/);
  await expectGoodLooks();
  await page.getByRole('textbox', { name: 'Because' }).fill('');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  expect(printed).not.toHaveBeenCalled();
  await page.getByRole('textbox', { name: 'Because' }).fill('signing in');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce());
  expect(await disclosuresOf(database)).toMatchObject([
    {
      act: 'print',
      students: students.map(({ id }) => id),
      rows: 2,
      to: 'those in the room',
      why: 'signing in',
    },
  ]);
  printed.mockRestore();
  await page.getByRole('button', { name: 'Back to the sign-in' }).click();
  await expect.element(totals('1 missed')).toBeVisible();
});
