import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { CalendarForm } from '../../../../components/settings/CalendarForm.tsx';
import type { SchoolCalendar } from '../../../../lib/domain/school-calendar.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

type Save = (calendar: SchoolCalendar) => Promise<unknown>;
const year = { firstDay: '2025-08-11', lastDay: '2026-05-29', daysOff: ['2025-09-01'] };

async function draw(calendar: SchoolCalendar | null, setBySchool = false) {
  const onSave = vi.fn<Save>(async () => {});
  await render(
    <main>
      <CalendarForm
        calendar={calendar}
        today="2025-11-20"
        setBySchool={setBySchool}
        onSave={onSave}
      />
    </main>,
  );
  return onSave;
}
const day = (name: string) => page.getByLabelText(name, { exact: true });
const save = page.getByRole('button', { name: 'Save calendar' });

test('a year without its last day is not saved', async () => {
  const onSave = await draw(null);
  await day('First day of school').fill('2025-08-11');
  await save.click();
  expect(onSave).not.toHaveBeenCalled();
  await expect
    .element(day('Last day of school'))
    .toHaveAccessibleDescription(/Choose the last day/);
  await expectGoodLooks();
});

test('counts the school days, adds a day off and saves the year', async () => {
  const onSave = await draw(year);
  await expect.element(page.getByText('School days', { exact: true })).toBeVisible();
  await day('Add a day off').fill('2025-11-27');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect.element(page.getByText(/Not saved yet/)).toBeVisible();
  await save.click();
  await expect
    .poll(() => onSave)
    .toHaveBeenCalledExactlyOnceWith({
      ...year,
      daysOff: ['2025-09-01', '2025-11-27'],
    });
  await expectGoodLooks();
});

test('a weekend is no day off', async () => {
  await draw(year);
  await day('Add a day off').fill('2025-11-22');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect.element(day('Add a day off')).toHaveAccessibleDescription(/weekend/);
});

test('pasted dates are looked at before they are taken over', async () => {
  const onSave = await draw(year);
  await page.getByText('Paste dates or import a calendar file').click();
  await page.getByLabelText('Dates').fill('Nov 27-28 Thanksgiving\nno date here');
  await page.getByRole('button', { name: 'Look at them' }).click();
  await expect.element(page.getByText('2 days were found. Tick what is a day off.')).toBeVisible();
  await expect.element(page.getByText('1 thing was not taken over')).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('checkbox', { name: /Nov 28/ }).click();
  await page.getByRole('button', { name: 'Add 1 day off' }).click();
  await save.click();
  expect(onSave.mock.lastCall?.[0].daysOff).toEqual(['2025-09-01', '2025-11-27']);
});

test('dates that may be two days are asked about, never guessed', async () => {
  await draw(year);
  await page.getByText('Paste dates or import a calendar file').click();
  await page.getByLabelText('Dates').fill('9/10 Staff day');
  await page.getByRole('button', { name: 'Look at them' }).click();
  await expect.element(page.getByText(/Could be two days/)).toBeVisible();
  await page.getByText('Day first').click();
  await expect.element(page.getByRole('checkbox', { name: /Oct 9/ })).toBeInTheDocument();
});

test('a calendar file is read and one that is none is said', async () => {
  await draw(year);
  await page.getByText('Paste dates or import a calendar file').click();
  const event =
    'BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20251127\nSUMMARY:Thanksgiving, no school\nEND:VEVENT';
  const text = `BEGIN:VCALENDAR\nVERSION:2.0\n${event}\nEND:VCALENDAR\n`.replaceAll('\n', '\r\n');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'school.ics', { type: 'text/calendar' }));
  if (input) {
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await expect.element(page.getByRole('checkbox', { name: /Nov 27/ })).toBeChecked();
});

test('a calendar the district set is shown, with its days off, and nothing to change', async () => {
  await draw(year, true);
  await expect.element(page.getByText('Set by your district').first()).toBeVisible();
  await expect.element(page.getByText('May 29, 2026')).toBeVisible();
  await page.getByText('1 day off').click();
  await expect.element(page.getByText('Mon, Sep 1')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  expect(document.querySelector('input')).toBeNull();
  await expectGoodLooks();
});

test('a policy without a calendar leaves the school its own', async () => {
  await draw(null, true);
  await expect.element(save).toBeVisible();
});
