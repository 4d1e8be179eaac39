import { describe, expect, test } from 'vitest';
import { taughtLayoutSchema } from '../../../../lib/domain/taught-page.ts';
import { isSameColumn, layoutOf } from '../../../../lib/domain/teaching.ts';
import { draftOf, layoutOfList } from './invented-taught.ts';

const said = { counted: 'all', unit: 'day', window: 'school-year' } as const;
const exc = { label: 'exc', nth: 0 };

test.each([
  ['which absences', { ...said, counted: null }],
  ['the unit', { ...said, unit: null }],
  ['from when', { ...said, window: null }],
  ['the name', { ...said, name: null }],
])('a draft is no layout until somebody said %s', (_, change) => {
  expect(layoutOf(draftOf(change))).toBeNull();
});

describe('a whole draft', () => {
  test('of all absences has a total', () => {
    const layout = layoutOf(draftOf(said));
    expect(layout).toEqual(layoutOfList());
    expect(taughtLayoutSchema.parse(layout)).toEqual(layout);
  });

  test('of one kind has none, with or without the other kind beside it', () => {
    const excused = layoutOf(draftOf({ ...said, counted: 'excused' }));
    expect(excused?.columns).toMatchObject({ absences: null, excused: { label: 'tot a' } });
    const both = layoutOf(draftOf({ ...said, counted: 'unexcused', otherKind: exc }));
    expect(both?.columns).toMatchObject({
      absences: null,
      excused: exc,
      unexcused: { label: 'tot a' },
    });
  });

  test('of all absences forgets the other kind', () => {
    expect(layoutOf(draftOf({ ...said, otherKind: exc }))?.columns.excused).toBeNull();
  });
});

test('columns of one word are the same only at one place', () => {
  expect(isSameColumn(exc, { label: 'exc', nth: 0 })).toBe(true);
  expect(isSameColumn(exc, { label: 'exc', nth: 1 })).toBe(false);
  expect(isSameColumn(exc, null)).toBe(false);
});
