import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageReadingSchema } from '../../../../lib/domain/page-reading.ts';
import type { Detail, Held } from './hostile-details/detail.ts';
import { live } from './hostile-details/live.ts';
import { lookAlikes } from './hostile-details/look-alikes.ts';
import { markup } from './hostile-details/markup.ts';
import { moving } from './hostile-details/moving.ts';
import { numbers } from './hostile-details/numbers.ts';
import { people } from './hostile-details/people.ts';

/*
 * Everything that was met on real pages and would mislead a careless reader, with the page or case that holds it. The
 * pages are read and compared in tests/readers.browser.test.ts; here it shows when one of them is gone or no longer
 * has in it what it was made for.
 */
const tests = resolve(import.meta.dirname, '../../..');

function read(path: string): string {
  const file = resolve(tests, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function numbersIn(fixture: string): number[] {
  const { students } = pageReadingSchema.parse(
    JSON.parse(read(`fixtures/sis/${fixture}/expected.json`)),
  );
  return students.flatMap(({ absences, excused, unexcused, enrolled }) =>
    [absences, excused, unexcused, enrolled].filter((number) => number !== null),
  );
}

/** Why the detail is not held there; '' when it is. */
function missing(held: Held): string {
  if ('file' in held)
    return read(held.file).includes(`'${held.named}'`) ? '' : `${held.file}: ${held.named}`;
  const { fixture, shows, noNumbers } = held;
  if (!shows.test(read(`fixtures/sis/${fixture}/page.html`))) return `${fixture}: ${String(shows)}`;
  return noNumbers && numbersIn(fixture).length > 0 ? `${fixture}: numbers are read` : '';
}

const groups: [string, Detail[], number][] = [
  ['how pages are built', markup, 17],
  ['numbers', numbers, 15],
  ['people', people, 9],
  ['content that moves', moving, 7],
  ['pages that look alike', lookAlikes, 12],
  ['pages of two systems that were run', live, 11],
];

describe.each(groups)('%s', (_, details, count) => {
  test('no detail was taken off the list', () => {
    expect(new Set(details.map(({ detail }) => detail)).size).toBeGreaterThanOrEqual(count);
  });

  test.each(details)('$detail', ({ held }) => {
    expect(held.length).toBeGreaterThan(0);
    expect(held.map(missing).filter((why) => why !== '')).toEqual([]);
  });
});

test('a page that is gone, one that lacks the detail and one with numbers are found out', () => {
  expect(missing({ fixture: 'generic/no-such-page', shows: /./u })).not.toBe('');
  expect(missing({ fixture: 'generic/days-this-year', shows: /no such words/u })).not.toBe('');
  expect(missing({ fixture: 'generic/days-this-year', shows: /./u, noNumbers: true })).not.toBe('');
  expect(missing({ file: 'readers.browser.test.ts', named: 'no such test' })).not.toBe('');
});
