import { Dexie } from 'dexie';
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { FormKind } from '../../../../../entrypoints/sidepanel/screens/student/open-form.ts';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { addMilestone } from '../../../../../lib/store/milestones.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { type Reach, testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { inEither } from '../../../../tools/pseudo-words.ts';
import { onOneDay, someCase } from '../student/case-bench.tsx';
import { author } from '../why/seeds.ts';
import { openForm, openPart } from './case-looks.ts';
import { everythingWritten, planFields } from './full-case.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-page.ts')).fake.browser };
});
const { Recover } = await import('../../../../../entrypoints/sidepanel/Recover.tsx');
const { StudentScreen } =
  await import('../../../../../entrypoints/sidepanel/screens/student/StudentScreen.tsx');
const { showScreen } = await import('../screens/leaving/leaving-bench.tsx');

onOneDay();

const save = async () => {
  const button = document.querySelector<HTMLButtonElement>('form button[type="submit"]');
  button?.click();
};

/** The wide form, which another window overtook. */
async function overtaken() {
  const full = await everythingWritten();
  await openForm(full, { kind: 'plan', id: null });
  const theirs = {
    ...planFields,
    studentId: full.studentId,
    goal: 'In by 9:50, Monday to Friday.',
  };
  await page.getByRole('textbox').first().fill('The family asked for it.');
  await savePlan(full.store, theirs, full.plan.revision, author);
  await save();
  await untilSeen(page.getByRole('note').filter({ hasText: '9:50' }));
}

async function notSaved(because: 'full' | 'locked') {
  const full = await everythingWritten();
  await openForm(full, { kind: 'note', id: null });
  await page.getByRole('textbox').fill('Called the aunt about the early bus.');
  const refuse = () => {
    throw new Dexie.QuotaExceededError();
  };
  if (because === 'full') full.store.db.rowsOf('notes').hook('creating').subscribe(refuse);
  else full.store.lock();
  await save();
  await untilSeen(page.getByRole('alert'));
}

/** A record of the case came back damaged from the disk. */
async function unreadable() {
  const { store, studentId } = await everythingWritten();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const plans = store.db.rowsOf('plans');
  await plans.toCollection().modify((row) => {
    row.sealed = new Uint8Array(64);
  });
  // As a window that was just opened: it knows nothing yet of what it reads.
  store.unsealed.clear();
  await showScreen(
    store,
    <Recover>
      <StudentScreen studentId={studentId} want="case" onBack={() => undefined} />
    </Recover>,
  );
  await untilSeen(page.getByRole('button', { name: inEither('Try again') }));
}

/** Saved with nothing in it: every field says what it lacks. */
async function incomplete(kind: FormKind) {
  const { database: store, studentId } = await someCase();
  await savePlan(store, { ...planFields, studentId, startsOn: '2025-11-17' }, null, author);
  await openForm({ store, studentId }, { kind, id: null });
  await save();
  await expect.poll(() => document.querySelectorAll('.field__error').length).toBeGreaterThan(0);
}

/** A plan that ended early, which the student came to. */
async function ended() {
  const full = await everythingWritten();
  const known = { studentId: full.studentId, planId: full.plan.id };
  const how = { kind: 'withdrawn', endedOn: '2025-11-19', promoted: 'unknown' } as const;
  const outcome = { ...how, ...known, grounds: ['other' as const], words: 'The bus stopped.' };
  await addCasework(full.store, 'outcomes', outcome, author);
  return full;
}

/** One step that is news, one that was not reached. */
async function steps() {
  const full = await everythingWritten();
  const known = { studentId: full.studentId, planId: full.plan.id };
  const told = { kind: 'own-words', reachedOn: '2025-11-19' } as const;
  const news = { ...known, text: 'Walks in with Mr. Bell', dueOn: '2025-11-21', check: told };
  await addMilestone(full.store, news, author);
  const check = { kind: 'own-words', reachedOn: null } as const;
  const missed = { ...known, text: 'Two mornings in a row', dueOn: '2025-11-12', check };
  return { ...full, missed: await addMilestone(full.store, missed, author) };
}

async function anew() {
  const { missed, ...full } = await steps();
  await openForm(full, { kind: 'step-anew', id: missed.id });
}

const states: Record<string, Reach> = {
  'a plan that another window changed': overtaken,
  'not saved, the device is full': () => notSaved('full'),
  'not saved, the vault was locked': () => notSaved('locked'),
  'a case that cannot be read': unreadable,
  'the plan is over': async () => openPart(await ended(), 'plan'),
  'a second plan, with what worked': async () =>
    openForm(await ended(), { kind: 'plan', id: null }),
  'a step just reached, and one that was not': async () => openPart(await steps(), 'plan'),
  'a step planned anew': anew,
  'a talk with nothing in it': () => incomplete('student-interview'),
  'an outcome with nothing in it': () => incomplete('outcome'),
};

testLooks(['StudentScreen', 'PlanTab', 'PlanEditor', 'StepEditor', 'NoteEditor'], states);
