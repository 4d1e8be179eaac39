import { expect, test } from 'vitest';
import { causeFamilies, causeItemSchema } from '../../../../lib/domain/cause.ts';
import { commonestCauses, familyOf, isCauseKnown } from '../../../../lib/domain/cause-known.ts';

const binned = '2026-10-01T08:00:00Z';

test('unknown, declined and not asked are three answers, and none counts', () => {
  expect(isCauseKnown([])).toBe(false);
  expect(isCauseKnown([{ answer: 'asked-unknown', deletedAt: null }])).toBe(false);
  expect(isCauseKnown([{ answer: 'family-declined', deletedAt: null }])).toBe(false);
  expect(isCauseKnown([{ answer: 'cause', deletedAt: binned }])).toBe(false);
  expect(
    isCauseKnown([
      { answer: 'family-declined', deletedAt: null },
      { answer: 'cause', deletedAt: null },
    ]),
  ).toBe(true);
});

test('every item has its family', () => {
  expect(familyOf('transportation')).toBe('barriers');
  expect(familyOf('illness-over')).toBe('situational');
  for (const item of causeItemSchema.options) {
    expect(causeFamilies[familyOf(item)]).toContain(item);
  }
});

test('six causes are offered first: the fallbacks, then what the school records', () => {
  const fallback = [
    'illness',
    'transportation',
    'mental-health',
    'caregiving',
    'work',
    'no-caring-adult',
  ];
  expect(commonestCauses([])).toEqual(fallback);
  const recorded = (['housing', 'housing', 'bullying', 'work'] as const).map((item) => ({
    item,
    deletedAt: null,
  }));
  expect(commonestCauses([...recorded, { item: null, deletedAt: null }])).toEqual([
    'housing',
    'work',
    'bullying',
    'illness',
    'transportation',
    'mental-health',
  ]);
  expect(commonestCauses([{ item: 'boredom', deletedAt: binned }])).toEqual(fallback);
});

test('a cause the school switched off is not offered, however often it was recorded', () => {
  const recorded = [{ item: 'immigration' as const, deletedAt: null }];
  const offered = commonestCauses(recorded, (item) => item !== 'immigration' && item !== 'work');
  expect(offered).toHaveLength(6);
  expect(offered).not.toContain('immigration');
  expect(offered).not.toContain('work');
});
