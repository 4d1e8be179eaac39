import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { RecoveryObligation } from '../../../../../../lib/domain/casework/recovery-obligation.ts';
import {
  addCasework,
  type CaseworkTable,
  reviseCasework,
} from '../../../../../../lib/store/casework.ts';
import type {
  StaffChanges,
  StaffFields,
  StaffRecord,
} from '../../../../../../lib/store/staff-records.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { author, onOneDay, showStudent, someCase } from '../../student/case-bench.tsx';

onOneDay();

const session = {
  planId: null,
  groupId: null,
  date: '2025-11-18',
  block: '14:30',
  plannedMinutes: null,
  minutes: 50,
  mark: 'here',
  makesUpFor: null,
  topic: 'Fractions',
  teacher: 'Mr. Bell',
  note: '',
} as const;
const module = {
  planId: null,
  course: 'Biology',
  module: 'Cells',
  credits: 0.5,
  startedOn: '2025-11-03',
  completedOn: null,
  verifier: '',
  verifiedOn: null,
} as const;
const obligation = {
  planId: null,
  unit: 'whole-day',
  course: '',
  minutesOwed: null,
  rule: { preset: 'free', minutesPerDay: 240, capDays: 10 },
  from: '2025-07-01',
  deadline: null,
} as const;
const earned = {
  date: '2025-11-15',
  minutes: 300,
  teacher: 'Mr. Bell',
  evidence: 'Signed sheet',
  certificatedTeacher: null,
  inPerson: null,
  outsideRegularDay: null,
} as const;

/** A record that somebody changed once. */
async function changedOnce<Name extends CaseworkTable>(
  database: TestStore,
  table: Name,
  fields: StaffFields<Name>,
  changes: StaffChanges<Name>,
): Promise<StaffRecord<Name>> {
  const { id } = await addCasework(database, table, fields, author);
  return reviseCasework(database, table, { id, expectedRevision: 1 }, changes, author);
}

/** Opens a record, reads how it stood before, and brings that back. */
async function bringBack(open: RegExp | string, before: RegExp) {
  await page.getByRole('button', { name: open }).click();
  await page.getByText('1 earlier version').click();
  await expect.element(page.getByText(before)).toBeVisible();
  await page.getByRole('button', { name: /^Bring this version back/ }).click();
  await expect.element(page.getByText('Earlier version brought back')).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
}

async function sessionsOf(database: TestStore, studentId: string) {
  await showStudent(database, { studentId, part: 'sessions' });
}

describe('where a record is opened it shows how it stood before, and that comes back', () => {
  test('a session', async () => {
    const { database, studentId } = await someCase();
    const { id } = await changedOnce(
      database,
      'sessions',
      { ...session, studentId },
      { topic: 'Decimals', mark: 'late' },
    );
    await sessionsOf(database, studentId);
    await page.getByRole('button', { name: /Nov 17/ }).click();
    await bringBack('Edit Tue, Nov 18, 14:30', /Here\s.*Fractions/s);
    expect(await database.sessions.get(id)).toMatchObject({ topic: 'Fractions', mark: 'here' });
    await page.getByRole('button', { name: 'Undo' }).click();
    const stored = () => database.sessions.get(id);
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ topic: 'Decimals' }));
  });

  test('a module', async () => {
    const { database, studentId } = await someCase();
    const { id } = await changedOnce(
      database,
      'modules',
      { ...module, studentId },
      { module: 'Genes', credits: 1 },
    );
    await sessionsOf(database, studentId);
    await bringBack('Edit Biology, Genes', /Biology, Cells\s.*Credits: 0\.5/s);
    expect(await database.modules.get(id)).toMatchObject({ module: 'Cells', credits: 0.5 });
  });

  test('the rule that recovered time counts by', async () => {
    const { database, studentId } = await someCase();
    const rule: RecoveryObligation['rule'] = { preset: 'free', minutesPerDay: 180, capDays: 5 };
    const { id } = await changedOnce(
      database,
      'obligations',
      { ...obligation, studentId },
      { rule },
    );
    await sessionsOf(database, studentId);
    await bringBack(/^Edit recovered time/, /Minutes that make a day: 240/);
    expect(await database.obligations.get(id)).toMatchObject({ rule: obligation.rule });
  });

  test('an entry of the ledger', async () => {
    const { database, studentId } = await someCase();
    const { id: obligationId } = await addCasework(
      database,
      'obligations',
      { ...obligation, studentId },
      author,
    );
    const { id } = await changedOnce(
      database,
      'earnedTime',
      { ...earned, studentId, obligationId },
      { minutes: 30 },
    );
    await sessionsOf(database, studentId);
    await bringBack('Edit time of Nov 15', /Nov 15, 300 minutes\s.*Signed sheet/s);
    expect(await database.earnedTime.get(id)).toMatchObject({ minutes: 300, obligationId });
  });
});

test('a talk shows what was said under each question before, and that comes back', async () => {
  const { database, studentId } = await someCase();
  const talk = {
    with: 'student',
    answer: 'answered',
    heldOn: '2025-11-18',
    strengths: '',
    gotInTheWay: 'The first bus is gone.',
    wouldHelp: '',
    voice: '',
    mayPrintVoice: false,
  } as const;
  const { id } = await changedOnce(
    database,
    'interviews',
    { ...talk, studentId },
    { gotInTheWay: 'The bus.' },
  );
  await showStudent(database, { studentId });
  await page.getByText('1 earlier version').click();
  const before = page.getByText(/What got in the way\?: The first bus is gone\./);
  await expect.element(before).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: /^Bring this version back: The student/ }).click();
  await expect.element(page.getByText('Earlier version brought back')).toBeVisible();
  expect(await database.interviews.get(id)).toMatchObject({ gotInTheWay: talk.gotInTheWay });
});

test('what was typed meanwhile stays as a draft, and is compared with the version that is back', async () => {
  const { database, studentId } = await someCase();
  const fields = { ...module, studentId };
  const { id } = await changedOnce(database, 'modules', fields, { module: 'Genes' });
  await sessionsOf(database, studentId);
  await page.getByRole('button', { name: 'Edit Biology, Genes' }).click();
  await page.getByLabelText('Module', { exact: true }).fill('Evolution');
  await page.getByText('1 earlier version').click();
  await expectGoodLooks();
  await page.getByRole('button', { name: /^Bring this version back/ }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Edit Biology, Cells' }).click();
  await expect.element(page.getByLabelText('Module', { exact: true })).toHaveValue('Evolution');
  await page.getByRole('button', { name: 'Save module' }).click();
  await expect.element(page.getByText('Changed in another window')).toBeVisible();
  expect(await database.modules.get(id)).toMatchObject({ module: 'Cells' });
});
