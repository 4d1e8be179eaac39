import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { WhyBoard, type WhyView } from '../../../../components/week/WhyBoard.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';
import { answerControls, pageRow } from '../../../tools/page-rows.ts';

function draw(view: WhyView, onOpen = vi.fn()) {
  return render(
    <main>
      <WhyBoard view={view} answer={answerControls()} onOpen={onOpen} />
    </main>,
  );
}

test('progress counts causes, and every open student is asked about', async () => {
  const ana = pageRow({ name: 'Ana Quiroga-Pell', shares: [] });
  const onOpen = vi.fn();
  await draw({ total: 31, known: 12, open: 1, studentsRead: 212, rows: [ana] }, onOpen);
  const words = '12 of 31 students over the line have a known cause.';
  const bar = page.getByRole('progressbar', { name: words });
  await expect.element(bar).toHaveAttribute('value', '12');
  await expect.element(bar).toHaveAttribute('max', '31');
  await expect
    .element(page.getByText(/212 students read on this device, not the whole school/))
    .toBeVisible();
  await page.getByRole('button', { name: 'Ana Quiroga-Pell', exact: true }).click();
  await expect.poll(() => onOpen).toHaveBeenCalledExactlyOnceWith(ana.studentId);
  await expectGoodLooks();
});

test('all clear is not the same as nobody over the line', async () => {
  const { rerender } = await draw({ total: 31, known: 30, open: 0, studentsRead: 212, rows: [] });
  await expect.element(page.getByText('No one left to ask about')).toBeVisible();
  await expectGoodLooks();
  await rerender(
    <main>
      <WhyBoard
        view={{ total: 0, known: 0, open: 0, studentsRead: 24, rows: [] }}
        answer={answerControls()}
        onOpen={() => {}}
      />
    </main>,
  );
  await expect.element(page.getByText('No one is over the line')).toBeVisible();
  await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
});

test('nothing read yet says where to go', async () => {
  await draw({ total: 0, known: 0, open: 0, studentsRead: 0, rows: [] });
  await expect.element(page.getByText('Nothing read yet')).toBeVisible();
  await expectGoodLooks();
});
