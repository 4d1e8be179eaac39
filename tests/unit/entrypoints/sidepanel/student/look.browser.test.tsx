import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { addContact } from '../../../../../lib/store/contacts.ts';
import { addMilestone } from '../../../../../lib/store/milestones.ts';
import { addNote } from '../../../../../lib/store/notes.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { saveSettings } from '../../../../../lib/store/settings.ts';
import {
  author,
  onOneDay,
  showStudent,
  someAutumn,
  someDatabase,
  someStudent,
  someCrossing,
  someSnapshot,
} from './case-bench.tsx';

onOneDay();
const out = '/work/main/.results/case-shots';
async function shoot(name: string, width = 360) {
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme;
    const h = document.documentElement.scrollHeight;
    await page.viewport(width, Math.max(600, h));
    await new Promise((r) => setTimeout(r, 150));
    await page.screenshot({ path: `${out}/${name}-${width}-${theme}.png` });
  }
  document.documentElement.dataset['theme'] = 'light';
}
test('look', { timeout: 60_000 }, async () => {
  await page.viewport(360, 800);
  const db = await someDatabase();
  const s = await someStudent(db);
  const snaps = await someAutumn(db, s.id);
  const studentId = s.id;
  await db.crossings.add(
    someCrossing(snaps[2]!, { threshold: 15, state: 'resolved', resolvedAt: author.now }),
  );
  await db.crossings.add(someCrossing(snaps[3]!, { threshold: 20 }));
  await db.crossings.add(someCrossing(snaps[5]!, { threshold: 25, state: 'retracted' }));
  const screen = await showStudent(db, { studentId, onOpenSettings: () => undefined });
  await expect.element(screen.getByText('Record what you learn')).toBeVisible();
  await shoot('start');
  await shoot('start', 320);
  await screen.getByText('Record what you learn').click();
  await screen.getByLabelText('Find a cause').fill('bus');
  await shoot('find');
  await screen.getByLabelText('Find a cause').fill('');
  await screen.getByText('Save cause').click();
  await shoot('cause-missing');
  await shoot('cause-missing', 320);
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await recordCause(
    db,
    {
      studentId,
      answer: 'cause',
      item: 'caregiving',
      source: 'student',
      confidence: 'sure',
      weight: 'primary',
      saidOn: '2025-10-02',
      words: 'Takes his sister to daycare, opens 8:45',
    },
    author,
  );
  await recordCause(
    db,
    {
      studentId,
      answer: 'cause',
      item: 'transportation',
      source: 'family',
      confidence: 'think-so',
      weight: 'secondary',
      saidOn: '2025-10-02',
      words: '',
    },
    author,
  );
  await recordCause(
    db,
    {
      studentId,
      answer: 'family-declined',
      item: null,
      source: 'family',
      confidence: 'sure',
      weight: 'secondary',
      saidOn: '2025-09-12',
      words: '',
    },
    author,
  );
  await addNote(
    db,
    { studentId, kind: 'restricted', text: 'Nurse knows. Ask before calling.' },
    author,
  );
  await addNote(db, { studentId, kind: 'record', text: 'Aunt can drive on Tuesdays.' }, author);
  await expect.element(screen.getByText('Caregiving', { exact: true })).toBeVisible();
  await shoot('why');
  await shoot('why', 320);
  await screen.getByRole('tab', { name: 'Plan' }).click();
  await shoot('plan-none');
  await screen.getByText('Choose a way back').click();
  await shoot('plan-form');
  await shoot('plan-form', 320);
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await savePlan(
    db,
    {
      studentId,
      model: 'flexible-schedule',
      overrideReason: '',
      goal: 'In by 9:40, Mon to Thu. Catch-up block at 14:30 with Mr. Bell.',
      startsOn: '2025-10-06',
      weeks: 10,
    },
    null,
    author,
  );
  await addMilestone(
    db,
    {
      studentId,
      text: '2 biology modules in October',
      dueOn: '2025-10-31',
      reachedOn: '2025-10-29',
    },
    author,
  );
  await addMilestone(
    db,
    { studentId, text: '3 of 4 sessions this week', dueOn: '2025-11-21', reachedOn: '2025-11-20' },
    author,
  );
  await addMilestone(
    db,
    { studentId, text: 'Meet the mentor twice this week', dueOn: '2025-11-14', reachedOn: null },
    author,
  );
  await addMilestone(
    db,
    { studentId, text: '2 algebra modules', dueOn: '2025-12-05', reachedOn: null },
    author,
  );
  await saveSettings(
    db,
    { calendar: { firstDay: '2025-08-18', lastDay: '2026-06-05', daysOff: [] } },
    author,
  );
  await expect.element(screen.getByText('2 algebra modules')).toBeVisible();
  await shoot('plan');
  await shoot('plan', 320);
  await screen.getByText('Add a step').click();
  await shoot('step');
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await addContact(
    db,
    {
      studentId,
      channel: 'text',
      person: 'Mother',
      language: 'Spanish',
      outcome: 'reached',
      happenedOn: '2025-11-17',
      words: 'Daycare said yes from 1 December.',
      nextAction: 'Confirm daycare',
      nextOn: '2025-12-01',
    },
    author,
  );
  await addContact(
    db,
    {
      studentId,
      channel: 'call',
      person: '',
      language: '',
      outcome: 'no-answer',
      happenedOn: '2025-11-10',
      words: '',
      nextAction: '',
      nextOn: null,
    },
    author,
  );
  await screen.getByRole('tab', { name: 'Family' }).click();
  await shoot('family');
  await shoot('family', 320);
  await screen.getByRole('button', { name: 'Log a contact' }).click();
  await page.viewport(360, 800);
  await page.screenshot({ path: `${out}/contact-360-light.png` });
  await screen.getByLabelText('Close').click();
  await screen.getByRole('tab', { name: 'History' }).click();
  await shoot('history');
  await shoot('history', 320);
  await screen.getByText('Table').click();
  await shoot('table');
  const other = await someStudent(db, {
    sisId: '2',
    name: 'Ferreyra-Pratt, Lucía',
    grade: 'Grade 9',
  });
  await db.readings.add(
    someSnapshot(other.id, { asOf: '2025-11-02', absences: 12, enrolled: null }),
  );
  await db.readings.add(
    someSnapshot(other.id, {
      reader: 'riverbend/record',
      asOf: '2025-11-01',
      absences: 13,
      enrolled: null,
      lastSeenAt: '2025-11-08T10:00:00.000Z',
    }),
  );
  const third = await someStudent(db, { sisId: '3', name: 'Wilkołaz, Tomasz', grade: null });
  await db.readings.add(someSnapshot(third.id, { unit: 'period', absences: 31, enrolled: null }));
  await screen.unmount();
  const two = await showStudent(db, { studentId: other.id });
  await expect.element(two.getByText('Record what you learn')).toBeVisible();
  await shoot('disagree');
  await two.unmount();
  const three = await showStudent(db, { studentId: third.id });
  await expect.element(three.getByText('Record what you learn')).toBeVisible();
  await shoot('periods');
});
