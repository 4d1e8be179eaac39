import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { CausePicker } from '../../../../components/case/CausePicker.tsx';
import { OfferedCauses } from '../../../../components/case/offered-causes.ts';
import { causeFamilies, type CauseItem } from '../../../../lib/domain/cause.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

async function draw(item: CauseItem | null, off: readonly CauseItem[]) {
  const onChange = vi.fn<(item: CauseItem) => void>();
  await render(
    <main>
      <OfferedCauses value={(one) => !off.includes(one)}>
        <CausePicker item={item} onChange={onChange} />
      </OfferedCauses>
    </main>,
  );
  return onChange;
}
const cause = (name: string) => page.getByRole('radio', { name, exact: true });

test('a cause that is switched off is neither offered nor found, the others are', async () => {
  const onChange = await draw(null, ['housing']);
  await expect.element(cause('Transportation')).toBeVisible();
  await expect.element(cause('Housing')).not.toBeInTheDocument();
  await page.getByRole('searchbox').fill('hous');
  await expect.element(cause('Housing')).not.toBeInTheDocument();
  await page.getByRole('searchbox').fill('bus');
  await page.getByText('Transportation', { exact: true }).click();
  await expect.poll(() => onChange).toHaveBeenLastCalledWith('transportation');
});

test('one that was recorded before it was switched off stays while it is chosen', async () => {
  await draw('housing', ['housing', 'work']);
  await expect.element(cause('Housing')).toBeChecked();
  await expect.element(cause('Work')).not.toBeInTheDocument();
});

test('a family without a cause left is not shown', async () => {
  await draw(null, causeFamilies.misconceptions);
  await expect.element(page.getByText('Barriers')).toBeVisible();
  await expect.element(page.getByText('Misunderstandings')).not.toBeInTheDocument();
  await expectGoodLooks();
});

test('what the district left out is named as such', async () => {
  await draw(null, ['housing', 'work']);
  await expect.element(page.getByText('Left out by your district: work, housing.')).toBeVisible();
});

test('nothing is said of the district where it offers every cause', async () => {
  await draw(null, []);
  await expect.element(page.getByText('Barriers')).toBeVisible();
  await expect.element(page.getByText(/your district/)).not.toBeInTheDocument();
});
