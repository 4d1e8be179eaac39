import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLock, type Secret } from '../../../../../lib/backup/format/lock.ts';
import { readBackup } from '../../../../../lib/backup/format/read-backup.ts';
import { noRecords, type RecordsByTable } from '../../../../../lib/backup/records.ts';
import { milestoneSchema } from '../../../../../lib/domain/casework/milestone.ts';
import { contactSchema } from '../../../../../lib/domain/contact.ts';
import { planSchema } from '../../../../../lib/domain/plan.ts';
import { handOverRecords } from '../../../../../lib/backup/hand-over.ts';
import { root } from '../../../../architecture/source-files.ts';
import { takes } from './ready-file.ts';

/** Every file that was ever shipped stays readable: made once, never made anew (trust.md R6). Everybody in them is invented. */
const folder = join(root, 'tests/fixtures/backup');
const passphrase = 'five calm otters cross';
const recoveryKey = 'X5Z1-YHGK-FA68-1VDV-MVV6-W2C2-4V27';

const written = JSON.parse(await readFile(join(folder, 'v1-records.json'), 'utf8'));
/** As they are read now: with what came later still open, and steps that say how they are checked. */
const records: RecordsByTable = {
  ...noRecords(),
  ...written,
  plans: written.plans.map((plan: unknown) => planSchema.parse(plan)),
  milestones: written.milestones.map((step: unknown) => milestoneSchema.parse(step)),
  contacts: written.contacts.map((contact: unknown) => contactSchema.parse(contact)),
};

async function opened(name: string, secret: Secret) {
  const file = new Blob([new Uint8Array(await readFile(join(folder, name)))]);
  return readBackup(file, (header) => openLock(header, secret), takes);
}

describe('version 1', () => {
  test.each([
    ['v1-passphrase.bridgeback', { kind: 'passphrase', passphrase }],
    ['v1-vault.bridgeback', { kind: 'passphrase', passphrase }],
    ['v1-vault.bridgeback', { kind: 'recovery-key', recoveryKey }],
  ] satisfies [string, Secret][])('%s', async (name, secret) => {
    const { header, records: held } = await opened(name, secret);
    expect(header).toMatchObject({ version: 1, kind: 'backup', schema: 1 });
    expect(held).toEqual(records);
  });

  test('v1-hand-over.bridgeback', async () => {
    const { header, records: held } = await opened('v1-hand-over.bridgeback', {
      kind: 'passphrase',
      passphrase,
    });
    expect(header).toMatchObject({ version: 1, kind: 'hand-over' });
    const students = new Set(held.students.map(({ id }) => id));
    expect(students.size).toBe(2);
    expect(held).toEqual(handOverRecords(records, { students, restrictedNotes: false }));
  });
});
