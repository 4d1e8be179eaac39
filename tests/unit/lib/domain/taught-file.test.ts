import { anything, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../../lib/domain/policy.ts';
import { readTaughtFile, taughtFileText } from '../../../../lib/domain/taught-file.ts';
import { taught, taughtWith } from './invented-taught.ts';

const page = taught();

describe('a file of taught pages', () => {
  test('comes back as it was passed on, one or several', () => {
    expect(readTaughtFile(taughtFileText(page))).toEqual({ kind: 'pages', pages: [page] });
    const list = [page, taughtWith('late', { origin: null })];
    expect(readTaughtFile(JSON.stringify(list))).toEqual({ kind: 'pages', pages: list });
  });

  test('holds no null, which policies do not know, and is a policy as it stands', () => {
    const text = taughtFileText(page);
    expect(text).not.toContain('null');
    expect(parsePolicy({ taughtPages: [JSON.parse(text)] })).toEqual({
      taughtPages: [page],
      problems: [],
    });
  });

  test('of a newer version says so', () => {
    const newer = { ...page, layout: { ...page.layout, schema: 2 } };
    expect(readTaughtFile(JSON.stringify(newer))).toEqual({ kind: 'newer' });
  });

  test.each([
    ['text', 'Dear colleague'],
    ['nothing', ''],
    ['an empty list', '[]'],
    ['a page beside something else', JSON.stringify([page, { title: 'x' }])],
    ['a page with a key of somebody else', JSON.stringify({ ...page, students: ['Vale, Ada'] })],
    ['a site with a path', JSON.stringify({ ...page, origin: 'https://sis.school.example/att' })],
    [
      'a page without a column of absences',
      JSON.stringify({
        ...page,
        layout: { ...page.layout, columns: { name: { label: 'nm', nth: 0 } } },
      }),
    ],
  ])('is none when it is %s', (_, text) => {
    expect(readTaughtFile(text)).toEqual({ kind: 'none' });
  });

  test('never throws', () => {
    assert(property(string(), (text) => readTaughtFile(text).kind === 'none'));
    assert(
      property(anything(), (value) => readTaughtFile(JSON.stringify(value) ?? '').kind === 'none'),
    );
  });
});

test('a policy leaves out the entry that cannot be read, and names the key', () => {
  const policy = parsePolicy({ taughtPages: [page, { title: 'x' }] });
  expect(policy).toEqual({ taughtPages: [page], problems: ['taughtPages'] });
});
