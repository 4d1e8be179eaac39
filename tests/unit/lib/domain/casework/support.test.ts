import { expect, test } from 'vitest';
import {
  planSupportSchema,
  supportsFor,
  supports,
  isAddressed,
  supportCauses,
  canAddress,
} from '../../../../../lib/domain/casework/support.ts';
import { causeItemSchema } from '../../../../../lib/domain/cause.ts';

test.each(causeItemSchema.options)('the catalogue has a support for %s', (item) => {
  const offered = supportsFor(item);
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.every((support) => canAddress(support, item))).toBe(true);
});

test('no support stands without a cause, and none names a cause twice', () => {
  for (const support of supports) {
    const causes: readonly string[] = supportCauses[support];
    expect(causes.length).toBeGreaterThan(0);
    expect(new Set(causes).size).toBe(causes.length);
  }
});

test('a support that ended no longer stands beside the cause', () => {
  expect(isAddressed('work', [{ causes: ['work'], state: 'asked' }])).toBe(true);
  expect(isAddressed('work', [{ causes: ['work'], state: 'ended' }])).toBe(false);
  expect(isAddressed('work', [{ causes: ['caregiving'], state: 'in-place' }])).toBe(false);
});

test('a support in own words needs words', () => {
  const own = { support: null, words: ' ', causes: [], state: 'asked' };
  expect(planSupportSchema.safeParse(own).success).toBe(false);
  expect(planSupportSchema.safeParse({ ...own, words: 'A place in shop class' }).success).toBe(
    true,
  );
});
