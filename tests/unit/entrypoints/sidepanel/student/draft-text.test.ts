import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftFrom, draftText } from '../../../../../entrypoints/sidepanel/hooks/draft-text.ts';

const initial = { words: '', weeks: 6, known: false };
const values = fc.record({ words: fc.string(), weeks: fc.integer(), known: fc.boolean() });

test('whatever was typed is found again', () => {
  fc.assert(
    fc.property(values, (value) => {
      const text = draftText(value, initial);
      expect(text === '' ? initial : draftFrom(text, initial)).toEqual(value);
    }),
  );
});

test('nothing changed, nothing is kept', () => {
  expect(draftText({ ...initial }, initial)).toBe('');
});

test('fields of another kind or of another form are left out; nonsense is no draft', () => {
  expect(draftFrom('{"words":"a","weeks":"six","more":1}', initial)).toEqual({
    ...initial,
    words: 'a',
  });
  expect(draftFrom('{"more":1}', initial)).toBeNull();
  expect(draftFrom('not json', initial)).toBeNull();
  expect(draftFrom('null', initial)).toBeNull();
  expect(draftFrom('[1]', initial)).toBeNull();
});
