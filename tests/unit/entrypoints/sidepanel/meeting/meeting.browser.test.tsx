import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { saveAuthor } from '../../../../../lib/store/author.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { freshStoreIn } from '../../../lib/store/fresh-store.ts';
import { someStudent } from '../../../lib/store/invented.ts';
import { author, onOneDay, readCounts, today } from '../bridge/planned-case.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-tabs.ts')).fake.browser };
});
const { fake } = await import('./fake-tabs.ts');
const { button, show, someTeam, talkedAbout, withNoMeetingYet } =
  await import('./meeting-bench.tsx');

onOneDay();
withNoMeetingYet();

describe('going through the agenda', () => {
  test('begins with whose review is due; keys and buttons walk on and stay at the ends', async () => {
    const { database } = await someTeam();
    await show(database);
    await talkedAbout('Anand-Holt, Priya');
    await expect.element(page.getByText('1 of 3')).toBeVisible();
    await expect.element(button('Previous student')).toBeDisabled();
    await expectGoodLooks();
    await userEvent.keyboard(']');
    await talkedAbout('Okafor, Jaylen');
    await expect.element(page.getByRole('heading', { name: 'Okafor, Jaylen' })).toHaveFocus();
    await button('Next student').click();
    await talkedAbout('Villaseñor, Mateo');
    await expect.element(page.getByText('3 of 3')).toBeVisible();
    await userEvent.keyboard(']');
    await expect.element(button('Next student')).toBeDisabled();
    await userEvent.keyboard('[[');
    await talkedAbout('Okafor, Jaylen');
  });

  test('leaving and coming back keeps the place, and a decision moves nobody', async () => {
    const { database } = await someTeam();
    const { screen } = await show(database);
    await talkedAbout('Anand-Holt, Priya');
    await page.getByText('Go on', { exact: true }).click();
    await page.getByLabelText('Because').fill('Mornings work.');
    await button('Save review').click();
    await expect.element(page.getByText('Mornings work.')).toBeVisible();
    await talkedAbout('Anand-Holt, Priya');
    await expect.element(page.getByText('1 of 3')).toBeVisible();
    await button('Next student').click();
    await talkedAbout('Okafor, Jaylen');
    await screen.unmount();
    await show(database);
    await talkedAbout('Okafor, Jaylen');
    await expect.element(page.getByText('2 of 3')).toBeVisible();
    await page.getByText('Agenda: 3 students').click();
    await expect
      .element(page.getByRole('button', { name: /^Anand-Holt, Priya.*Decided$/ }))
      .toBeVisible();
    await expectGoodLooks();
  });

  test('a meeting of yesterday does not go on today', async () => {
    const { database, mateo } = await someTeam();
    fake.session.set('meeting-place', { day: '2025-11-19', order: [], at: mateo.studentId });
    await show(database);
    await talkedAbout('Anand-Holt, Priya');
    await expect.element(page.getByText('1 of 3')).toBeVisible();
  });

  test('my students alone, by the caseload or the team of the plan', async () => {
    const { database, mateo } = await someTeam();
    await saveAuthor(database, 'Ms. Iyer');
    await addCasework(
      database,
      'caseload',
      { studentId: mateo.studentId, person: 'Ms. Iyer' },
      author,
    );
    await show(database);
    await page.getByText('My students').click();
    await talkedAbout('Villaseñor, Mateo');
    await expect.element(page.getByText('1 of 1')).toBeVisible();
  });

  test('nobody on the agenda is a good day, and says who would come up', async () => {
    await show(await freshStoreIn('meeting'));
    await expect.element(page.getByText('Nobody to talk about today')).toBeVisible();
    await expectGoodLooks();
  });
});

describe('one student', () => {
  test('in short: what is not known is said, and is no number', async () => {
    const { database, priya } = await someTeam();
    const session = {
      studentId: priya.studentId,
      planId: priya.plan.id,
      groupId: null,
      plannedMinutes: null,
      minutes: null,
      makesUpFor: null,
      topic: '',
      teacher: '',
      note: '',
    };
    const marks = ['here', 'missed', 'planned'] as const;
    for (const [index, mark] of marks.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were held
      await addCasework(
        database,
        'sessions',
        { ...session, date: '2025-11-12', block: `${index}`, mark },
        author,
      );
    }
    await show(database);
    await talkedAbout('Anand-Holt, Priya');
    await expect.element(page.getByText(/1 of 2 attended/)).toBeVisible();
    await expect.element(page.getByText('1 is not marked yet')).toBeVisible();
    await expect.element(page.getByText('Cause not known')).toBeVisible();
    await expect.element(page.getByText('Not reached yet')).toBeVisible();
  });

  test('what was begun about them is found again', async () => {
    const { database } = await someTeam();
    const { screen } = await show(database);
    await page.getByLabelText('Because').fill('Half a sen');
    await expect.element(page.getByText('Draft kept')).toBeVisible();
    // Escape lets go of the field, and not of the meeting; then the keys work again.
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard(']');
    await talkedAbout('Okafor, Jaylen');
    await expect.element(page.getByLabelText('Because')).toHaveValue('');
    await screen.unmount();
    await show(database);
    await button('Previous student').click();
    await expect.element(page.getByLabelText('Because')).toHaveValue('Half a sen');
  });

  test('who does what by when is written down, done with a tick, and taken back', async () => {
    const { database, priya } = await someTeam();
    await show(database);
    await talkedAbout('Anand-Holt, Priya');
    await userEvent.keyboard('t');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('textbox').first().fill('Ask about the bus');
    await sheet.getByRole('textbox').nth(1).fill('Mr. Bell');
    await sheet.getByRole('button', { name: /^Save/ }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Ask about the bus' })).toBeVisible();
    expect((await database.tasks.toArray())[0]).toMatchObject({
      studentId: priya.studentId,
      who: 'Mr. Bell',
      doneOn: null,
    });
    await page.getByRole('checkbox', { name: 'Ask about the bus' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Ask about the bus' })).toBeChecked();
    expect((await database.tasks.toArray())[0]?.doneOn).toBe(today);
    await button('Undo').click();
    await expect
      .element(page.getByRole('checkbox', { name: 'Ask about the bus' }))
      .not.toBeChecked();
  });

  test('their page comes to the front; where none is open the site is, and that is said', async () => {
    const { database } = await someTeam();
    await show(database);
    await talkedAbout('Anand-Holt, Priya');
    await userEvent.keyboard('o');
    await expect
      .element(page.getByText(/^No page of sis\.riverbend\.example was open/))
      .toBeVisible();
    expect(fake.opened).toEqual(['https://sis.riverbend.example']);
  });

  test('without a plan there is nothing to decide, and the plan is one click away', async () => {
    const database = await freshStoreIn('meeting');
    const { id: studentId } = await someStudent(database, { name: 'Emeka Strand' });
    await readCounts({ database, studentId }, [['2025-11-20', 20]]);
    const { go } = await show(database);
    await talkedAbout('Emeka Strand');
    await expect.element(page.getByText('Over the line, no plan yet').first()).toBeVisible();
    await expect.element(button('Save review')).not.toBeInTheDocument();
    await expectGoodLooks();
    await button('Open the plan').click();
    await expect
      .poll(() => go.toStudent)
      .toHaveBeenCalledExactlyOnceWith(studentId, 'case', 'plan');
    await button('Open the case').click();
    await expect.poll(() => go.toStudent).toHaveBeenLastCalledWith(studentId, 'case');
  });
});

describe('names hidden', () => {
  test('nothing of a case is shown, and no key opens anything', async () => {
    const { database } = await someTeam();
    await show(database, false);
    await expect.element(page.getByText('1 of 3')).toBeVisible();
    await expect.element(page.getByText('Priya')).not.toBeInTheDocument();
    await expect.element(button('Save review')).not.toBeInTheDocument();
    await userEvent.keyboard('o');
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(fake.opened).toEqual([]);
    await button('Recap of today').click();
    await expect
      .element(page.getByText('Names are hidden. Show them to see the recap.'))
      .toBeVisible();
    await expectGoodLooks();
  });
});
