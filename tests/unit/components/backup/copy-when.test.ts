import { expect, test } from 'vitest';
import { copyWhen } from '../../../../components/backup/copy-when.ts';

const local = (day: string) => new Date(`${day}T12:34:00`).toISOString();

test.each([
  ['2025-11-24', /^today 12:34/],
  ['2025-11-23', /^yesterday 12:34/],
  ['2025-11-22', /^Nov 22 12:34/],
  ['2024-11-22', /^Nov 22, 2024 12:34/],
])('%s', (day, words) => {
  expect(copyWhen(local(day), '2025-11-24')).toMatch(words);
});
