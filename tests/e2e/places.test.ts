import { addNote, markedStudents, openFromMark, openMore } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';

const student = 'Villaseñor, Mateo';

test('from a case to Settings and back: same tab, same place, and notes say who wrote', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await panel.setViewportSize({ width: 360, height: 560 });
  await panel.getByRole('tab', { name: 'History' }).click();
  await panel.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  // The slim bar comes with the scrolling and may take a pixel or two of the page's height.
  await expect(panel.locator('.bar--case').getByText(student)).toBeVisible();
  const place = await panel.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(100);

  await openMore(panel, 'Settings');
  await expect(panel.getByRole('heading', { name: 'Settings', level: 1 })).toBeFocused();
  await panel.getByRole('tab', { name: 'Look' }).click();
  await panel.getByRole('textbox', { name: 'Your name' }).fill('Ms. Abara');
  await panel.getByRole('button', { name: 'Save name' }).click();
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();

  await expect(panel.getByRole('tab', { name: 'History' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const moved = () => panel.evaluate((before) => Math.abs(window.scrollY - before), place);
  await expect.poll(moved).toBeLessThanOrEqual(4);
  await addNote(panel, 'Asked about the bus.');
  await expect(panel.getByText('Ms. Abara')).toBeVisible();
});

test('after a long form what was saved is in view, under a bar that says whose case it is', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await panel.setViewportSize({ width: 360, height: 560 });
  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel.getByRole('button', { name: 'Choose a way back' }).click();
  const form = panel.getByRole('form', { name: 'Choose a way back' });
  await form.locator('label').filter({ hasText: 'Saturday or extended day' }).click();
  await form.getByRole('textbox', { name: 'Goal' }).fill('Three Saturdays, with the bus');
  await form.getByRole('button', { name: 'Save plan' }).click();
  const sheet = panel.getByRole('dialog', { name: /^Start with/ });
  const reason = sheet.getByRole('textbox', { name: /^Why/ });
  await expect(reason).toBeFocused();
  await expect(reason).toBeInViewport({ ratio: 1 });
  await reason.fill('She asked for Saturdays.');
  await sheet.getByRole('button', { name: 'Start plan' }).click();
  await expect(panel.getByRole('heading', { name: 'Way back' })).toBeInViewport({ ratio: 1 });
  await expect(panel.getByText('Three Saturdays, with the bus')).toBeInViewport({ ratio: 1 });
  await expect(panel.locator('.bar--case').getByText(student)).toBeVisible();

  await panel.getByRole('tab', { name: 'Family' }).click();
  await expect(panel.getByRole('button', { name: 'Log a contact' })).toBeInViewport({ ratio: 1 });
});

test('a page without days enrolled leads to the school calendar itself', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  const panel = await openFromMark(context, page, student);
  await panel.setViewportSize({ width: 360, height: 560 });
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByText('Set the school calendar').filter({ visible: true }).click();
  await expect(panel.getByRole('heading', { name: 'School calendar' })).toBeInViewport();
});
