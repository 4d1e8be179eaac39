import { expect, test } from 'vitest';
import { causeFindWords } from '../../../../components/case/cause-synonyms.ts';
import { findCauses } from '../../../../components/case/find-causes.ts';
import { causeItemSchema } from '../../../../lib/domain/cause.ts';
import { causeWord } from '../../../../lib/words/cause.ts';

test.each([
  ['bus', 'transportation'],
  ['job', 'work'],
  ['baby', 'caregiving'],
  ['ANXIETY', 'mental-health'],
  ['evict', 'housing'],
  ['iep', 'unmet-disability-need'],
  ['suspended', 'discipline'],
  ['teased', 'bullying'],
])('"%s" finds %s', (text, item) => {
  expect(findCauses(text, causeFindWords)).toContain(item);
});

test('every cause is found by its own word', () => {
  for (const item of causeItemSchema.options) {
    expect(findCauses(causeWord(item), causeFindWords)).toContain(item);
  }
});

test('accents do not matter, every typed word does, and a part inside of a word finds nothing', () => {
  const words = () => 'autobús, sin hogar';
  expect(findCauses('autobus', words)).not.toEqual([]);
  expect(findCauses('sin hog', words)).not.toEqual([]);
  expect(findCauses('sin bus', words)).toEqual([]);
  expect(findCauses('bus', words)).toEqual([]);
});

test('nothing typed finds nothing', () => {
  expect(findCauses('  ', causeFindWords)).toEqual([]);
});
