import { expect, test } from 'vitest';
import { newPlan } from '../../../../../components/plan/plan-form-value.ts';
import { planInput } from '../../../../../components/plan/plan-input.ts';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { author, cause, onOneDay, showStudent, someCase, today } from './case-bench.tsx';

onOneDay();

test('the plan and its one page look right, and the page names no cause and no count', async () => {
  const { database, studentId } = await someCase();
  await recordCause(database, { ...cause, studentId }, author);
  const value = newPlan(today, 'flexible-schedule', ['caregiving'], 'es');
  const written = { ...value, goal: 'Llegar a las 9:40.', championName: 'Haruki Bell' };
  const input = planInput(written, 'flexible-schedule');
  await savePlan(database, { ...input, studentId }, null, author);
  const screen = await showStudent(database, { studentId });
  await screen.getByRole('tab', { name: 'Plan' }).click();
  await expect.element(screen.getByText('Llegar a las 9:40.')).toBeVisible();
  await expectGoodLooks();
  await screen.getByRole('button', { name: 'Print one page' }).click();
  const paper = screen.getByRole('article');
  await expect.element(paper).toMatchTextContent(/Nuestra meta/);
  await expect.element(paper).toMatchTextContent(/Our goal/);
  await expect.element(paper).not.toMatchTextContent(/caregiving|24 of|of 71/i);
  await expectGoodLooks();
});
