import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findPunitive } from '../../../../../lib/domain/casework/wording/punitive.ts';
import { addMilestone } from '../../../../../lib/store/milestones.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { somePlan, someSession } from '../screens/sessions/session-bench.tsx';
import { author, fileOf, onOneDay, showStudent, someCase } from './case-bench.tsx';

onOneDay();

/** Here for one of four sessions until Nov 18: the others were missed, so that it is known that the step was not reached. */
async function missedStep() {
  const { database, studentId } = await someCase();
  const plan = await somePlan(database, studentId, { startsOn: '2025-11-03' });
  const marks = { '2025-11-04': 'here', '2025-11-06': 'missed', '2025-11-11': 'missed' } as const;
  for (const [date, mark] of Object.entries(marks)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were held
    await someSession(database, studentId, date, mark, { planId: plan.id });
  }
  await someSession(database, studentId, '2025-11-13', 'missed', { planId: plan.id });
  const check = { kind: 'sessions', attended: 3, of: 4, from: '2025-11-04' } as const;
  const step = { studentId, planId: plan.id, text: '', dueOn: '2025-11-18', check };
  await addMilestone(database, step, author);
  return { database, studentId };
}

test('a step that was not reached is planned anew in two clicks, without blame, and its first form stays readable', async () => {
  const { database, studentId } = await missedStep();
  const screen = await showStudent(database, { studentId, part: 'plan' });
  const steps = screen.getByRole('list').filter({ hasText: 'was for Nov 18' });
  await expect.element(steps.getByText('1 of 3')).toBeVisible();
  const said = steps.element().textContent ?? '';
  expect(findPunitive(said, 'en')).toEqual([]);
  expect(said).not.toMatch(/miss|fail|not reached|only|overdue/i);
  await expectGoodLooks();

  await steps.getByRole('button', { name: /^Plan it anew/ }).click();
  const form = page.getByRole('form', { name: 'Plan the step anew' });
  await expectGoodLooks();
  await form.getByRole('button', { name: 'Save step' }).click();
  await expect.element(form).not.toBeInTheDocument();
  await expect.element(screen.getByText('was for Nov 18')).not.toBeInTheDocument();
  const { milestones } = await fileOf(database, studentId);
  expect(milestones).toMatchObject([
    {
      dueOn: '2025-12-04',
      check: { kind: 'sessions', attended: 3, of: 4, from: '2025-11-20' },
      revision: 2,
    },
  ]);
  await page.getByText('1 earlier version').first().click();
  await expect.element(page.getByText(/Nov 18|2025-11-18/).first()).toBeVisible();
});
