import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../../../lib/domain/teaching.ts';
import { taughtLayoutSchema } from '../../../../../lib/domain/taught-page.ts';
import { heads, pageOf, pointAt, rows, tableOf } from './invented-list.ts';

const page = pageOf(tableOf(heads, rows), '/pupils/4711/rpt_att?day=3');

describe('pointing at a column', () => {
  test('proposes the columns it can tell and leaves open what the page does not say', () => {
    expect(pointAt(page, '15')).toEqual({
      shape: {
        path: '/pupils/*/rpt_att',
        kind: 'table',
        heads: ['pupil', 'ref', 'zq', 'tot a', 'tdy'],
      },
      count: { label: 'tot a', nth: 0 },
      counted: 'all',
      unit: null,
      window: null,
      name: { label: 'pupil', nth: 0 },
      givenName: null,
      sisId: { label: 'ref', nth: 0 },
      enrolled: null,
      tardies: { label: 'tdy', nth: 0 },
      otherKind: null,
    });
  });

  test('works from the head and from what stands inside a cell, too', () => {
    expect(pointAt(page, 'Tot A')?.count).toEqual({ label: 'tot a', nth: 0 });
    const bold = pageOf(tableOf(['Student', 'Days'], [['Vale, Ada', '<b>7</b>']]));
    expect(pointAt(bold, '7')).toMatchObject({ unit: 'day', name: { label: 'student' } });
  });

  test('takes no column of names, and none without words to find it by', () => {
    expect(pointAt(page, 'Kowalchuk, I')).toBeNull();
    expect(pointAt(pageOf(tableOf(['Student', ''], [['Vale, Ada', '7']])), '7')).toBeNull();
  });

  test('does not guess which absences where one kind stands beside', () => {
    const kinds = pageOf(tableOf(['Student', 'Absent', 'Excused'], [['Vale, Ada', '7', '2']]));
    expect(pointAt(kinds, '7')?.counted).toBeNull();
    expect(pointAt(kinds, '2')?.counted).toBe('excused');
  });

  test.each([
    ['Days absent YTD', 'day', 'school-year'],
    ['Periods missed this term', 'period', 'term'],
    ['Half days', 'half-day', null],
    ['Fehltage', 'day', null],
    ['Hours / days', null, null],
  ])('reads "%s"', (head, unit, window) => {
    const draft = pointAt(pageOf(tableOf(['Student', head], [['Vale, Ada', '7']])), '7');
    expect(draft).toMatchObject({ unit, window });
  });

  test('two columns of one word are told apart by their place', () => {
    const twins = pageOf(tableOf(['Student', 'A', 'A'], [['Vale, Ada', '7', '9']]));
    expect(pointAt(twins, '9')?.count).toEqual({ label: 'a', nth: 1 });
  });
});

test('a draft is a layout once everything is said, and holds nothing of a student', () => {
  const draft = pointAt(page, '15');
  if (!draft) throw new Error('Nothing was proposed.');
  expect(layoutOf(draft)).toBeNull();
  const layout = layoutOf({ ...draft, unit: 'day', window: 'school-year' });
  expect(taughtLayoutSchema.parse(layout)).toEqual(layout);
  for (const cell of rows.flat().filter((text) => text.length > 3))
    expect(JSON.stringify(layout)).not.toContain(cell);
});
