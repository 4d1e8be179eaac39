import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { FindBox } from '../../../../components/page/FindBox.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';
import { pageRow } from '../../../tools/page-rows.ts';

function draw(text: string, rows: Parameters<typeof FindBox>[0]['rows']) {
  const acts = { onText: vi.fn(), onOpen: vi.fn(), onBack: vi.fn() };
  return {
    ...acts,
    drawn: render(<FindBox text={text} rows={rows} studentsRead={212} {...acts} />),
  };
}

test('says what can be found before anything is typed, with the field ready', async () => {
  const { drawn, onText } = draw('', []);
  await drawn;
  await expect.element(page.getByText('212 students were read on this device.')).toBeVisible();
  await userEvent.keyboard('v');
  await expect.poll(() => onText).toHaveBeenCalledWith('v');
  await expectGoodLooks();
});

test('a found student opens with one click', async () => {
  const ana = pageRow({
    name: 'Ana Quiroga-Pell',
    word: null,
    facts: ['Grade 10', '104417'],
    cause: null,
  });
  const { drawn, onOpen } = draw('ana', [ana]);
  await drawn;
  await expect.element(page.getByText('1 of the 212 students read on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Ana Quiroga-Pell' }).click();
  await expect.poll(() => onOpen).toHaveBeenCalledExactlyOnceWith(ana.studentId);
  await expectGoodLooks();
});

test('nobody found is said, and why that may be', async () => {
  await draw('zz', []).drawn;
  await expect.element(page.getByText('No one found')).toBeVisible();
  await expectGoodLooks();
});
