import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useKeys } from '../../../../../entrypoints/sidepanel/hooks/use-keys.ts';
import { useListKeys } from '../../../../../entrypoints/sidepanel/hooks/use-list-keys.ts';

function Listening({ acts, isOn = true }: { acts: Parameters<typeof useKeys>[0]; isOn?: boolean }) {
  useKeys(acts, isOn);
  return (
    <>
      <input aria-label="Field" />
      <input type="checkbox" aria-label="Tick" />
      <dialog open aria-label="Sheet">
        <button type="button">In sheet</button>
      </dialog>
    </>
  );
}

test('single keys and pairs act, in either case', async () => {
  const acts = { '/': vi.fn(), 'g w': vi.fn(), w: vi.fn() };
  await render(<Listening acts={acts} />);
  await userEvent.keyboard('/');
  await userEvent.keyboard('gw');
  expect(acts['/']).toHaveBeenCalledOnce();
  expect(acts['g w']).toHaveBeenCalledOnce();
  expect(acts.w).not.toHaveBeenCalled();
  await userEvent.keyboard('{Shift>}W{/Shift}');
  await expect.poll(() => acts.w).toHaveBeenCalledOnce();
});

test('keys are off in a field, in a sheet, with a modifier, and when the screen is not in view', async () => {
  const acts = { w: vi.fn() };
  const { rerender } = await render(<Listening acts={acts} />);
  await page.getByRole('textbox', { name: 'Field' }).click();
  await userEvent.keyboard('w');
  page.getByRole('button', { name: 'In sheet' }).element().focus();
  await userEvent.keyboard('w');
  page.getByRole('checkbox', { name: 'Tick' }).element().focus();
  await userEvent.keyboard('{Control>}w{/Control}');
  expect(acts.w).not.toHaveBeenCalled();
  await userEvent.keyboard('w');
  await expect.poll(() => acts.w).toHaveBeenCalledOnce();
  await rerender(<Listening acts={acts} isOn={false} />);
  await userEvent.keyboard('w');
  await expect.poll(() => acts.w).toHaveBeenCalledOnce();
});

function Rows({ onKnowWhy }: { onKnowWhy: (studentId: string) => void }) {
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list, true, onKnowWhy);
  return (
    <ul ref={list}>
      {['Ana', 'Bo', 'Cy'].map((name) => (
        <li key={name} data-row={`id ${name}`}>
          <button type="button" data-row-name="">
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

test('J and K walk the rows, stop at the ends, and W asks for the one in focus', async () => {
  const onKnowWhy = vi.fn();
  await render(<Rows onKnowWhy={onKnowWhy} />);
  const row = (name: string) => page.getByRole('button', { name });
  await userEvent.keyboard('w');
  expect(onKnowWhy).not.toHaveBeenCalled();
  await userEvent.keyboard('j');
  await expect.element(row('Ana')).toHaveFocus();
  await userEvent.keyboard('j{ArrowDown}{ArrowDown}');
  await expect.element(row('Cy')).toHaveFocus();
  await userEvent.keyboard('k');
  await expect.element(row('Bo')).toHaveFocus();
  await userEvent.keyboard('w');
  await expect.poll(() => onKnowWhy).toHaveBeenCalledExactlyOnceWith('id Bo');
});
