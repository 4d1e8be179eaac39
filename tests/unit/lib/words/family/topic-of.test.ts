import { expect, test } from 'vitest';
import { topicOf } from '../../../../../lib/words/family/topic-of.ts';

test.each([
  ['Algebra 1', 'algebra'],
  ['BIOLOGY', 'biology'],
  ['Biología II', 'biology'],
  ['English 9A', 'english'],
  ['Social Studies', 'social-studies'],
  ['Matemáticas', 'math'],
])('%s is %s in every language', (words, subject) => {
  expect(topicOf(words)).toEqual({ kind: 'subject', subject });
});

test.each(['Auto shop', 'Math club', 'Algebra for bakers', 'I'])('%s stays as typed', (words) => {
  expect(topicOf(` ${words} `)).toEqual({ kind: 'own-words', text: words });
});
