import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { addContact } from '../../../../../lib/store/contacts.ts';
import type { TestStore } from '../../../lib/store/fresh-store.ts';
import { addMilestone } from '../../../../../lib/store/milestones.ts';
import { addNote, reviseNote } from '../../../../../lib/store/notes.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { saveSettings } from '../../../../../lib/store/settings.ts';
import { expectNoViolations } from '../../../../tools/axe.ts';
import {
  author,
  onOneDay,
  showStudent,
  someAutumn,
  someCrossing,
  someDatabase,
  someSnapshot,
  someStudent,
} from './case-bench.tsx';

onOneDay();

type Screen = Awaited<ReturnType<typeof showStudent>>;
type State = {
  prepare?: (database: TestStore, studentId: string) => Promise<unknown>;
  reach?: (screen: Screen, database: TestStore, studentId: string) => Promise<unknown>;
};

async function filled(database: TestStore, studentId: string) {
  const snapshots = await someAutumn(database, studentId);
  const [, , passed15, passed20, , passed25] = snapshots;
  if (!passed15 || !passed20 || !passed25) throw new Error('An autumn has eight readings.');
  await database.crossings.bulkAdd([
    someCrossing(passed15, { state: 'resolved', resolvedAt: author.now }),
    someCrossing(passed20, { threshold: 20 }),
    someCrossing(passed25, { threshold: 25, state: 'retracted' }),
  ]);
  const cause = {
    studentId,
    answer: 'cause',
    source: 'student',
    confidence: 'sure',
    saidOn: '2025-10-02',
  } as const;
  await recordCause(
    database,
    { ...cause, item: 'caregiving', weight: 'primary', words: 'Takes his sister to daycare.' },
    author,
  );
  await recordCause(
    database,
    { ...cause, item: 'transportation', weight: 'secondary', words: '' },
    author,
  );
  await recordCause(
    database,
    { ...cause, answer: 'family-declined', item: null, weight: 'secondary', words: '' },
    author,
  );
  await addNote(database, { studentId, kind: 'restricted', text: 'The nurse knows.' }, author);
  await addNote(database, { studentId, kind: 'private', text: 'Ask about the bike.' }, author);
  const goal = 'In by 9:40, Mon to Thu.';
  const plan = {
    studentId,
    model: 'flexible-schedule',
    overrideReason: '',
    goal,
    startsOn: '2025-10-06',
    weeks: 10,
  } as const;
  await savePlan(database, plan, null, author);
  const check = { kind: 'own-words', reachedOn: null } as const;
  const step = { studentId, dueOn: '2025-11-14', planId: null, check };
  await addMilestone(database, { ...step, text: '3 of 4 sessions this week' }, author);
  await addMilestone(
    database,
    { ...step, text: '2 modules', check: { ...check, reachedOn: '2025-11-20' } },
    author,
  );
  await addContact(
    database,
    {
      studentId,
      channel: 'text',
      person: 'Mother',
      language: 'Spanish',
      outcome: 'reached',
      happenedOn: '2025-11-17',
      words: 'Daycare said yes.',
      nextAction: 'Confirm',
      nextOn: '2025-12-01',
    },
    author,
  );
  const calendar = { firstDay: '2025-08-18', lastDay: '2026-06-05', daysOff: [] };
  await saveSettings(database, { calendar }, author);
}

const tab = (name: string) => (screen: Screen) => screen.getByRole('tab', { name }).click();

const states: Record<string, State> = {
  'never read': {},
  'start of a case': { prepare: someAutumn },
  'the form for a cause, not complete': {
    prepare: someAutumn,
    reach: async (screen) => {
      await screen.getByRole('button', { name: 'Add a cause' }).click();
      await screen.getByRole('button', { name: 'Save cause' }).click();
      await expect.element(screen.getByText('Choose what got in the way.')).toBeVisible();
    },
  },
  'a duty prompt': {
    prepare: someAutumn,
    reach: async (screen) => {
      await screen.getByRole('button', { name: 'Add a cause' }).click();
      await screen.getByLabelText('Find a cause').fill('motel');
      await screen.getByRole('radio', { name: 'Housing' }).click();
      await expect.element(screen.getByText('Tell the McKinney-Vento liaison')).toBeVisible();
    },
  },
  'causes and notes': { prepare: filled },
  'no plan': { prepare: someAutumn, reach: tab('Plan') },
  'the form for a plan': {
    prepare: someAutumn,
    reach: async (screen) => {
      await tab('Plan')(screen);
      await screen.getByRole('button', { name: 'Choose a way back' }).click();
      await screen.getByText('Mentoring').click();
      await screen.getByRole('button', { name: 'Save plan' }).click();
      // Another model than the match asks why, over the form.
      await page.getByRole('dialog').getByRole('button', { name: 'Start plan' }).click();
      await expect.element(page.getByText(/^One sentence, please/)).toBeVisible();
    },
  },
  'a running plan': { prepare: filled, reach: tab('Plan') },
  'the form for a step': {
    prepare: filled,
    reach: async (screen) => {
      await tab('Plan')(screen);
      await screen.getByRole('button', { name: 'Add a step' }).click();
    },
  },
  contacts: { prepare: filled, reach: tab('Family') },
  'the sheet for a contact': {
    prepare: filled,
    reach: async (screen) => {
      await tab('Family')(screen);
      await screen.getByRole('button', { name: 'Log a contact' }).click();
      await expect.element(screen.getByRole('dialog', { name: 'Log a contact' })).toBeVisible();
    },
  },
  history: { prepare: filled, reach: tab('History') },
  'history as a table': {
    prepare: filled,
    reach: async (screen) => {
      await tab('History')(screen);
      await screen.getByRole('button', { name: 'Table' }).click();
    },
  },
  'a count over time': {
    prepare: (database, studentId) =>
      database.readings.bulkAdd([
        someSnapshot(studentId, { asOf: '2025-10-20', absences: 12, enrolled: null }),
        someSnapshot(studentId, { absences: 16, enrolled: null }),
      ]),
    reach: tab('History'),
  },
  'two pages that disagree, long ago': {
    prepare: (database, studentId) =>
      database.readings.bulkAdd([
        someSnapshot(studentId, { asOf: '2025-11-02', absences: 12 }),
        someSnapshot(studentId, { asOf: '2025-11-01', absences: 13, reader: 'riverbend/record' }),
      ]),
  },
  'class periods': {
    prepare: (database, studentId) =>
      database.readings.add(
        someSnapshot(studentId, { unit: 'period', absences: 31, enrolled: null }),
      ),
  },
  'changed in another window': {
    prepare: (database, studentId) =>
      addNote(database, { studentId, kind: 'record', text: 'First.' }, author),
    reach: async (screen, database, studentId) => {
      await screen.getByRole('button', { name: /^Edit Record/ }).click();
      await screen.getByRole('textbox', { name: 'Note' }).fill('Mine.');
      const [note] = await database.about('notes', [studentId]);
      if (!note) throw new Error('There is a note.');
      await reviseNote(database, { id: note.id, expectedRevision: 1 }, { text: 'Theirs.' }, author);
      await screen.getByRole('button', { name: 'Save note' }).click();
      await expect.element(screen.getByText('Changed in another window')).toBeVisible();
    },
  },
};

/** Colours that are still on their way from one theme to the other say nothing of either. */
function standStill(): void {
  const { style } = document.documentElement;
  const durations = ['--d-1', '--d-2', '--d-3'];
  for (const duration of durations) style.setProperty(duration, '0ms');
  onTestFinished(() => {
    for (const duration of durations) style.removeProperty(duration);
    delete document.documentElement.dataset['theme'];
  });
}

/** Whether anything stands out of the view sideways, as it would at 400 % zoom. */
function widest(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

test.each(Object.entries(states))(
  '%s: readable by everyone, at 320 and 360, light and dark',
  async (_, state) => {
    await page.viewport(360, 780);
    standStill();
    const database = await someDatabase();
    const { id: studentId } = await someStudent(database);
    await state.prepare?.(database, studentId);
    const screen = await showStudent(database, { studentId });
    await expect.element(screen.getByRole('tab', { name: 'Why' })).toBeVisible();
    await state.reach?.(screen, database, studentId);
    for (const width of [320, 360]) {
      for (const theme of ['light', 'dark']) {
        document.documentElement.dataset['theme'] = theme;
        await page.viewport(width, 780);
        expect(widest()).toBeLessThanOrEqual(0);
        await expectNoViolations(document.body);
      }
    }
  },
);
