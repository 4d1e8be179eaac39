import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { LinesForm } from '../../../../components/settings/LinesForm.tsx';
import { defaultSettings, type Settings } from '../../../../lib/domain/settings.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

type Save = (patch: Partial<Settings>) => Promise<unknown>;

async function draw(
  onSave: Save,
  settings: Settings = defaultSettings,
  held: readonly (keyof Settings)[] = [],
) {
  await render(
    <main>
      <LinesForm settings={settings} setBySchool={new Set(held)} onSave={onSave} />
    </main>,
  );
}
const field = (name: string) => page.getByRole('textbox', { name });
const save = page.getByRole('button', { name: 'Save lines' });

test('saves numbers, and says so only once they are on disk', async () => {
  const waiting = Promise.withResolvers<void>();
  const onSave = vi.fn<Save>(() => waiting.promise);
  await draw(onSave);
  await field('Do you know why?').fill('7,5');
  await save.click();
  await expect
    .poll(() => onSave)
    .toHaveBeenCalledExactlyOnceWith({
      whyAt: 7.5,
      recoveryAt: 20,
      minimumDays: 10,
      ladder: [],
    });
  await expect.element(page.getByText('Saved')).not.toBeInTheDocument();
  waiting.resolve();
  await expect.element(page.getByText('Saved')).toBeVisible();
  await expectGoodLooks();
});

test('what is not a number says so under its field and changes nothing', async () => {
  const onSave = vi.fn<Save>(async () => {});
  await draw(onSave);
  await field('Recovery').fill('often');
  await field('Rates begin after').fill('400');
  await save.click();
  expect(onSave).not.toHaveBeenCalled();
  await expect.element(field('Recovery')).toHaveAccessibleDescription(/Write a number of days/);
  await expect
    .element(field('Rates begin after'))
    .toHaveAccessibleDescription(/outside a school year/);
  await expectGoodLooks();
});

test('a failed save keeps what was typed', async () => {
  await draw(() => Promise.reject(new Error('full')));
  await field('Recovery').fill('18');
  await save.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing changed/);
  await expect.element(field('Recovery')).toHaveValue('18');
});

test('further lines are added in order, once, and removed', async () => {
  const onSave = vi.fn<Save>(async () => {});
  await draw(onSave, { ...defaultSettings, ladder: [10] });
  const add = page.getByRole('button', { name: 'Add' });
  await field('One more line').fill('5');
  await add.click();
  await field('One more line').fill('10');
  await add.click();
  await expect.element(field('One more line')).toHaveAccessibleDescription(/there already/);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Remove the line at 10 days' }).click();
  await save.click();
  expect(onSave.mock.lastCall?.[0].ladder).toEqual([5]);
});

test('what the district set is shown, cannot be edited, and is not saved as a choice made here', async () => {
  const onSave = vi.fn<Save>(async () => {});
  await draw(
    onSave,
    { ...defaultSettings, minimumDays: 31, ladder: [30, 5, 7.5, 40, 50, 60, 70, 80] },
    ['minimumDays', 'ladder'],
  );
  await expect.element(page.getByText('31 days')).toBeVisible();
  await expect.element(page.getByText(/5 days, 7\.5 days, 30 days/)).toBeVisible();
  await expect.element(page.getByText('Set by your district').first()).toBeVisible();
  await expect.element(field('Rates begin after')).not.toBeInTheDocument();
  await expect.element(field('One more line')).not.toBeInTheDocument();
  await expectGoodLooks();
  await field('Recovery').fill('18');
  await save.click();
  await expect.poll(() => onSave).toHaveBeenCalledExactlyOnceWith({ whyAt: 15, recoveryAt: 18 });
});

test('where the district set every line there is nothing to save', async () => {
  await draw(async () => {}, defaultSettings, ['whyAt', 'recoveryAt', 'minimumDays', 'ladder']);
  await expect.element(page.getByText('None')).toBeVisible();
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  await expectGoodLooks();
});
