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

const nested = {
  goal: '',
  days: [] as string[],
  sessions: [{ weekdays: [1], block: '' }],
  place: { room: '' },
};

test('lists and groups are found again as they were typed', () => {
  const sessions = fc.array(
    fc.record({ weekdays: fc.array(fc.integer({ min: 1, max: 7 })), block: fc.string() }),
  );
  const forms = fc.record({
    goal: fc.string(),
    days: fc.array(fc.string()),
    sessions,
    place: fc.record({ room: fc.string() }),
  });
  fc.assert(
    fc.property(forms, (value) => {
      const text = draftText(value, nested);
      expect(text === '' ? nested : draftFrom(text, nested)).toEqual(value);
    }),
  );
});

test('a list is no group and no text; what an older form kept in a list is repaired', () => {
  expect(draftFrom('{"goal":"a","days":"Monday","sessions":{}}', nested)).toEqual({
    ...nested,
    goal: 'a',
  });
  const repair = (value: typeof nested) => ({
    ...value,
    sessions: value.sessions.filter((one) => Array.isArray(one.weekdays)),
  });
  expect(draftFrom('{"sessions":[{"block":"x"}]}', nested, repair)?.sessions).toEqual([]);
});

test('a draft of the first plan form is taken into the wider one', () => {
  const before =
    '{"model":"mentoring","overrideReason":"","goal":"Twice a week","startsOn":"2025-11-20","weeks":6,"seenRevision":2}';
  const wider = {
    model: '',
    overrideReason: '',
    goal: '',
    startsOn: '',
    weeks: 8,
    sessions: [],
    seenRevision: 0,
  };
  expect(draftFrom(before, wider)).toEqual({
    model: 'mentoring',
    overrideReason: '',
    goal: 'Twice a week',
    startsOn: '2025-11-20',
    weeks: 6,
    sessions: [],
    seenRevision: 2,
  });
});
