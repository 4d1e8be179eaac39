import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { DescribeSheet } from '../../../../components/page/DescribeSheet.tsx';
import { expectGoodLooks } from '../../../tools/looks.ts';

const lines = ['Bridgeback page description 1', 'Lists:', '1. table.list, tens rows'];
const description = [...lines, `   1. "Student": ${'Aa, Aa | '.repeat(60)}`].join('\n');

async function draw(shown: string | null | undefined, onCopy = vi.fn(() => Promise.resolve())) {
  await render(<DescribeSheet description={shown} onCopy={onCopy} onClose={() => {}} />);
  return onCopy;
}

test('what would be copied can be read first, and is copied as it is', async () => {
  const onCopy = await draw(description);
  await expect.element(page.getByRole('textbox')).toHaveValue(description);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Copy the description' }).click();
  await expect.poll(() => onCopy).toHaveBeenCalledExactlyOnceWith(description);
  await expect.element(page.getByText(/Copied. Send it/u)).toBeVisible();
});

test('a browser that lets nothing be copied says how to do it by hand', async () => {
  await draw(
    description,
    vi.fn(() => Promise.reject(new Error('not allowed'))),
  );
  await page.getByRole('button', { name: 'Copy the description' }).click();
  await expect.element(page.getByText(/Select the text/u)).toBeVisible();
  await expectGoodLooks();
});

test('a page that does not answer says so and offers nothing to copy', async () => {
  await draw(null);
  await expect.element(page.getByText(/does not answer/u)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Copy the description' }))
    .not.toBeInTheDocument();
  await expectGoodLooks();
});
