import { expect, test } from 'vitest';
import { causesBehind, matchReasonWords } from '../../../../components/case/match-words.ts';

const causes = [{ item: 'caregiving' }, { item: 'transportation' }, { item: null }] as const;

test('a reason names the very causes it speaks of', () => {
  expect(causesBehind('hours-are-taken', causes)).toBe('caregiving');
  expect(causesBehind('barrier-persists', causes)).toBe('caregiving and transportation');
  expect(matchReasonWords('getting-there-is-hard', causes)).toContain('transportation');
  expect(matchReasonWords('getting-there-is-hard', causes)).not.toContain('caregiving');
});

test('a cause recorded twice is named once', () => {
  expect(causesBehind('hours-are-taken', [{ item: 'work' }, { item: 'work' }])).toBe('work');
});
