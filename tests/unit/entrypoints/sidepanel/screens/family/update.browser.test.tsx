import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { saveAuthor } from '../../../../../../lib/store/author.ts';
import { disclosuresOf } from '../../../../../../lib/store/disclosures.ts';
import { readDraft } from '../../../../../../lib/store/drafts.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { onOneDay, showFamily, someCase } from './family-bench.tsx';
import {
  later,
  someContact,
  someInterview,
  someModule,
  someWeek,
  someWishes,
} from './family-records.ts';

const openProgram = vi.hoisted(() => vi.fn<(link: string) => void>());
vi.mock('../../../../../../lib/platform/open-program.ts', () => ({ openProgram }));

onOneDay();
beforeEach(() => {
  openProgram.mockReset();
  copied.mockReset().mockResolvedValue(undefined);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
});

const line = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const copied = vi.fn<(text: string) => Promise<void>>();

async function openLetter(database: TestStore, studentId: string) {
  const screen = await showFamily(database, studentId);
  await button('Draft the update').click();
  return screen;
}

async function someLetter() {
  const { database, studentId } = await someCase();
  await saveAuthor(database, 'Ms. Abara');
  await someWeek(database, studentId);
  await someModule(database, studentId, 'Science 8');
  const screen = await openLetter(database, studentId);
  await expect.element(line('Signature')).toHaveValue('Ms. Abara');
  return { database, studentId, screen };
}

const told = 'Jaylen attended three of four sessions this week and completed the science module.';

describe('the draft', () => {
  test('comes from the log alone: sessions, modules and what is next', async () => {
    await someLetter();
    await expect.element(line('Greeting')).toHaveValue('Hello,');
    await expect.element(line('The week')).toHaveValue(told);
    await expect.element(line('Next week')).toHaveValue('Next week: math.');
    await expect.element(page.getByText('not sent yet')).toBeVisible();
    await expect.element(page.getByText(/^\d+ of 150 words$/)).toBeVisible();
    await expect.element(page.getByText(/^Reads at about grade \d$/)).toBeVisible();
    const checks = page.getByRole('list', { name: 'Checks on this text' });
    await expect.element(checks).not.toMatchTextContent(/Look again/);
  });

  test('says nothing of sessions while one is not marked, and says why', async () => {
    const { database, studentId } = await someCase();
    await someWeek(database, studentId, ['here', 'planned']);
    await openLetter(database, studentId);
    await expect.element(page.getByText(/^1 session of this week is not marked/)).toBeVisible();
    await expect.element(line('Next week')).toHaveValue('Next week: math.');
    await expect.element(line('The week')).not.toBeInTheDocument();
  });

  test('is none while there is nothing to tell; a strength of the interview is added by hand', async () => {
    const { database, studentId } = await someCase();
    await someInterview(database, studentId, 'kind to younger students\nlikes bikes');
    await openLetter(database, studentId);
    await expect.element(page.getByText('Nothing to tell yet')).toBeVisible();
    await expect.element(button('Copy')).not.toBeInTheDocument();
    await button('From the interview: kind to younger students').click();
    await expect
      .element(line('Something good'))
      .toHaveValue('Something good we noticed about Jaylen: kind to younger students.');
  });

  test('is in the family’s language, right to left where it is, with its meaning beside it', async () => {
    const { database, studentId } = await someCase();
    await someWishes(database, studentId, { language: 'ar' });
    await someWeek(database, studentId);
    await openLetter(database, studentId);
    await expect.element(line('The week')).toHaveAttribute('dir', 'rtl');
    await expect.element(line('The week')).toHaveAttribute('lang', 'ar');
    const meaning = page.getByText('Jaylen attended three of four sessions this week.');
    await expect.element(meaning).toBeVisible();
    await expect.element(page.getByText('Have a speaker check the Arabic')).toBeVisible();
    await expect.element(page.getByText('Tone not checked in Arabic')).toBeVisible();
  });

  test('in a language without sentences it says so', async () => {
    const { database, studentId } = await someCase();
    await someWishes(database, studentId, { language: 'pt' });
    await someWeek(database, studentId);
    await openLetter(database, studentId);
    await expect.element(page.getByText(/no sentences for Portuguese yet/)).toBeVisible();
    await expect.element(line('The week')).toHaveAttribute('lang', 'en');
  });
});

describe('what a person changes', () => {
  test('is kept as a draft of the week, said not to be checked, and can be taken back', async () => {
    const { database, studentId, screen } = await someLetter();
    await line('The week').fill('Jaylen must come.');
    await expect.element(page.getByText('Look again: “must”')).toBeVisible();
    await expect.element(page.getByText(/Your own words are not translated/)).toBeVisible();
    const key = `case/${studentId}/update/2025-11-17`;
    await expect.poll(() => readDraft(database, key)).toContain('Jaylen must come.');
    await screen.unmount();
    await showFamily(database, studentId);
    await expect.element(line('The week')).toHaveValue('Jaylen must come.');
    await button('Use kinder words').click();
    await expect.element(line('The week')).not.toHaveValue('Jaylen must come.');
    await button('Draft again').click();
    await expect.element(line('The week')).toHaveValue(told);
    await button('Undo').click();
    await expect.element(line('The week')).not.toHaveValue(told);
  });

  test('is said to be outdated once the log says something else', async () => {
    const { database, studentId } = await someLetter();
    await line('The week').fill('Three of four, well done.');
    await someModule(database, studentId, 'Art');
    await expect.element(page.getByText(/The log has changed since you wrote this/)).toBeVisible();
    await button('Use the drafted words: The week').click();
    await expect
      .element(line('The week'))
      .toHaveValue(told.replace('science module', 'art and science modules'));
  });
});

describe('leaving', () => {
  test('a copy is written down first, and becomes a contact only when it was sent', async () => {
    const { database, studentId } = await someLetter();
    let written = -1;
    copied.mockImplementation(async () => {
      written = (await disclosuresOf(database)).length;
    });
    await button('Copy').click();
    await expect.element(page.getByRole('heading', { name: 'Did you send it?' })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Did you send it?' })).toHaveFocus();
    expect(written).toBe(1);
    expect(copied).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`Hello,\n\n${told} Next week: math.`),
    );
    expect(await database.contacts.count()).toBe(0);
    await page.getByRole('radio', { name: 'E-mail' }).click();
    await button('I sent it').click();
    await expect.element(page.getByText('Logged as a contact')).toBeVisible();
    const [contact] = await database.contacts.toArray();
    expect(contact).toMatchObject({
      channel: 'email',
      outcome: 'left-message',
      language: 'English',
      happenedOn: '2025-11-20',
      isUpdate: true,
      words: expect.stringContaining(told) as string,
    });
    await expect.element(page.getByText('last sent Nov 20')).toBeVisible();
    await expect.element(page.getByText('Not reached yet')).toBeVisible();
    await expect.poll(() => readDraft(database, `case/${studentId}/update/2025-11-17`)).toBeNull();
  });

  test('taken back, the contact goes and the draft is there again', async () => {
    const { database, studentId } = await someLetter();
    await line('The week').fill('Jaylen was here.');
    await button('Copy').click();
    await button('I sent it').click();
    await button('Undo').click();
    await expect.element(line('The week')).toHaveValue('Jaylen was here.');
    await expect.element(page.getByText('not sent yet')).toBeVisible();
    expect((await database.about('contacts', [studentId]))[0]?.deletedAt).not.toBeNull();
  });

  test('what was not sent leaves nothing, and what left is logged word for word', async () => {
    const { database } = await someLetter();
    await button('Copy').click();
    await button('Not sent').click();
    await expect.element(button('I sent it')).not.toBeInTheDocument();
    expect(await database.contacts.count()).toBe(0);
    await button('Copy').click();
    await expect.element(button('I sent it')).toBeVisible();
    await line('The week').fill('Changed after it was copied.');
    await button('I sent it').click();
    await expect.poll(() => database.contacts.count()).toBe(1);
    expect((await database.contacts.toArray())[0]?.words).toContain(told);
  });

  test('text and e-mail open the person’s own program, with an address that is kept nowhere', async () => {
    const { database, studentId } = await someLetter();
    await line('Number or address').fill('not a number');
    await button('Text').click();
    await expect.element(page.getByText('This is not a phone number.')).toBeVisible();
    expect(openProgram).not.toHaveBeenCalled();
    await line('Number or address').fill('+1 (555) 010-0199');
    await button('Text').click();
    await expect
      .poll(() => openProgram.mock.calls[0]?.[0])
      .toMatch(/^sms:\+15550100199\?body=Hello/);
    await line('Number or address').fill('rosa@example.org');
    await button('E-mail').click();
    await expect
      .poll(() => openProgram.mock.calls[1]?.[0])
      .toMatch(/^mailto:rosa@example.org\?subject=Jaylen&body=Hello/);
    const lines = await disclosuresOf(database);
    expect(lines.map(({ why }) => why)).toEqual([
      'Weekly update as an e-mail',
      'Weekly update as a text message',
    ]);
    const kept = await readDraft(database, `case/${studentId}/update/2025-11-17`);
    expect(JSON.stringify([lines, kept])).not.toMatch(/rosa@example|5550100199/);
  });

  test('what cannot be written down does not leave', async () => {
    const { database } = await someLetter();
    await expect.element(button('Copy')).toBeVisible();
    database.lock();
    await button('Copy').click();
    await expect.element(page.getByText(/^Nothing left this device/)).toBeVisible();
    expect(copied).not.toHaveBeenCalled();
    await expect.element(line('The week')).toHaveValue(told);
  });

  test('only the ways the family asked for; none at all where it opted out', async () => {
    const { database, studentId } = await someCase();
    await someWeek(database, studentId);
    await someWishes(database, studentId, { channels: ['text'] });
    const screen = await openLetter(database, studentId);
    await expect.element(button('E-mail')).toBeDisabled();
    await expect.element(page.getByText('No e-mail: the family asked for Text.')).toBeVisible();
    await expect.element(button('Text')).toBeEnabled();
    await screen.unmount();
    await someWishes(database, studentId, { optOut: 'updates', optOutOn: '2025-10-03' }, later);
    await showFamily(database, studentId);
    await expect
      .element(page.getByRole('note').getByText('No weekly updates, since Oct 3'))
      .toBeVisible();
    await expect.element(button('Copy')).not.toBeInTheDocument();
    await expect.element(button('Draft the update')).not.toBeInTheDocument();
  });
});

test('an update tells nobody was reached: only an answer starts the days again', async () => {
  const { database, studentId } = await someCase();
  await someContact(database, studentId, { outcome: 'reached', happenedOn: '2025-11-10' });
  await someWeek(database, studentId);
  await openLetter(database, studentId);
  await expect.element(page.getByText('10 days since we reached the family')).toBeVisible();
  await button('Copy').click();
  await page.getByText('They answered').click();
  await button('I sent it').click();
  await expect.element(page.getByText('Reached the family today')).toBeVisible();
});
