import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { expectNoViolations } from '../../../../tools/axe.ts';
import { author, cause, fileOf, onOneDay, showStudent, someCase, today } from './case-bench.tsx';

onOneDay();

const offered = [
  'Illness',
  'Transportation',
  'Mental health',
  'Caregiving',
  'Work',
  'No one to turn to',
];

/** A case opened by "I know why", at the width of a narrow panel. */
async function askedWhy(onBack: () => void = () => undefined) {
  await page.viewport(320, 640);
  const { database, studentId } = await someCase();
  const screen = await showStudent(database, { studentId, want: 'cause', onBack });
  const question = screen.getByRole('radiogroup', { name: 'What got in the way?' });
  await expect.element(question.getByRole('radio').first()).toHaveFocus();
  return { database, studentId, screen, question };
}

describe('"I know why" from the page', () => {
  test('asks with the six commonest causes, the first in focus, and nothing to scroll sideways', async () => {
    const { screen, question } = await askedWhy();
    const names = question
      .getByRole('radio')
      .elements()
      .map((tag) => tag.getAttribute('aria-label'));
    expect(names).toEqual(offered);
    await expect.element(screen.getByRole('button', { name: 'Add a cause' })).toBeVisible();
    await expect.element(screen.getByText('Not asked yet')).not.toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await expectNoViolations(screen.container);
  });

  test('one click saves a guess, and who said so follows in place', async () => {
    const { database, studentId, screen, question } = await askedWhy();
    await question.getByRole('radio', { name: 'Transportation' }).click();
    await expect.element(screen.getByText('Saved for Okafor-Reyes, Jaylen')).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toMatchObject([
      {
        answer: 'cause',
        item: 'transportation',
        source: 'staff-guess',
        confidence: 'think-so',
        weight: 'primary',
        saidOn: today,
      },
    ]);
    await expect.element(question).not.toBeInTheDocument();
    const section = screen.getByRole('region', { name: 'What got in the way' });
    await expect.element(section).toHaveFocus();
    await expectNoViolations(section.element());
    await screen.getByText('Student said', { exact: true }).click();
    await expect.element(screen.getByText('The student said so')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Edit Transportation' })).toBeVisible();
  });

  test('Undo takes the answer back', async () => {
    const { database, studentId, screen, question } = await askedWhy();
    await question.getByRole('radio', { name: 'Work', exact: true }).click();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    await expect.element(screen.getByText('Who said so?')).not.toBeInTheDocument();
    expect((await fileOf(database, studentId)).causes).toEqual([]);
  });

  test.each(['All causes', 'Add a cause'])('"%s" opens the form in its place', async (name) => {
    const { screen, question } = await askedWhy();
    await screen.getByRole('button', { name }).click();
    await expect.element(screen.getByLabelText('Find a cause')).toHaveFocus();
    await expect.element(question).not.toBeInTheDocument();
  });

  test('a number answers, as in the lists', async () => {
    const { database, studentId, screen } = await askedWhy();
    await userEvent.keyboard('2');
    await expect.element(screen.getByText(/^Saved for/)).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toMatchObject([{ item: 'transportation' }]);
  });

  test('Escape leaves it open for another day, and only then goes back', async () => {
    const onBack = vi.fn<() => void>();
    const { screen } = await askedWhy(onBack);
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    expect(onBack).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onBack).toHaveBeenCalledOnce();
  });

  test('numbers answer nothing once another part is in view', async () => {
    const { database, studentId, screen } = await askedWhy();
    await screen.getByRole('tab', { name: 'Family' }).click();
    await expect.element(screen.getByText('No contact logged yet')).toBeVisible();
    await userEvent.keyboard('1');
    await screen.getByRole('tab', { name: 'Why' }).click();
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toEqual([]);
  });

  test('opens the form where a cause is known already', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId, want: 'cause' });
    await expect.element(screen.getByRole('form', { name: 'Add a cause' })).toBeVisible();
  });

  test('asks again where the family did not say', async () => {
    const { database, studentId } = await someCase();
    const declined = { ...cause, answer: 'family-declined', item: null, source: 'family' } as const;
    await recordCause(database, { ...declined, studentId }, author);
    const screen = await showStudent(database, { studentId, want: 'cause' });
    await expect
      .element(screen.getByRole('radiogroup', { name: 'What got in the way?' }))
      .toBeVisible();
  });
});
