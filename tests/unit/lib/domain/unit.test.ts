import { expect, test } from 'vitest';
import { unitSchema } from '../../../../lib/domain/page-reading.ts';
import { comparableWithDays } from '../../../../lib/domain/unit.ts';

test('R6: only days meet a threshold in days', () => {
  expect(unitSchema.options.filter(comparableWithDays)).toEqual(['day']);
  expect(comparableWithDays(null)).toBe(false);
});
