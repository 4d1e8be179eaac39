import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Cell, readGuarded, toCsv } from '../../../lib/export/csv.ts';
import { patience, sizes } from '../sizes.ts';
import {
  asTextWhereQuoted,
  asTrustingAsCanBe,
  openInLibreOffice,
  savedByLibreOffice,
} from './libre-office.ts';
import { countedRow } from './rows.ts';

const seed = Date.now();
const rows = fc.sample(countedRow, { numRuns: sizes.csvRows, seed });
const file = toCsv(['a', 'b', 'c'], rows);

/** LibreOffice itself knows one end of line (two that belong together are one), and drops NUL when it opens a file. */
function asItKeeps(text: string): string {
  return text.replaceAll(/\r\n|\n\r|\r/g, '\n').replaceAll('\0', '');
}

/** Text letter by letter; numbers to the 15 digits a spreadsheet keeps. */
function isSame(written: Cell, read: string): boolean {
  if (written === null) return read === '';
  if (typeof written === 'string') return asItKeeps(readGuarded(read)) === asItKeeps(written);
  return Math.abs(Number(read) - written) <= Math.abs(written) * 1e-14;
}

test(
  `${sizes.csvRows} rows are opened and saved by LibreOffice and read back equal`,
  () => {
    const saved = savedByLibreOffice(file, asTextWhereQuoted).replace(/^\uFEFF/, '');
    const shape = { delimiter: ',', newline: '\n' } as const;
    const back = Papa.parse<string[]>(saved, shape).data.slice(1, -1);
    expect(back).toHaveLength(rows.length);
    const lost = rows.flatMap((cells, line) =>
      cells.filter((written, column) => !isSame(written, back[line]?.[column] ?? 'missing')),
    );
    expect(lost, `seed ${seed}`).toEqual([]);
  },
  patience,
);

test(
  'text stays text there, also "007", and only numbers are numbers',
  () => {
    const { kinds, formulas } = openInLibreOffice(file, asTextWhereQuoted);
    const numbers = rows.flat().filter((cell) => typeof cell === 'number').length;
    expect(formulas, `seed ${seed}`).toEqual([]);
    expect(Object.fromEntries(kinds)).toEqual({ string: expect.any(Number), float: numbers });
  },
  patience,
);

test(
  'told to make numbers, dates and formulas of whatever looks like them, it computes nothing',
  () => {
    expect(openInLibreOffice(file, asTrustingAsCanBe).formulas, `seed ${seed}`).toEqual([]);
  },
  patience,
);

test(
  'and would compute what was not guarded',
  () => {
    const unguarded = '"=1+1","=HYPERLINK(""http://evil.example"")"\r\n';
    expect(openInLibreOffice(unguarded, asTrustingAsCanBe).formulas).toHaveLength(2);
  },
  patience,
);
