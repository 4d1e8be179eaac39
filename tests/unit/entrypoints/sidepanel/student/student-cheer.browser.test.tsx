import { beforeEach, describe, expect, test } from 'vitest';
import { addMilestone, markReached } from '../../../../../lib/store/milestones.ts';
import type { TestStore } from '../../../lib/store/fresh-store.ts';
import { author, onOneDay, showStudent, someCase, today } from './case-bench.tsx';

onOneDay();
beforeEach(() => sessionStorage.clear());

const cheer = 'Walks in with Mr. Bell: reached';

async function someStep(database: TestStore, studentId: string, reachedOn: string | null) {
  const check = { kind: 'own-words', reachedOn } as const;
  const step = { studentId, text: 'Walks in with Mr. Bell', dueOn: '2025-11-21', planId: null };
  return addMilestone(database, { ...step, check }, author);
}

/** Long enough for a line that should not come to have come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

const show = (database: TestStore, studentId: string) =>
  showStudent(database, { studentId, part: 'plan' });

describe('a step that is reached is celebrated once', () => {
  test('and not again when the panel is opened anew', async () => {
    const { database, studentId } = await someCase();
    await someStep(database, studentId, '2025-11-19');
    const screen = await show(database, studentId);
    await expect.element(screen.getByText(cheer)).toBeVisible();
    await screen.unmount();
    const again = await show(database, studentId);
    await expect.element(again.getByText('reached Nov 19')).toBeVisible();
    await settled();
    expect(again.getByText(cheer).elements()).toHaveLength(0);
  });

  test('and not again in the tab it was seen in, once another was looked at', async () => {
    const { database, studentId } = await someCase();
    await someStep(database, studentId, today);
    const screen = await show(database, studentId);
    await expect.element(screen.getByText(cheer)).toBeVisible();
    await screen.getByRole('tab', { name: 'History' }).click();
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await expect.element(screen.getByText('Walks in with Mr. Bell', { exact: true })).toBeVisible();
    await settled();
    expect(screen.getByText(cheer).elements()).toHaveLength(0);
  });

  test('in one of two windows that see it at the same moment', async () => {
    const { database, studentId } = await someCase();
    const step = await someStep(database, studentId, null);
    const one = await show(database, studentId);
    const other = await show(database, studentId);
    const boxes = [one.container, other.container];
    const reach = () => boxes.map((box) => box.textContent?.includes('Reached') ?? false);
    await expect.poll(reach).toEqual([true, true]);
    await markReached(database, { id: step.id, expectedRevision: 1 }, today, author);
    await expect
      .poll(() => boxes.map((box) => box.textContent?.includes('Not reached') ?? false))
      .toEqual([true, true]);
    const glad = () => boxes.filter((box) => box.textContent?.includes(cheer)).length;
    await expect.poll(glad).toBe(1);
    await settled();
    expect(glad()).toBe(1);
  });

  test('not at all when it was reached more than a month ago', async () => {
    const { database, studentId } = await someCase();
    await someStep(database, studentId, '2025-10-10');
    const screen = await show(database, studentId);
    await expect.element(screen.getByText('Walks in with Mr. Bell', { exact: true })).toBeVisible();
    await settled();
    expect(screen.getByText(cheer).elements()).toHaveLength(0);
  });
});
