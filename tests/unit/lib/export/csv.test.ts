import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { text as anyText } from '../../../proofs/csv/rows.ts';
import { guardText, readGuarded, toCsv } from '../../../../lib/export/csv.ts';

const bom = '\uFEFF';

/** A file's cells as a program would take them, guard and all. */
function parsed(text: string): string[][] {
  const body = text.startsWith(bom) ? text.slice(1) : text;
  const { data } = Papa.parse<string[]>(body, { delimiter: ',', newline: '\r\n' });
  return data.slice(0, -1);
}

describe('the guard', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    ' =1',
    '\u00a0\u200b=1',
    '\u202e=1',
    '\ufeff=1',
    '=1\nsecond line',
    "'already",
    " 'already",
    '\u2028=1',
    '\u0001=1',
    '"=1"',
  ])('one apostrophe before %j', (value) => {
    expect(parsed(toCsv([], [[value]]))[1]).toEqual([`'${value}`]);
    expect(readGuarded(`'${value}`)).toBe(value);
  });

  test.each([
    ['a;=1+1', "a;'=1+1"],
    ['a\t@A1', "a\t'@A1"],
    ['a\n- one\n- two', "a\n'- one\n'- two"],
    ['a\r\n=1', "a\r\n'=1"],
    ['a, \u202e+1', "a,' \u202e+1"],
    ['a;"=1&"', 'a;\'"=1&"'],
    ['a;\t=1', "a;\t'=1"],
    ['=1;=2;=3', "'=1;'=2;'=3"],
    ["a;'=1", "a;''=1"],
    ["a;''", "a;'''"],
    [';\0=1', ";'\0=1"],
    ['a;\ufeff＝1', "a;'\ufeff＝1"],
  ])('one after each sign a cell could begin behind: %j', (value, guarded) => {
    expect(parsed(toCsv([], [[value]]))[1]).toEqual([guarded]);
    expect(readGuarded(guarded)).toBe(value);
  });

  test.each([
    'x=1',
    '5-3',
    'Núñez',
    '',
    ' x',
    'e-mail',
    'Ruiz, Ana; Soto, Leo',
    "she said, 'no'",
    'one\n\ntwo',
    'a;',
    ';;',
  ])('none in %j', (value) => {
    expect(parsed(toCsv([], [[value]]))[1]).toEqual([value]);
    expect(readGuarded(value)).toBe(value);
  });

  test('gives every text back', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(readGuarded(guardText(value))).toBe(value);
      }),
      { numRuns: 5000 },
    );
  });

  test('leaves nothing that begins like a formula, wherever cells are taken to begin', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const begin = /^["\p{Z}\p{C}]*[=+\-@\0＝＋－＠]/u;
        const cells = guardText(value).split(/[;,\t\r\n]/);
        expect(cells.filter((cell) => begin.test(cell))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('stands in the headings too', () => {
    expect(toCsv(['=1'], [])).toBe(`${bom}"'=1"\r\n`);
  });
});

test('the file as it is written: byte order mark, CRLF, texts quoted, numbers plain, unknown empty', () => {
  expect(
    toCsv(
      ['ID', 'Days', 'Of'],
      [
        ['001234', 19.5, null],
        ['say "hi"\nthere', -0, 0],
      ],
    ),
  ).toBe(`${bom}"ID","Days","Of"\r\n"001234",19.5,\r\n"say ""hi""\nthere",0,0\r\n`);
});

test('a number that is none stays empty, never 0', () => {
  expect(toCsv([], [[Number.NaN, Number.POSITIVE_INFINITY]])).toBe(`${bom}\r\n,\r\n`);
});
