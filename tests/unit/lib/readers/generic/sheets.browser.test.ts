import { describe, expect, test } from 'vitest';
import { readHtml, saidOf } from './case.ts';
import { sheetCases, sheetLookAlikes } from './sheet-cases.ts';

describe('one student on a page', () => {
  test.each(sheetCases)('$page', ({ html, url, wanted }) => {
    expect(saidOf(readHtml(html, url), wanted)).toEqual(wanted);
  });
});

describe('pages built alike that are about nobody', () => {
  test.each(sheetLookAlikes)('$page', ({ html, url }) => {
    expect(readHtml(html, url).reading.students).toEqual([]);
  });
});
