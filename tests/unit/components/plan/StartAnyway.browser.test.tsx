import '../../../../components/ui/foundation.ts';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { StartAnyway } from '../../../../components/plan/StartAnyway.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const props = {
  name: 'Okafor-Reyes, Jaylen',
  why: ['Saturday sessions seldom work while weekend work goes on.'],
  openChecks: 2,
  reason: '',
  onReason: vi.fn(),
  isMissing: false,
  onStart: vi.fn(),
  onClose: vi.fn(),
};

test('says what speaks against it and asks for one sentence, by keyboard alone', async () => {
  const screen = await render(<StartAnyway {...props} />);
  await expect
    .element(page.getByRole('dialog', { name: 'Start with 2 open checks?' }))
    .toBeVisible();
  await expect.element(page.getByText(/^Saturday sessions seldom work/)).toBeVisible();
  const reason = page.getByRole('textbox', { name: 'Why is this right for Okafor-Reyes, Jaylen?' });
  await expect.element(reason).toHaveFocus();
  await expectGoodLooks();
  await userEvent.keyboard('H');
  expect(props.onReason).toHaveBeenCalledWith('H');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(props.onStart).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(props.onClose).toHaveBeenCalled();
  await screen.rerender(<StartAnyway {...props} isMissing openChecks={1} />);
  await expect.element(page.getByText('One sentence, please: why this one?')).toBeVisible();
  await expect
    .element(page.getByRole('dialog', { name: 'Start with 1 open check?' }))
    .toBeVisible();
  await expectGoodLooks();
});
