import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readGuarded, toCsv } from '../../../lib/export/csv.ts';
import { sizes } from '../sizes.ts';
import { couldRun, couldRunInside } from './could-run.ts';
import { row } from './rows.ts';

const rowsPerFile = 100;

/** A file's cells as a program would take them, guard and all. */
function parsed(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
  return data.slice(0, -1);
}

test(`${sizes.csvRows} generated rows: nothing a spreadsheet could run, nothing lost`, () => {
  const count = { rows: 0, runnable: 0, lost: 0 };
  const table = fc.array(row, { minLength: rowsPerFile, maxLength: rowsPerFile });
  fc.assert(
    fc.property(table, (rows) => {
      const back = parsed(toCsv(['a', 'b', 'c'], rows)).slice(1);
      expect(back).toHaveLength(rows.length);
      rows.forEach((cells, line) => {
        count.rows += 1;
        cells.forEach((written, column) => {
          const read = back[line]?.[column] ?? 'missing';
          if (typeof written === 'string') {
            count.runnable += Number(couldRun(read) || couldRunInside(read));
            count.lost += Number(readGuarded(read) !== written);
          } else {
            count.lost += Number(read !== (written === null ? '' : String(written)));
          }
        });
      });
    }),
    { numRuns: sizes.csvRows / rowsPerFile },
  );
  console.log(`${count.rows} rows, ${count.runnable} live formulas, ${count.lost} cells lost.`);
  expect(count).toEqual({ rows: sizes.csvRows, runnable: 0, lost: 0 });
});

test('the watch sees what a writer without the guard would let through', () => {
  const unguarded = ['=1+1', '\u200b＝1', ' @SUM(1)', '\ufeff-1', '\tx', '\0=1'];
  expect(unguarded.filter((cell) => !couldRun(cell))).toEqual([]);
  expect(['x=1', "'=1", '007', '', '\u200b'].filter(couldRun)).toEqual([]);
  const inside = [
    'a;=1',
    'a\t@A1',
    'a\n -1',
    'a\r\n=1',
    'a,\u202e＝1',
    'a;"=1"',
    'a;\t=1',
    'a\n\u2028+1',
  ];
  expect(inside.filter((cell) => !couldRunInside(cell))).toEqual([]);
  expect(['=1', "a;'=1", 'a; b=1', 'a\n\nb', ';;', "a,' -1"].filter(couldRunInside)).toEqual([]);
});
