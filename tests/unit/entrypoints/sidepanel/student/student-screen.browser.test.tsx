import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordCause, reviseCause } from '../../../../../lib/store/causes.ts';
import { readCaseFile } from '../../../../../lib/store/case-file.ts';
import type { Database } from '../../../../../lib/store/db.ts';
import { readDraft } from '../../../../../lib/store/drafts.ts';
import { addMilestone } from '../../../../../lib/store/milestones.ts';
import { addNote, reviseNote } from '../../../../../lib/store/notes.ts';
import {
  author,
  onOneDay,
  showStudent,
  someAutumn,
  someDatabase,
  someSnapshot,
  someStudent,
  today,
} from './case-bench.tsx';

onOneDay();

const cause = {
  answer: 'cause',
  item: 'caregiving',
  source: 'student',
  confidence: 'sure',
  weight: 'primary',
  saidOn: '2025-10-02',
  words: '',
} as const;

async function someCase() {
  const database = await someDatabase();
  const { id: studentId } = await someStudent(database);
  await someAutumn(database, studentId);
  return { database, studentId };
}

async function fileOf(database: Database, studentId: string) {
  const file = await readCaseFile(database, studentId);
  if (file === null) throw new Error('There is such a student.');
  return file;
}

describe('a cause', () => {
  test('is recorded in four clicks and then stands in the case', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Add a cause' }).click();
    await screen.getByRole('radio', { name: 'Work', exact: true }).click();
    await screen.getByText('Family', { exact: true }).last().click();
    await screen.getByRole('button', { name: 'Save cause' }).click();
    await expect.element(screen.getByText('The family said so')).toBeVisible();
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    const { causes } = await fileOf(database, studentId);
    expect(causes).toMatchObject([
      {
        answer: 'cause',
        item: 'work',
        source: 'family',
        confidence: 'sure',
        weight: 'primary',
        saidOn: today,
      },
    ]);
    await expect.element(screen.getByRole('button', { name: 'Cause 1 known' })).toBeVisible();
    expect(await readDraft(database, `case/${studentId}/cause/new`)).toBeNull();
  });

  test('says what is missing and saves nothing', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId, want: 'cause' });
    await screen.getByRole('button', { name: 'Save cause' }).click();
    await expect.element(screen.getByText('Choose what got in the way.')).toBeVisible();
    await expect.element(screen.getByText('Choose who it comes from.')).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toEqual([]);
  });

  test('wanted at once, its form is open and ready to type', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId, want: 'cause' });
    await expect.element(screen.getByLabelText('Find a cause')).toHaveFocus();
    await userEvent.keyboard('bus');
    await expect.element(screen.getByRole('radio', { name: 'Transportation' })).toBeVisible();
    await expect
      .element(screen.getByRole('radio', { name: 'Work', exact: true }))
      .not.toBeInTheDocument();
  });

  test('that the family did not say is an answer, and no known cause', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId, want: 'cause' });
    await screen.getByRole('radio', { name: 'Family preferred not to say' }).click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByRole('button', { name: 'Cause Not said' })).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toMatchObject([
      { answer: 'family-declined', item: null, source: 'family' },
    ]);
  });

  test('is changed with its history kept', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Edit Caregiving' }).click();
    await screen.getByRole('radio', { name: 'Work', exact: true }).click();
    await screen.getByRole('button', { name: 'Save cause' }).click();
    await expect.element(screen.getByText('1 earlier answer')).toBeVisible();
    await screen.getByText('1 earlier answer').click();
    await expect.element(screen.getByText('Caregiving')).toBeVisible();
  });

  test('removed by mistake comes back', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Remove Caregiving' }).click();
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toEqual([]);
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByRole('button', { name: 'Edit Caregiving' })).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toHaveLength(1);
  });

  test('recorded in another window appears here', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    await recordCause(database, { ...cause, studentId }, author);
    await expect.element(screen.getByText('The student said so')).toBeVisible();
  });
});

describe('what is typed', () => {
  test('is found again, in its form and tab, after the panel was closed', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Add a step' }).click();
    await screen.getByLabelText('Step', { exact: true }).fill('In by 9:40 on Monday');
    // At once: the draft has not been kept yet, and the panel closes.
    await screen.unmount();
    const again = await showStudent(database, { studentId });
    await expect
      .element(again.getByLabelText('Step', { exact: true }))
      .toHaveValue('In by 9:40 on Monday');
    await expect.element(again.getByText('Draft kept')).toBeVisible();
  });

  test('is kept within a second, and gone once it is saved', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Add a note' }).click();
    await screen.getByRole('textbox', { name: 'Note' }).fill('Called the aunt.');
    const key = `case/${studentId}/note/new`;
    await vi.waitFor(
      async () => expect(await readDraft(database, key)).toContain('Called the aunt.'),
      1000,
    );
    await screen.getByRole('button', { name: 'Save note' }).click();
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    expect(await readDraft(database, key)).toBeNull();
    expect(await readDraft(database, `case/${studentId}/open`)).toBeNull();
  });

  test('stays as a draft on Escape, and comes back after Cancel is undone', async () => {
    const { database, studentId } = await someCase();
    const onBack = vi.fn<() => void>();
    const screen = await showStudent(database, { studentId, onBack });
    await screen.getByRole('button', { name: 'Add a note' }).click();
    const words = screen.getByRole('textbox', { name: 'Note' });
    await words.fill('Called the aunt.');
    await userEvent.keyboard('{Escape}');
    await expect.element(words).not.toBeInTheDocument();
    expect(onBack).not.toHaveBeenCalled();
    await expect.element(screen.getByRole('button', { name: 'Add a note' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Add a note' }).click();
    await expect.element(words).toHaveValue('Called the aunt.');
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(words).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(words).toHaveValue('Called the aunt.');
  });

  test('stays on screen when it could not be saved, and can be saved later', async () => {
    const { database, studentId } = await someCase();
    const full = () => {
      throw new Dexie.QuotaExceededError();
    };
    database.notes.hook('creating').subscribe(full);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Add a note' }).click();
    await screen.getByRole('textbox', { name: 'Note' }).fill('Called the aunt.');
    await screen.getByRole('button', { name: 'Save note' }).click();
    const alert = screen.getByRole('alert');
    await expect.element(alert.getByText('Not saved: this device is full')).toBeVisible();
    await expect
      .element(screen.getByRole('textbox', { name: 'Note' }))
      .toHaveValue('Called the aunt.');
    await expect.element(screen.getByRole('button', { name: 'Copy the text' })).toBeVisible();
    await expect.element(screen.getByText('Saved', { exact: true })).not.toBeInTheDocument();
    database.notes.hook('creating').unsubscribe(full);
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    expect((await fileOf(database, studentId)).notes).toHaveLength(1);
  });
});

describe('changed in another window', () => {
  async function twoTexts() {
    const { database, studentId } = await someCase();
    const note = await addNote(database, { studentId, kind: 'record', text: 'First.' }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: /^Edit Record/ }).click();
    const words = screen.getByRole('textbox', { name: 'Note' });
    await expect.element(words).toHaveValue('First.');
    await words.fill('Mine.');
    const seen = { id: note.id, expectedRevision: note.revision };
    await reviseNote(database, seen, { text: 'Theirs.' }, author);
    await screen.getByRole('button', { name: 'Save note' }).click();
    const both = screen.getByRole('note').filter({ hasText: 'Changed in another window' });
    await expect.element(both.getByText('Theirs.')).toBeVisible();
    await expect.element(both.getByText('Mine.')).toBeVisible();
    const stored = async () => (await fileOf(database, studentId)).notes[0]?.text;
    expect(await stored()).toBe('Theirs.');
    return { screen, stored };
  }

  test('both texts stand there, and mine can be saved over', async () => {
    const { screen, stored } = await twoTexts();
    await screen.getByRole('button', { name: 'Save mine instead' }).click();
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    expect(await stored()).toBe('Mine.');
  });

  test('both texts stand there, and the saved one can be used', async () => {
    const { screen, stored } = await twoTexts();
    await screen.getByRole('button', { name: 'Use the saved one' }).click();
    await expect.element(screen.getByText('Theirs.')).toBeVisible();
    await expect.element(screen.getByRole('textbox', { name: 'Note' })).not.toBeInTheDocument();
    expect(await stored()).toBe('Theirs.');
  });

  test('a draft of an earlier version still knows which one it began with', async () => {
    const { database, studentId } = await someCase();
    const first = await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Edit Caregiving' }).click();
    await screen.getByLabelText('In their words').fill('Mornings.');
    await screen.unmount();
    const seen = { id: first.id, expectedRevision: first.revision };
    await reviseCause(database, seen, { words: 'Evenings.' }, author);
    const again = await showStudent(database, { studentId });
    await expect.element(again.getByLabelText('In their words')).toHaveValue('Mornings.');
    await again.getByRole('button', { name: 'Save cause' }).click();
    await expect.element(again.getByText('Changed in another window')).toBeVisible();
  });
});

describe('the plan', () => {
  test('offers the best match and saves nothing before it is chosen', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Choose a way back' }).click();
    await expect
      .element(screen.getByRole('radio', { name: /Flexible schedule Best match/ }))
      .toBeChecked();
    expect((await fileOf(database, studentId)).plan).toBeNull();
    await screen.getByRole('button', { name: 'Save plan' }).click();
    await expect.element(screen.getByText(/^Nov 20 to Dec 31/)).toBeVisible();
    expect((await fileOf(database, studentId)).plan).toMatchObject({
      model: 'flexible-schedule',
      overrideReason: '',
      startsOn: today,
      weeks: 6,
    });
  });

  test('another model asks for one sentence, which is kept', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Choose a way back' }).click();
    await screen.getByText('Mentoring', { exact: true }).click();
    await screen.getByRole('button', { name: 'Save plan' }).click();
    await expect.element(screen.getByText('One sentence, please: why this one?')).toBeVisible();
    await screen.getByLabelText('Why this one?').fill('She asked for Mr. Bell.');
    await screen.getByRole('button', { name: 'Save plan' }).click();
    await expect.element(screen.getByText('She asked for Mr. Bell.')).toBeVisible();
    expect((await fileOf(database, studentId)).plan).toMatchObject({ model: 'mentoring' });
  });

  test('without a known cause a conversation comes first, and nothing is chosen beforehand', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Choose a way back' }).click();
    await expect.element(screen.getByText('A conversation comes first')).toBeVisible();
    for (const card of screen.getByRole('radio').elements()) expect(card).not.toBeChecked();
  });

  test('a step is reached, says so once, and can be taken back', async () => {
    const { database, studentId } = await someCase();
    await addMilestone(
      database,
      { studentId, text: '3 of 4 sessions this week', dueOn: '2025-11-14', reachedOn: null },
      author,
    );
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await expect.element(screen.getByText('was for Nov 14')).toBeVisible();
    await screen
      .getByRole('button', { name: 'Reached: 3 of 4 sessions this week', exact: true })
      .click();
    await expect.element(screen.getByText('3 of 4 sessions this week: reached')).toBeVisible();
    expect((await fileOf(database, studentId)).milestones[0]?.reachedOn).toBe(today);
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect
      .element(screen.getByText('3 of 4 sessions this week: reached'))
      .not.toBeInTheDocument();
    expect((await fileOf(database, studentId)).milestones[0]?.reachedOn).toBeNull();
  });
});

describe('keys', () => {
  test('C adds a cause, L logs a contact, Escape goes back', async () => {
    const { database, studentId } = await someCase();
    const onBack = vi.fn<() => void>();
    const screen = await showStudent(database, { studentId, onBack });
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    await userEvent.keyboard('l');
    await expect.element(screen.getByRole('dialog', { name: 'Log a contact' })).toBeVisible();
    await screen.getByRole('radio', { name: 'Reached' }).click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByText('Reached the family today')).toBeVisible();
    expect((await fileOf(database, studentId)).contacts).toMatchObject([{ outcome: 'reached' }]);
    await userEvent.keyboard('c');
    await expect.element(screen.getByLabelText('Find a cause')).toHaveFocus();
    await userEvent.keyboard('{Escape}{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('what the numbers say', () => {
  test('the figure, its tier, where the days came from, and the correction', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Okafor-Reyes, Jaylen');
    await expect.element(screen.getByText('of 71 days')).toBeVisible();
    await expect.element(screen.getByText('33% severe')).toBeVisible();
    await expect.element(screen.getByText('Corrected from 25 to 24 on Nov 14')).toBeVisible();
    await expect.element(screen.getByText('days enrolled as the page shows')).toBeVisible();
    await expect
      .element(screen.getByRole('img'))
      .toHaveAccessibleName('4 of 8 days by Aug 29, 24 of 71 days by Nov 20.');
  });

  test('a school calendar that is missing is asked for', async () => {
    const { database, studentId } = await someCase();
    const onOpenSettings = vi.fn<() => void>();
    const screen = await showStudent(database, { studentId, onOpenSettings });
    await screen.getByRole('button', { name: 'What if' }).click();
    await screen.getByRole('button', { name: 'Set the school calendar' }).click();
    expect(onOpenSettings).toHaveBeenCalledOnce();
  });

  test('a plot has its table, and one reading is a sentence', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'History' }).click();
    await screen.getByRole('button', { name: 'Table' }).click();
    await expect
      .element(screen.getByRole('row', { name: /Nov 14 24 corrected from 25 67 35%/ }))
      .toBeVisible();
    const other = await someStudent(database, { sisId: '2', name: 'Ferreyra-Pratt, Lucía' });
    await database.readings.add(someSnapshot(other.id));
    await screen.unmount();
    const two = await showStudent(database, { studentId: other.id });
    await two.getByRole('tab', { name: 'History' }).click();
    await expect.element(two.getByText('One reading so far. A plot needs two.')).toBeVisible();
    expect(page.getByRole('img').elements()).toEqual([]);
  });

  test('two pages that disagree are both shown, with the one that is used', async () => {
    const database = await someDatabase();
    const { id: studentId } = await someStudent(database);
    await database.readings.bulkAdd([
      someSnapshot(studentId, { absences: 12 }),
      someSnapshot(studentId, { absences: 13, asOf: '2025-11-19', reader: 'riverbend/record' }),
    ]);
    const screen = await showStudent(database, { studentId });
    await expect.element(screen.getByRole('row', { name: '12 days Nov 20 used' })).toBeVisible();
    await expect.element(screen.getByRole('row', { name: '13 days Nov 19' })).toBeVisible();
  });

  test('a student who is not here is said to be gone', async () => {
    const database = await someDatabase();
    const onBack = vi.fn<() => void>();
    const screen = await showStudent(database, { studentId: crypto.randomUUID(), onBack });
    await expect.element(screen.getByText('This student is not on this device')).toBeVisible();
    await screen.getByRole('button', { name: 'Back' }).click();
    expect(onBack).toHaveBeenCalledOnce();
  });
});
