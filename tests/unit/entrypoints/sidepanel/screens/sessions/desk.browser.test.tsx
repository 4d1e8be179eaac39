import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addCasework } from '../../../../../../lib/store/casework.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { author, onOneDay, someDatabase, someStudent, today } from '../../student/case-bench.tsx';
import { afternoons, someSession } from './session-bench.tsx';
import { marksOf, showDesk, someGroup, totals } from './desk-bench.tsx';

onOneDay();

describe('the sign-in of a whole session', () => {
  test('forty students are marked by the keyboard alone, one letter each, under one group', async () => {
    const database = await someDatabase();
    await someGroup(database, 40);
    await showDesk(database);
    await expect.element(totals('40 not marked')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect
      .element(page.getByRole('button', { name: 'Student 01', exact: true }))
      .toHaveFocus();
    await userEvent.keyboard(`${'h'.repeat(37)}tmx`);
    await expect.element(totals('37 here')).toBeVisible();
    await expect.element(totals('0 not marked')).toBeVisible();
    await expect.poll(() => marksOf(database), { timeout: 30_000 }).toHaveLength(40);
    // What is still on its way is said.
    await expect.element(page.getByText(/^saving/)).not.toBeInTheDocument();
    const sessions = await database.sessions.toArray();
    expect(new Set(sessions.map(({ studentId }) => studentId)).size).toBe(40);
    const groups = new Set(sessions.map(({ groupId }) => groupId));
    expect(groups.size).toBe(1);
    expect(groups.has(null)).toBe(false);
    expect(sessions.every(({ date, block }) => date === today && block === '14:30')).toBe(true);
  }, 60_000);

  test('Backspace takes a mark back, Undo the last one', async () => {
    const database = await someDatabase();
    await someGroup(database, 2);
    await showDesk(database);
    await expect.element(totals('2 not marked')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}hm');
    await expect.element(page.getByText('Student 02: Missed')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(totals('1 not marked')).toBeVisible();
    page.getByRole('button', { name: 'Student 01', exact: true }).element().focus();
    await userEvent.keyboard('{Backspace}');
    await expect.element(totals('2 not marked')).toBeVisible();
    await expect.poll(() => marksOf(database)).toEqual(['planned']);
  });

  test('the same one opens again with its marks, its words and who was added', async () => {
    const database = await someDatabase();
    await someGroup(database, 1);
    const guest = await someStudent(database, {
      name: 'Iyer, Noor',
      nameKey: 'noor iyer',
      sisId: '77',
    });
    const screen = await showDesk(database);
    await page.getByLabelText('Teacher').fill('Mr. Bell');
    await page.getByLabelText('Find or add a student').fill('noor');
    await page.getByRole('button', { name: 'Add Iyer, Noor' }).click();
    await expect.element(totals('2 not marked')).toBeVisible();
    await page.getByRole('button', { name: 'Here: Iyer, Noor' }).click();
    await expect.element(page.getByText('Iyer, Noor: Here')).toBeVisible();
    await screen.unmount();
    await showDesk(database);
    await expect
      .element(page.getByRole('button', { name: 'Here: Iyer, Noor' }))
      .toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByLabelText('Teacher')).toHaveValue('Mr. Bell');
    expect(await database.sessions.toArray()).toMatchObject([
      {
        studentId: guest.id,
        planId: null,
        teacher: 'Mr. Bell',
        mark: 'here',
        plannedMinutes: null,
      },
    ]);
  });

  test('a session marked in a case stands there with its mark, and changes as one record', async () => {
    const database = await someDatabase();
    const [student] = await someGroup(database, 1);
    await someSession(database, student?.id ?? '', today, 'missed');
    await showDesk(database);
    await expect.element(totals('1 missed')).toBeVisible();
    await page.getByRole('button', { name: 'Late: Student 01' }).click();
    await expect.element(page.getByText('Student 01: Late')).toBeVisible();
    expect(await marksOf(database)).toEqual(['late']);
  });

  test('topic and teacher given later go on every marked session by one press', async () => {
    const database = await someDatabase();
    await someGroup(database, 2);
    await showDesk(database);
    await expect.element(totals('2 not marked')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}hh');
    await expect.poll(() => marksOf(database)).toEqual(['here', 'here']);
    await page.getByLabelText('Topic').fill('Fractions');
    await page.getByRole('button', { name: 'Put it on 2 marked sessions' }).click();
    await expect
      .poll(() => database.sessions.toArray())
      .toMatchObject([{ topic: 'Fractions' }, { topic: 'Fractions' }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => database.sessions.toArray())
      .toMatchObject([{ topic: '' }, { topic: '' }]);
  });

  test('typing finds; Enter goes to the row', async () => {
    const database = await someDatabase();
    await someGroup(database, 12);
    await showDesk(database);
    await expect.element(totals('12 not marked')).toBeVisible();
    await userEvent.keyboard('f11{Enter}');
    await expect
      .element(page.getByRole('button', { name: 'Student 11', exact: true }))
      .toHaveFocus();
    await userEvent.keyboard('e');
    await expect.element(totals('1 excused')).toBeVisible();
    // The totals are those of everyone, also while only some are shown.
    await expect.element(totals('11 not marked')).toBeVisible();
  });
});

describe('who is on it', () => {
  test('only those whose plan has a session that day and is not over', async () => {
    const database = await someDatabase();
    const [stays, leaves, over] = await someGroup(database, 3);
    const moved = { ...afternoons, weekdays: [1] };
    const current = await database.plans.toArray();
    const plan = current.find(({ studentId }) => studentId === leaves?.id);
    await database.plans.put({ ...plan!, sessions: [moved] });
    const ended = current.find(({ studentId }) => studentId === over?.id);
    await addCasework(
      database,
      'outcomes',
      {
        studentId: over?.id ?? '',
        planId: ended?.id ?? '',
        kind: 'completed',
        endedOn: '2025-11-19',
        promoted: 'unknown',
        grounds: [],
        words: '',
      },
      author,
    );
    await showDesk(database);
    await expect.element(totals('1 not marked')).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: stays?.name ?? '', exact: true }))
      .toBeVisible();
  });

  test('a day with two blocks asks which; another day is another sign-in', async () => {
    const database = await someDatabase();
    const [one] = await someGroup(database, 2);
    const current = await database.plans.toArray();
    const plan = current.find(({ studentId }) => studentId === one?.id);
    await database.plans.put({ ...plan!, sessions: [{ ...afternoons, block: 'Morning' }] });
    await showDesk(database);
    await expect.element(totals('2 not marked')).toBeVisible();
    await page.getByLabelText('Time or block').selectOptions('Morning');
    await expect.element(totals('1 not marked')).toBeVisible();
    await page
      .getByRole('textbox', { name: 'Day' })
      .or(page.getByLabelText('Day'))
      .first()
      .fill('2025-11-22');
    await expect.element(page.getByText('No plan has a session on this day')).toBeVisible();
  });

  test('nobody is named while names are hidden', async () => {
    const database = await someDatabase();
    await someGroup(database, 1);
    await showDesk(database, { areNamesShown: false });
    await expect.element(page.getByRole('heading', { name: 'Session sign-in' })).toBeVisible();
    await expect.element(page.getByText('Student 01')).not.toBeInTheDocument();
    await expect.element(page.getByLabelText('Topic')).not.toBeInTheDocument();
  });
});

test('it looks good, full and empty', async () => {
  const database = await someDatabase();
  const screen = await showDesk(database);
  await expect.element(page.getByText('No plan has a session on this day')).toBeVisible();
  await expectGoodLooks();
  await screen.unmount();
  await someGroup(database, 6);
  await showDesk(database);
  await expect.element(totals('6 not marked')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}htmex');
  await expect.element(totals('1 not held')).toBeVisible();
  await page.getByLabelText('Find or add a student').fill('nobody of that name');
  await expect.element(page.getByText('Nobody on the list has this name.')).toBeVisible();
  await expectGoodLooks();
});
