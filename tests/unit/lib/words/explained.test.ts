import { expect, test } from 'vitest';
import { becauseSchema, takenForSchema, type Explained } from '../../../../lib/domain/explained.ts';
import { explainedSentences } from '../../../../lib/words/explained.ts';

const nothing: Explained = { took: [], unit: null, window: null, scope: 'unknown', questions: [] };

test('every part says what it was read as, and why', () => {
  expect(
    explainedSentences({
      ...nothing,
      took: [
        { as: 'name', label: 'Student', because: ['words-say', 'values-are-names'] },
        { as: 'absences', label: 'Days Absent / YTD', because: ['words-say', 'group-says'] },
      ],
      unit: { unit: 'day', said: { because: 'words-say', text: 'Days Absent' } },
      window: { because: 'words-say', text: 'YTD' },
    }),
  ).toEqual([
    '“Student” is read as the student’s name, because its words say so and what stands there are names.',
    '“Days Absent / YTD” is read as all absences, because its words say so and the words over the group say so.',
    'The numbers count days: “Days Absent” (its words say so).',
    'They cover “YTD” (its words say so).',
  ]);
});

test('what the page does not say is said to be unknown', () => {
  const took = [{ as: 'absences', label: 'Abs', because: ['words-say'] }] as const;
  const sentences = explainedSentences({
    ...nothing,
    took: [...took].map((one) => ({ ...one, because: [...one.because] })),
    scope: 'class',
  });
  expect(sentences.slice(1)).toEqual([
    'The page does not say what the numbers count, so nobody is flagged from them.',
    'The page does not say which days they cover, so nobody is flagged from them.',
    'They are about one class, not the whole day.',
  ]);
});

test('there are words for everything a reader may say', () => {
  for (const as of takenForSchema.options) {
    const took = [{ as, label: 'x', because: becauseSchema.options }];
    expect(explainedSentences({ ...nothing, took })[0]).not.toMatch(/undefined|explained\./u);
  }
});
