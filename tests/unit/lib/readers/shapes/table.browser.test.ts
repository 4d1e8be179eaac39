import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTotal, openTable } from '../../../../../lib/readers/shapes/table.ts';

function tableOf(html: string): HTMLTableElement {
  const table = new DOMParser()
    .parseFromString(`<table>${html}</table>`, 'text/html')
    .querySelector('table');
  if (!table) throw new Error('That is no table.');
  return table;
}

function labelsOf(html: string): string[][] {
  return openTable(tableOf(html)).columns.map(({ labels }) => labels);
}

function textsOf(html: string): string[][] {
  const rows = openTable(tableOf(html)).rows();
  return Array.from(rows, ({ cells }) => Array.from(cells, (cell) => cell?.textContent ?? ''));
}

describe('columns', () => {
  test('of several head rows with spans', () => {
    const html = `<tr><th rowspan="2">Name</th><th colspan="2">OUT</th></tr><tr><th>Absent</th><th>Left</th></tr><tr><td>Ada</td><td>1</td><td>2</td></tr>`;
    expect(labelsOf(html)).toEqual([['Name'], ['OUT', 'Absent'], ['OUT', 'Left']]);
    expect(textsOf(html)).toEqual([['Ada', '1', '2']]);
  });

  test('of bold cells instead of head cells, and of td in thead', () => {
    expect(
      labelsOf(
        '<tr><td><b>Month</b></td><td><strong>Absences</strong></td></tr><tr><td>May</td><td>1</td></tr>',
      ),
    ).toEqual([['Month'], ['Absences']]);
    expect(labelsOf('<thead><tr><td>Name</td></tr></thead><tr><td>Ada</td></tr>')).toEqual([
      ['Name'],
    ]);
  });

  test('of a title wider than the table', () => {
    const html =
      '<tr><th colspan="80">Attendance</th></tr><tr><th>Name</th><th>Absences</th></tr><tr><td>Ada</td><td>1</td></tr>';
    expect(labelsOf(html).slice(0, 3)).toEqual([
      ['Attendance', 'Name'],
      ['Attendance', 'Absences'],
      ['Attendance'],
    ]);
    expect(textsOf(html)).toEqual([['Ada', '1']]);
  });

  test('of a table without a head', () => {
    expect(labelsOf('<tr><td>Ada</td><td>1</td></tr>')).toEqual([]);
    expect(labelsOf('')).toEqual([]);
  });
});

describe('rows', () => {
  test('leave out repeated heads, all-th totals and the foot', () => {
    const html = `<thead><tr><th>Name</th><th>Absences</th></tr></thead><tbody><tr><td>Ada</td><td>1</td></tr>
      <tr><th>Name</th><th>Absences</th></tr><tr><td>Bo</td><td>2</td></tr><tr><th>Totals</th><th>3</th></tr></tbody><tfoot><tr><td>All</td><td>3</td></tr></tfoot>`;
    expect(textsOf(html)).toEqual([
      ['Ada', '1'],
      ['Bo', '2'],
    ]);
  });

  test('keep a cell in every row it reaches', () => {
    const html =
      '<tr><th>Name</th><th>Course</th></tr><tr><td rowspan="2">Ada</td><td>Art</td></tr><tr><td>Music</td></tr><tr><td>Bo</td><td>Art</td></tr>';
    expect(textsOf(html)).toEqual([
      ['Ada', 'Art'],
      ['Ada', 'Music'],
      ['Bo', 'Art'],
    ]);
  });

  test('do not mix in a table that stands in a cell', () => {
    const html =
      '<tr><th>Name</th></tr><tr><td>Ada<table><tr><td>13</td></tr><tr><td>14</td></tr></table></td></tr><tr><td>Bo</td></tr>';
    expect(textsOf(html)).toHaveLength(2);
  });

  test('the caption is no row', () => {
    const html = '<caption>Sorted by name</caption><tr><th>Name</th></tr><tr><td>Ada</td></tr>';
    expect(openTable(tableOf(html)).caption).toBe('Sorted by name');
    expect(textsOf(html)).toEqual([['Ada']]);
  });
});

test('absurd spans neither hang nor grow', () => {
  const html =
    '<tr><th colspan="1000000000" rowspan="1000000000">Name</th></tr><tr><td colspan="1000000000">Ada</td></tr>';
  const table = openTable(tableOf(html));
  expect(table.columns.length).toBeLessThanOrEqual(500);
  expect(
    Array.from(table.rows(), ({ cells }) => cells.length).every((length) => length <= 500),
  ).toBe(true);
});

test.each([
  ['<td></td><td>Totals</td><td>3</td>', true],
  ['<td>Gesamt:</td><td>3</td>', true],
  ['<td>Total, Tom</td><td>3</td>', false],
  ['<td>Ada Total</td><td>3</td>', false],
])('%s is a row of totals: %j', (row, expected) => {
  const [found] = openTable(tableOf(`<tr><th>Name</th></tr><tr>${row}</tr>`)).rows();
  expect(found && isTotal(found)).toBe(expected);
});

test('a table without spans keeps its shape', () => {
  const grid = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12,
    }),
  );
  fc.assert(
    fc.property(grid, (numbers) => {
      const head = `<tr>${numbers[0]?.map((_, column) => `<th>c${column}</th>`).join('')}</tr>`;
      const body = numbers
        .map((row) => `<tr>${row.map((number) => `<td>${number}</td>`).join('')}</tr>`)
        .join('');
      expect(textsOf(head + body)).toEqual(numbers.map((row) => row.map(String)));
    }),
    { numRuns: 50 },
  );
});

test('every cell of a spanned table stands in as many columns as it says', () => {
  const spans = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(spans, (rows) => {
      const body = rows
        .map((row) => `<tr>${row.map((span) => `<td colspan="${span}">x</td>`).join('')}</tr>`)
        .join('');
      const widths = textsOf(`<tr><th>Name</th></tr>${body}`).map(({ length }) => length);
      expect(widths).toEqual(rows.map((row) => row.reduce((sum, span) => sum + span, 0)));
    }),
    { numRuns: 50 },
  );
});
