import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readDraft, saveDraft } from '../../../../../../lib/store/drafts.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { onOneDay, showFamily, someCase } from './family-bench.tsx';
import { someWeek } from './family-records.ts';

onOneDay();

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const line = (name: string) => page.getByRole('textbox', { name, exact: true });

/** A letter of last week that was begun, as its form kept it. */
async function begunLastWeek() {
  const { database, studentId } = await someCase();
  await someWeek(database, studentId);
  const key = `case/${studentId}/update/2025-11-10`;
  await saveDraft(database, key, JSON.stringify({ strength: 'kind to younger students' }));
  // Somebody else's, and this week's own, are no earlier letter of this family.
  await saveDraft(database, 'case/other/update/2025-11-03', '{"thanks":true}');
  await saveDraft(database, `case/${studentId}/update/2025-11-17`, '{"thanks":true}');
  return { database, studentId, key };
}

test('a letter that was begun in an earlier week and not sent is shown again as it was left', async () => {
  const { database, studentId, key } = await begunLastWeek();
  await showFamily(database, studentId);
  await page.getByText('1 earlier update, begun and not sent').click();
  await expectGoodLooks();
  await button('Edit Week of Nov 10').click();
  await expect.element(page.getByText(/say “this week” and mean the week of Nov 10/)).toBeVisible();
  await expect
    .element(line('Something good'))
    .toHaveValue('Something good we noticed about Jaylen: kind to younger students.');
  // What happened this week is not told of last week.
  await expect.element(page.getByText(/three of four sessions/)).not.toBeInTheDocument();
  await expectGoodLooks();
  await button('Close and keep the draft').click();
  expect(await readDraft(database, key)).toContain('kind to younger students');
  await expect.element(page.getByText('1 earlier update, begun and not sent')).toBeVisible();
});

test('it can be removed, and that can be undone', async () => {
  const { database, studentId, key } = await begunLastWeek();
  await showFamily(database, studentId);
  await page.getByText('1 earlier update, begun and not sent').click();
  await button('Remove Week of Nov 10').click();
  await expect.element(page.getByText(/begun and not sent/)).not.toBeInTheDocument();
  expect(await readDraft(database, key)).toBeNull();
  await button('Undo').click();
  await expect.element(page.getByText('1 earlier update, begun and not sent')).toBeVisible();
  expect(await readDraft(database, key)).toContain('kind to younger students');
});
