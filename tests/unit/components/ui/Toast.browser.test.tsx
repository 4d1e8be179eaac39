import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import { Toast, ToastRegion, useToast } from '../../../../components/ui/Toast.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

function Shower({ undo }: { undo?: () => void }) {
  const showToast = useToast();
  const message = { text: 'Saved for Ana', ...(undo ? { undo } : {}) };
  return (
    <button type="button" onClick={() => showToast(message)}>
      Save
    </button>
  );
}

test('says what was saved and takes it back once', async () => {
  const undo = vi.fn();
  await render(
    <ToastRegion>
      <Shower undo={undo} />
    </ToastRegion>,
  );
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('status')).toMatchTextContent(/Saved for Ana/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => undo).toHaveBeenCalledOnce();
  await expect.element(page.getByText('Saved for Ana')).not.toBeInTheDocument();
});

test('that can be taken back stays 10 seconds, not counting those it is pointed at', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const onDone = vi.fn();
  const { container } = await render(<Toast text="Saved" undo={() => {}} onDone={onDone} />);
  const toast = container.querySelector('.toast');
  vi.advanceTimersByTime(9000);
  toast?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  vi.advanceTimersByTime(60_000);
  expect(onDone).not.toHaveBeenCalled();
  toast?.dispatchEvent(
    new PointerEvent('pointerout', { bubbles: true, relatedTarget: document.body }),
  );
  vi.advanceTimersByTime(900);
  expect(onDone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  await expect.poll(() => onDone).toHaveBeenCalledOnce();
});

test('that only tells is soon out of the way', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const onDone = vi.fn();
  await render(<Toast text="Saved" onDone={onDone} />);
  vi.advanceTimersByTime(3900);
  expect(onDone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  await expect.poll(() => onDone).toHaveBeenCalledOnce();
});

test('what was refused stays 10 seconds, not counting those it holds the focus', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const onDone = vi.fn();
  const { container } = await render(<Toast text="Not saved" isRefusal onDone={onDone} />);
  vi.advanceTimersByTime(9000);
  const close = container.querySelector('button');
  close?.focus();
  vi.advanceTimersByTime(60_000);
  expect(onDone).not.toHaveBeenCalled();
  close?.blur();
  vi.advanceTimersByTime(1100);
  await expect.poll(() => onDone).toHaveBeenCalledOnce();
});

test('what was said while names were shown is not seen while they are hidden', async () => {
  const drawn = (areShown: boolean) => (
    <NamesShown value={areShown}>
      <ToastRegion>
        <Shower undo={() => {}} />
      </ToastRegion>
    </NamesShown>
  );
  const { rerender } = await render(drawn(true));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Saved for Ana')).toBeVisible();
  await rerender(drawn(false));
  await expect.element(page.getByText('Saved for Ana')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Saved for Ana')).toBeVisible();
});

// Last: it leaves the pointer where the next toast would stand still under it.
test('what was refused looks good, and can be closed', async () => {
  const onDone = vi.fn();
  await render(<Toast text="Not saved" isRefusal onDone={onDone} />);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => onDone).toHaveBeenCalledOnce();
});
