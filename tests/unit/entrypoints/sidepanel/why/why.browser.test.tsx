import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readCaseFile } from '../../../../../lib/store/case-file.ts';
import { reviseCasework } from '../../../../../lib/store/casework.ts';
import { moveToBin } from '../../../../../lib/store/bin.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { author, fullCase, onOneDay, someCase, talk, today } from './seeds.ts';
import { showPart } from './why-bench.tsx';

onOneDay();

describe('the start of a case', () => {
  test('says that nobody was asked, where the student’s words will stand, and how a talk begins', async () => {
    const { store, studentId } = await someCase();
    const screen = await showPart(store, studentId);
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    await expect.element(screen.getByText(/words go here, above everything else/)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Cause Not known' })).toBeVisible();
    await expectGoodLooks();
  });

  test('a whole intake takes three clicks: record, the cause, save', async () => {
    const { store, studentId } = await someCase();
    const screen = await showPart(store, studentId);
    await screen.getByRole('button', { name: 'Record what you learn' }).click();
    await screen.getByRole('textbox', { name: 'What got in the way?' }).fill('Night shifts.');
    await screen.getByRole('textbox', { name: /own words/ }).fill('I come when I can.');
    await screen.getByRole('radio', { name: 'Work', exact: true }).click();
    await screen.getByRole('button', { name: 'Save what was said' }).click();
    await expect.element(screen.getByText('“I come when I can.”')).toBeVisible();
    const file = await readCaseFile(store, studentId);
    expect(file?.interviews).toMatchObject([
      { with: 'student', answer: 'answered', gotInTheWay: 'Night shifts.', heldOn: today },
    ]);
    expect(file?.causes).toMatchObject([
      { item: 'work', source: 'student', confidence: 'sure', weight: 'primary' },
    ]);
  });

  test('saves nothing while nothing was said', async () => {
    const { store, studentId } = await someCase();
    const screen = await showPart(store, studentId);
    await screen.getByRole('button', { name: 'Record what you learn' }).click();
    await screen.getByRole('button', { name: 'Save what was said' }).click();
    await expect.element(screen.getByText(/^Write down or choose one thing/)).toBeVisible();
    expect((await readCaseFile(store, studentId))?.interviews).toEqual([]);
    await expectGoodLooks();
  });

  test('a family that prefers not to say is an answer, and the student was still not asked', async () => {
    const { store, studentId } = await someCase();
    const screen = await showPart(store, studentId);
    await screen.getByRole('button', { name: 'Record what the family says' }).click();
    await screen.getByText('Preferred not to say', { exact: true }).click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByText('Nobody has asked the student yet')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Cause Not said' })).toBeVisible();
    const file = await readCaseFile(store, studentId);
    expect(file?.interviews).toMatchObject([{ with: 'family', answer: 'declined' }]);
    expect(file?.causes).toMatchObject([{ answer: 'family-declined' }]);
  });

  test('the two questions stand on a blank sheet to print', async () => {
    const { store, studentId } = await someCase();
    const screen = await showPart(store, studentId);
    await screen.getByRole('button', { name: 'Print the two questions' }).click();
    const paper = screen.getByRole('article', { name: 'Two questions' });
    await expect.element(paper).toBeVisible();
    expect(paper.element().textContent).not.toContain('Okafor');
    await expectGoodLooks();
  });
});

describe('a case that is known', () => {
  test('has the quote above, the duty under its cause, and restricted notes apart', async () => {
    const { store, studentId } = await fullCase();
    const screen = await showPart(store, studentId);
    await expect.element(screen.getByText(`“${talk.voice}”`)).toBeVisible();
    await expect.element(screen.getByText('Tell the McKinney-Vento liaison')).toBeVisible();
    await expect.element(screen.getByText('The nurse knows.')).not.toBeVisible();
    await screen.getByText('1 restricted note').click();
    await expect.element(screen.getByText('The nurse knows.')).toBeVisible();
    await expect.element(screen.getByText('1 private jotting')).toBeVisible();
    await expectGoodLooks();
  });

  test('says what comes next, today’s session first', async () => {
    const { store, studentId } = await fullCase();
    const screen = await showPart(store, studentId);
    await expect.element(screen.getByRole('button', { name: /^Next Today 14:30/ })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Family 3 days ago' })).toBeVisible();
  });

  test('an edited talk keeps how it stood, and a removed one comes back', async () => {
    const { store, studentId } = await fullCase();
    const screen = await showPart(store, studentId);
    await screen.getByRole('button', { name: /^Edit The student/ }).click();
    const words = screen.getByRole('textbox', { name: 'What would make school work better?' });
    await words.fill('A later bus.');
    await screen.getByRole('button', { name: 'Save what was said' }).click();
    await expect.element(screen.getByText('A later bus.')).toBeVisible();
    await expect.element(screen.getByText(/^1 earlier version/)).toBeVisible();
    await screen.getByRole('button', { name: /^Remove The student/ }).click();
    await expect.element(screen.getByText('Nobody has asked the student yet')).toBeVisible();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByText('A later bus.')).toBeVisible();
  });

  test('changed in another window meanwhile, both texts are shown', async () => {
    const { store, studentId } = await fullCase();
    const screen = await showPart(store, studentId);
    await screen.getByRole('button', { name: /^Edit The student/ }).click();
    await screen.getByRole('textbox', { name: 'What got in the way?' }).fill('Mine.');
    const [kept] = await store.interviews.toArray();
    if (!kept) throw new Error('There is a talk.');
    const seen = { id: kept.id, expectedRevision: 1 };
    await reviseCasework(store, 'interviews', seen, { gotInTheWay: 'Theirs.' }, author);
    await screen.getByRole('button', { name: 'Save what was said' }).click();
    await expect.element(screen.getByText('Changed in another window')).toBeVisible();
  });
});

describe('the time line', () => {
  test('has the plot with its twin, before and since with a caution, and every kind of event', async () => {
    const { store, studentId } = await fullCase();
    const screen = await showPart(store, studentId, 'history');
    await expect.element(screen.getByText(/not a proof that the plan did it/)).toBeVisible();
    const since = screen.getByRole('row', { name: /^Since/ });
    await expect.element(since.getByRole('cell', { name: '2 to 3' })).toBeVisible();
    await expect.element(since.getByRole('cell', { name: '32' })).toBeVisible();
    await expect.element(screen.getByText('2 of 3 sessions that week')).toBeVisible();
    await expect.element(screen.getByText('Corrected: 25 became 24')).toBeVisible();
    await expectGoodLooks();
    await screen.getByRole('button', { name: 'Table' }).click();
    await expect.element(screen.getByText(/corrected from 25/)).toBeVisible();
    await expectGoodLooks();
  });

  test('shows one kind when asked, and all again', async () => {
    const { store, studentId } = await fullCase();
    const screen = await showPart(store, studentId, 'history');
    await screen.getByRole('button', { name: 'Showing: All' }).click();
    await screen.getByRole('menuitemradio', { name: 'Family' }).click();
    await expect.element(screen.getByText('Reached: Mother')).toBeVisible();
    await expect.element(screen.getByText('Corrected: 25 became 24')).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Showing: Family' })).toBeVisible();
  });

  test('shows what was changed and removed, in the line, the filter and the table', async () => {
    const { store, studentId } = await fullCase();
    const [kept] = await store.contacts.toArray();
    const [told] = await store.interviews.toArray();
    if (!kept || !told) throw new Error('There is a contact and a talk.');
    await moveToBin(store, 'contacts', kept.id, author);
    const seen = { id: told.id, expectedRevision: told.revision };
    await reviseCasework(store, 'interviews', seen, { wouldHelp: 'A later bus.' }, author);
    const screen = await showPart(store, studentId, 'history');
    await screen.getByRole('button', { name: 'Showing: All' }).click();
    await screen.getByRole('menuitemradio', { name: 'Changes' }).click();
    await expect.element(screen.getByText('Removed: Contact')).toBeVisible();
    await expect.element(screen.getByText('Changed: Conversation')).toBeVisible();
    await expect.element(screen.getByText('Corrected: 25 became 24')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Table of what happened' }).click();
    const row = screen.getByRole('row', { name: /Removed: Contact/ });
    await expect.element(row.getByRole('cell', { name: /^By Ms\. Abara\. Was: / })).toBeVisible();
    await expectGoodLooks();
    await screen.getByRole('button', { name: 'List of what happened' }).click();
    await expect.element(row).not.toBeInTheDocument();
  });
});
