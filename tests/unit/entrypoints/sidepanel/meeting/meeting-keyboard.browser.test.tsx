import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { disclosuresOf } from '../../../../../lib/store/disclosures.ts';
import { onOneDay, today } from '../bridge/planned-case.ts';
import { tabTo } from '../tab-to.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-tabs.ts')).fake.browser };
});
const { fake } = await import('./fake-tabs.ts');
const { button, show, someTeam, talkedAbout, withNoMeetingYet } =
  await import('./meeting-bench.tsx');

onOneDay();
withNoMeetingYet();
afterEach(() => {
  vi.restoreAllMocks();
});

const save = '{Control>}{Enter}{/Control}';

/** Fails the test where anything was pressed with a pointer. */
function withoutPointer(): void {
  const pressed: EventTarget[] = [];
  const note = ({ target, isTrusted }: PointerEvent) => {
    if (isTrusted && target) pressed.push(target);
  };
  document.addEventListener('pointerdown', note, { capture: true });
  onTestFinished(() => {
    document.removeEventListener('pointerdown', note, { capture: true });
    expect(pressed).toEqual([]);
  });
}

async function decide(name: RegExp, because: string): Promise<void> {
  await tabTo(page.getByRole('radio', { name }).first());
  await userEvent.keyboard(' ');
  await tabTo(page.getByLabelText('Because'));
  await userEvent.keyboard(because);
  await userEvent.keyboard(save);
  await expect.element(button('Save review')).not.toBeInTheDocument();
  await expect.element(page.getByText(because)).toBeVisible();
}

test('a whole meeting without a mouse: open their page, decide, give a task, go on, write it up and copy it', async () => {
  withoutPointer();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { database, priya, jaylen } = await someTeam();
  await show(database);
  await talkedAbout('Anand-Holt, Priya');
  await userEvent.keyboard('o');
  await expect.poll(() => fake.opened).toEqual(['https://sis.riverbend.example']);
  await decide(/^Go on/, 'Mornings work.');

  await userEvent.keyboard('t');
  await expect.element(page.getByRole('dialog').getByRole('textbox').first()).toHaveFocus();
  await userEvent.keyboard('Ask about the bus{Tab}Mr. Bell');
  await userEvent.keyboard(save);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('checkbox', { name: 'Ask about the bus' })).toBeVisible();

  await userEvent.keyboard(']');
  await talkedAbout('Okafor, Jaylen');
  await expect.element(page.getByRole('heading', { name: 'Okafor, Jaylen' })).toHaveFocus();
  await decide(/^Go on/, 'The shop helps.');
  await userEvent.keyboard(']');
  await talkedAbout('Villaseñor, Mateo');

  await tabTo(page.getByText('Agenda: 3 students'));
  await userEvent.keyboard('{Enter}');
  const first = page.getByRole('button', { name: /^Anand-Holt, Priya.*Decided$/ });
  await tabTo(first);
  await userEvent.keyboard('{Enter}');
  await talkedAbout('Anand-Holt, Priya');
  await tabTo(page.getByRole('checkbox', { name: 'Ask about the bus' }));
  await userEvent.keyboard(' ');
  await expect.poll(async () => (await database.tasks.toArray())[0]?.doneOn).toBe(today);

  await tabTo(button('Recap of today'));
  await userEvent.keyboard('{Enter}');
  await tabTo(button('Copy as text'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => copied).toHaveBeenCalledOnce();
  const text = String(copied.mock.calls[0]?.[0]);
  expect(text).toContain('Mornings work.');
  expect(text).toContain('The shop helps.');
  expect(text).toContain('Ask about the bus');
  expect((await disclosuresOf(database))[0]).toMatchObject({ act: 'copy' });
  expect((await database.reviews.toArray()).map(({ studentId }) => studentId).toSorted()).toEqual(
    [priya.studentId, jaylen.studentId].toSorted(),
  );
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'Anand-Holt, Priya' })).toBeVisible();
}, 60_000);
