import { expect, test } from 'vitest';
import { says, studentWords } from '../../../../../lib/readers/words/lexicon.ts';
import { clip, collapse, fold } from '../../../../../lib/readers/page/text.ts';

test('white space collapses, invisible marks go, joiners stay', () => {
  expect(collapse('\u00a0 De  La\n\tCruz,\u200b José\u202e ')).toBe('De La Cruz, José');
  expect(collapse('می\u200cخواهم')).toBe('می\u200cخواهم');
});

test('labels fold to one form', () => {
  expect(fold(' Année  scolaire : ')).toBe('annee scolaire');
  expect(fold('DAYS ABSENT')).toBe('days absent');
});

test('clipping never leaves half a character', () => {
  expect(clip('ab😀', 3)).toBe('ab\ufffd');
  expect(clip('ab', 3)).toBe('ab');
});

test('only whole labels are words of the lexicon', () => {
  expect(says(studentWords, 'Élève')).toBe(true);
  expect(says(studentWords, 'Student:')).toBe(true);
  expect(says(studentWords, 'Students were found')).toBe(false);
  expect(says(studentWords, 'student|name')).toBe(false);
});
