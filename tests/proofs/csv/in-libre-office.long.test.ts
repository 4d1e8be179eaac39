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
/** As many as LibreOffice holds easily; a school's own file has fewer. */
const rowsPerFile = 20_000;
const files = Array.from({ length: Math.ceil(rows.length / rowsPerFile) }, (_, part) =>
  toCsv(['a', 'b', 'c'], rows.slice(part * rowsPerFile, (part + 1) * rowsPerFile)),
);

/** The rows of a file that LibreOffice saved, without their head. */
function rowsOf(saved: string): string[][] {
  const shape = { delimiter: ',', newline: '\n' } as const;
  return Papa.parse<string[]>(saved.replace(/^\uFEFF/, ''), shape).data.slice(1, -1);
}

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
    const back = savedByLibreOffice(files, asTextWhereQuoted).flatMap(rowsOf);
    expect(back).toHaveLength(rows.length);
    const lost = rows.flatMap((cells, line) =>
      cells.filter((written, column) => !isSame(written, back[line]?.[column] ?? 'missing')),
    );
    expect(lost, `seed ${seed}`).toEqual([]);
    console.log(`${back.length} rows through LibreOffice and back, ${lost.length} cells lost.`);
  },
  patience,
);

test(
  'text stays text there, also "007", and only numbers are numbers',
  () => {
    const { kinds, formulas } = openInLibreOffice(files, asTextWhereQuoted);
    const numbers = rows.flat().filter((cell) => typeof cell === 'number').length;
    expect(formulas, `seed ${seed}`).toEqual([]);
    expect(Object.fromEntries(kinds)).toEqual({ string: expect.any(Number), float: numbers });
  },
  patience,
);

// What a list separator is where: comma; semicolon, where numbers have a decimal comma; tab, as files are often saved.
const separators = [
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
] as const;

test.each(separators)(
  'told to make numbers, dates and formulas of whatever looks like them, it computes nothing (%s)',
  (_, separator) => {
    const { kinds, formulas } = openInLibreOffice(files, asTrustingAsCanBe(separator));
    expect(kinds.get('string'), `seed ${seed}`).toBeGreaterThan(rows.length);
    expect(formulas, `seed ${seed}`).toEqual([]);
  },
  patience,
);

test.each(separators)(
  'and would compute what was not guarded (%s)',
  (_, separator) => {
    const atStart = '"=1+1","=HYPERLINK(""http://evil.example"")"\r\n';
    // Its cells begin elsewhere where the comma separates none: the second line of the text is a row of its own.
    const inside = '"a","x\n=1+1\n"\r\n';
    const { formulas } = openInLibreOffice([atStart + inside], asTrustingAsCanBe(separator));
    expect(formulas).toHaveLength(2);
  },
  patience,
);
