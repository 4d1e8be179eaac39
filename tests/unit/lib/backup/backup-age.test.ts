import { expect, test } from 'vitest';
import { type BackupAge, daysWithoutCopy, isBackupDue } from '../../../../lib/backup/backup-age.ts';

const now = '2025-11-24T08:00:00.000Z';
const age = (changes: Partial<BackupAge>): BackupAge => ({
  newestAt: '2025-11-14T08:00:00.000Z',
  keptSince: '2025-09-01T08:00:00.000Z',
  changes: 48,
  ...changes,
});

test.each([
  ['10 days old with changes', age({}), true, 10],
  ['exactly 7 days', age({ newestAt: '2025-11-17T08:00:00.000Z' }), true, 7],
  ['a second less', age({ newestAt: '2025-11-17T08:00:01.000Z' }), false, 6],
  ['old, but nothing changed', age({ changes: 0 }), false, 10],
  ['never, kept since September', age({ newestAt: null }), true, 84],
  [
    'never, kept since yesterday',
    age({ newestAt: null, keptSince: '2025-11-23T08:00:00Z' }),
    false,
    1,
  ],
  ['from the future', age({ newestAt: '2026-01-01T08:00:00.000Z' }), false, 0],
])('%s', (_, given, due, days) => {
  expect(isBackupDue(given, now)).toBe(due);
  expect(daysWithoutCopy(given, now)).toBe(days);
});
