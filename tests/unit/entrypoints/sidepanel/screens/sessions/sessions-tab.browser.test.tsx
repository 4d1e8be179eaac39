import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addContact } from '../../../../../../lib/store/contacts.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import {
  author,
  fileOf,
  onOneDay,
  showStudent,
  someCase,
  today,
} from '../../student/case-bench.tsx';
import { somePlan, someSession } from './session-bench.tsx';

onOneDay();

const tapped = (name: string) => page.getByRole('radio', { name, exact: true });

async function openSessions(
  database: Awaited<ReturnType<typeof someCase>>['database'],
  studentId: string,
) {
  const screen = await showStudent(database, { studentId, part: 'sessions' });
  await expect.element(screen.getByRole('heading', { name: 'Today, Thu, Nov 20' })).toBeVisible();
  return screen;
}

const sessionsOf = async (...[database, studentId]: Parameters<typeof fileOf>) =>
  (await fileOf(database, studentId)).sessions;

describe('one tap', () => {
  test('makes a record of a session of the plan, and Undo takes it back', async () => {
    const { database, studentId } = await someCase();
    const plan = await somePlan(database, studentId, { startsOn: today, weeks: 1 });
    await openSessions(database, studentId);
    expect(await sessionsOf(database, studentId)).toEqual([]);
    await tapped('Here').click();
    await expect.element(page.getByText('Thu, Nov 20, 14:30: Here')).toBeVisible();
    await expect.element(tapped('Here')).toBeChecked();
    expect(await sessionsOf(database, studentId)).toMatchObject([
      {
        date: today,
        block: '14:30',
        mark: 'here',
        minutes: null,
        plannedMinutes: 50,
        planId: plan.id,
      },
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(tapped('Here')).not.toBeChecked();
    await expect.poll(() => sessionsOf(database, studentId)).toEqual([]);
  });

  test('after another changes the same record; two quick ones leave one record', async () => {
    const { database, studentId } = await someCase();
    await somePlan(database, studentId, { startsOn: today, weeks: 1 });
    await openSessions(database, studentId);
    const [here, late] = [tapped('Here').element(), tapped('Late').element()];
    (here as HTMLElement).click();
    (late as HTMLElement).click();
    await expect.element(page.getByText('Thu, Nov 20, 14:30: Late')).toBeVisible();
    expect(await sessionsOf(database, studentId)).toMatchObject([{ mark: 'late', revision: 2 }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => sessionsOf(database, studentId))
      .toMatchObject([{ mark: 'here', revision: 3 }]);
  });

  test('is one letter on the keyboard, and a letter in a field marks nothing', async () => {
    const { database, studentId } = await someCase();
    await somePlan(database, studentId, { startsOn: today, weeks: 1 });
    await openSessions(database, studentId);
    await userEvent.keyboard('e');
    await expect.element(tapped('Excused')).toBeChecked();
    await page.getByRole('button', { name: 'Edit Thu, Nov 20, 14:30' }).click();
    await page.getByLabelText('Topic').fill('Time');
    await userEvent.keyboard('m');
    await page.getByRole('button', { name: 'Save session' }).click();
    await expect
      .poll(() => sessionsOf(database, studentId))
      .toMatchObject([{ mark: 'excused', topic: 'Timem' }]);
  });

  test('of a student who was not there keeps no minutes', async () => {
    const { database, studentId } = await someCase();
    await somePlan(database, studentId, { startsOn: today, weeks: 1 });
    await someSession(database, studentId, today, 'here', { minutes: 45 });
    await openSessions(database, studentId);
    await tapped('Missed').click();
    await expect
      .poll(() => sessionsOf(database, studentId))
      .toMatchObject([{ mark: 'missed', minutes: null }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => sessionsOf(database, studentId))
      .toMatchObject([{ mark: 'here', minutes: 45 }]);
  });
});

describe('a missed session', () => {
  test('asks for a word the same day, and a contact answers it', async () => {
    const { database, studentId } = await someCase();
    await somePlan(database, studentId, { startsOn: today, weeks: 1 });
    await openSessions(database, studentId);
    await tapped('Missed').click();
    await expect.element(page.getByText(/A short word with the student/)).toBeVisible();
    await page.getByRole('button', { name: 'Log a contact about Thu, Nov 20' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Log a contact' })).toBeVisible();
  });

  test('is done once somebody was talked to, and says so for a week', async () => {
    const { database, studentId } = await someCase();
    await someSession(database, studentId, '2025-11-18', 'missed');
    await addContact(
      database,
      {
        studentId,
        channel: 'call',
        person: '',
        language: '',
        outcome: 'reached',
        happenedOn: '2025-11-18',
        words: '',
        nextAction: '',
        nextOn: null,
      },
      author,
    );
    await openSessions(database, studentId);
    await expect.element(page.getByText('Talked the same day')).toBeVisible();
  });

  test('can be made up today by one press, and is then counted once', async () => {
    const { database, studentId } = await someCase();
    await somePlan(database, studentId);
    const missed = await someSession(database, studentId, '2025-11-18', 'missed');
    await openSessions(database, studentId);
    await page.getByRole('button', { name: /^Nov 17 .*missed.* 0 of 1$/ }).click();
    await page.getByRole('button', { name: 'Tue, Nov 18, 14:30: made up today' }).click();
    await expect
      .poll(() => sessionsOf(database, studentId))
      .toMatchObject([{ mark: 'missed' }, { mark: 'make-up', date: today, makesUpFor: missed.id }]);
    await expect.element(page.getByText('1 of 1 held')).toBeVisible();
    await expect
      .element(page.getByText('make-up, counted with the session it stands for').first())
      .toBeVisible();
  });
});

describe('what was not marked', () => {
  test('is not missed, and says so', async () => {
    const { database, studentId } = await someCase();
    await somePlan(database, studentId);
    await someSession(database, studentId, '2025-11-13', 'here');
    await openSessions(database, studentId);
    await expect.element(page.getByRole('heading', { name: 'Not marked yet' })).toBeVisible();
    await expect.element(page.getByText(/^Tue, Nov 18, 14:30/).first()).toBeVisible();
    await expect.element(page.getByText('1 of 1 held')).toBeVisible();
  });

  test('another session is added with what it makes up for', async () => {
    const { database, studentId } = await someCase();
    const missed = await someSession(database, studentId, '2025-11-18', 'missed');
    await openSessions(database, studentId);
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByLabelText('What became of it').selectOptions('Make-up');
    await page.getByLabelText('Stands for').selectOptions('Tue, Nov 18, 14:30');
    await page.getByLabelText('Minutes there').fill('forty');
    await page.getByRole('button', { name: 'Save session' }).click();
    await expect.element(page.getByText('Write whole minutes, or leave it empty.')).toBeVisible();
    await page.getByLabelText('Minutes there').fill('40');
    await page.getByRole('button', { name: 'Save session' }).click();
    await expect
      .poll(() => sessionsOf(database, studentId))
      .toMatchObject([{}, { mark: 'make-up', makesUpFor: missed.id, minutes: 40 }]);
  });
});

describe('looks', () => {
  test('without a plan it says what is missing', async () => {
    const { database, studentId } = await someCase();
    await openSessions(database, studentId);
    await expect.element(page.getByText(/The plan says no days for sessions yet/)).toBeVisible();
    await expectGoodLooks();
  });

  test('with everything in it, as shapes and as a table', async () => {
    const { database, studentId } = await someCase();
    await somePlan(database, studentId);
    await someSession(database, studentId, '2025-11-07', 'excused');
    await someSession(database, studentId, '2025-11-11', 'late', {
      teacher: 'Mr. Bell',
      minutes: 40,
    });
    await someSession(database, studentId, '2025-11-13', 'cancelled');
    await someSession(database, studentId, '2025-11-18', 'missed', { note: 'Sister had a fever.' });
    await someSession(database, studentId, today, 'here', { topic: 'Algebra', minutes: 50 });
    await openSessions(database, studentId);
    await page.getByRole('button', { name: /^Nov 10/ }).click();
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Table' }).click();
    await expect
      .element(page.getByRole('table', { name: 'Sessions, newest week first' }))
      .toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /Thu, Nov 20, 14:30 here 50 Algebra/ }))
      .toBeVisible();
    await expectGoodLooks();
  });
});
