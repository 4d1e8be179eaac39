import { afterAll, describe, expect, test } from 'vitest';
import { readWholePage } from '../../../lib/readers/read-page.ts';
import { atFullLength, patience, sizes } from '../sizes.ts';
import { floorOf, makeFrame, openIn } from './open-page.ts';

const frame = makeFrame();
afterAll(() => frame.remove());
const url = new URL('https://sis.example.test/list');
/** Milliseconds beyond the floor; a short run on a busy machine only tells whether it ends. */
const allowance = atFullLength ? 200 : 8_000;

function letters(index: number): string {
  return String(index).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

function list(rows: string[], caption = ''): string {
  const head = '<tr><th>Student</th><th>ID</th><th>Days Absent</th><th>Notes</th></tr>';
  return `<!doctype html><h1>Student attendance</h1><h2>Year to date</h2><table>${caption}<thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}

function row(index: number, note = ''): string {
  return `<tr><td>Vale${letters(index)}, Ada</td><td>${100_000 + index}</td><td>${index % 40}</td><td>${note}</td></tr>`;
}

async function timed(html: string) {
  const page = await openIn(frame, html, url);
  const floor = floorOf(page);
  const start = performance.now();
  const { reading } = readWholePage(page);
  return { reading, beyond: performance.now() - start - floor };
}

const fewRows = Array.from({ length: 25 }, (_, index) => row(index));
const megabytes = 'x 7 '.repeat(sizes.hugeText / 4);
const deep = '<span>'.repeat(400) + '7' + '</span>'.repeat(400);

describe('pages out of all proportion', () => {
  test(
    `${sizes.hugeRows} rows: those that were read are right, and it is said where some were not`,
    async () => {
      const { reading, beyond } = await timed(
        list(Array.from({ length: sizes.hugeRows }, (_, index) => row(index))),
      );
      for (const [index, { absences, sisId }] of reading.students.entries())
        expect([absences, sisId]).toEqual([index % 40, String(100_000 + index)]);
      expect(reading.students.length).toBeLessThanOrEqual(20_000);
      expect(reading.status === 'read').toBe(reading.students.length === sizes.hugeRows);
      console.info(
        `${reading.status}, ${reading.students.length} students, ${beyond.toFixed(0)} ms beyond the floor`,
      );
      expect(beyond).toBeLessThan(allowance);
    },
    patience,
  );

  test.each([
    ['a huge cell', list([...fewRows, row(25, megabytes)])],
    ['a huge caption', list(fewRows, `<caption>${megabytes}</caption>`)],
    [
      'a huge name',
      list([...fewRows, `<tr><td>${megabytes}</td><td>1</td><td>9</td><td></td></tr>`]),
    ],
    ['a cell of 400 levels', list([...fewRows, row(25, deep)])],
    [
      'a colspan of a thousand million',
      list([`<tr><td colspan="1000000000">All</td></tr>`, ...fewRows]),
    ],
  ])(
    '%s: every number that was read is right',
    async (what, html) => {
      const { reading, beyond } = await timed(html);
      console.info(
        `${what}: ${reading.students.length} students, ${beyond.toFixed(0)} ms beyond the floor`,
      );
      for (const { name, absences, sisId } of reading.students) {
        expect(name.length).toBeLessThanOrEqual(300);
        expect(absences ?? (Number(sisId) - 100_000) % 40).toBe((Number(sisId) - 100_000) % 40);
      }
      expect(beyond).toBeLessThan(allowance);
    },
    patience,
  );
});
