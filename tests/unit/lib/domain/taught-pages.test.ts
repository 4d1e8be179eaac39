import { expect, test } from 'vitest';
import { mostTaughtPages, taughtFor, withTaught } from '../../../../lib/domain/taught-pages.ts';
import { taught, taughtWith } from './invented-taught.ts';

const here = 'https://sis.school.example';

test('a site is read by what the school ships, then by the newest that was taught for it', () => {
  const held = taughtWith('held', { origin: null });
  const older = taughtWith('older');
  const newer = taughtWith('newer');
  const elsewhere = taughtWith('elsewhere', { origin: 'https://other.example' });
  expect(taughtFor(here, [held], [older, elsewhere, newer])).toEqual([held, newer, older]);
  expect(taughtFor('https://third.example', [held], [older, newer])).toEqual([held]);
});

test('the same list taught anew takes the place of the older one, another list stands beside it', () => {
  const first = taught();
  const again = taught();
  const other = taughtWith('late');
  expect(withTaught([first, other], again)).toEqual([other, again]);
  expect(withTaught([first], taught({ origin: 'https://other.example' }))).toHaveLength(2);
});

test('the oldest goes when there are too many', () => {
  const many = Array.from({ length: mostTaughtPages }, (_, place) => taughtWith(`c${place}`));
  const kept = withTaught(many, taught());
  expect(kept).toHaveLength(mostTaughtPages);
  expect(kept).not.toContainEqual(many[0]);
});
