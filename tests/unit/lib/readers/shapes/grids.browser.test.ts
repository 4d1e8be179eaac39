import { afterEach, describe, expect, test } from 'vitest';
import { gridsOn } from '../../../../../lib/readers/shapes/grids.ts';
import { labelsOf, pageOf, shownPage, textsOf } from './page-of.ts';

afterEach(() => document.body.replaceChildren());

function gridOf(html: string) {
  const grids = gridsOn(pageOf(html));
  expect(grids).toHaveLength(1);
  return grids[0];
}

const head = '<tr><th>Student</th><th>Days Absent</th></tr>';
const ada = '<tr><td>Vale, Ada</td><td>12</td></tr>';
const bo = '<tr><td>Low, Bo</td><td>3</td></tr>';
const two = [
  ['Vale, Ada', '12'],
  ['Low, Bo', '3'],
];

describe('heads', () => {
  test.each([
    ['of th in the body', head],
    ['of bold td', '<tr><td><b>Student</b></td><td><b>Days Absent</b></td></tr>'],
    [
      'of td with a role',
      '<tr><td role="columnheader">Student</td><td role="columnheader">Days Absent</td></tr>',
    ],
    [
      'of td with a class of heads',
      '<tr><td class="CatHeader">Student</td><td class="CatHeader">Days Absent</td></tr>',
    ],
    ['of td.bold', '<tr><td class="bold">Student</td><td class="bold">Days Absent</td></tr>'],
    [
      'of a row with a class of heads',
      '<tr class="sg-asp-table-header-row"><td>Student</td><td>Days Absent</td></tr>',
    ],
    ['of words over numbers', '<tr><td>Student</td><td>Days Absent</td></tr>'],
    ['broken over lines', '<tr><th>Stu&shy;dent</th><th>Days<br>Ab-<br>sent</th></tr>'],
    [
      'written from top to bottom',
      '<tr><th>S<br>t<br>u<br>d<br>e<br>n<br>t</th><th>Days Absent ▲</th></tr>',
    ],
    [
      'of pictures',
      '<tr><th><img alt="Student"></th><th aria-label="Days Absent"><svg></svg></th></tr>',
    ],
    ['below a blank row', `<tr class="first"><td></td><td></td></tr>${head}`],
  ])('%s', (_, row) => {
    const grid = gridOf(`<table>${row}${ada}${bo}</table>`);
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
    expect(textsOf(grid)).toEqual(two);
  });

  test('a title over far more columns than there are is a caption', () => {
    const grid = gridOf(
      `<table><tr><th colspan="80">Attendance By Day</th></tr>${head}${ada}${bo}</table>`,
    );
    expect(grid?.caption).toBe('Attendance By Day');
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
    expect(textsOf(grid)).toEqual(two);
  });

  test('groups above make the same words differ', () => {
    const grid = gridOf(`<table>
      <tr><th rowspan="2">Student</th><th colspan="2">Absences</th><th colspan="2">Tardies</th></tr>
      <tr><th>19-20</th><th>YTD</th><th>19-20</th><th>YTD</th></tr>
      <tr><td>Vale, Ada</td><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>`);
    expect(labelsOf(grid)).toEqual([
      'Student',
      'Absences / 19-20',
      'Absences / YTD',
      'Tardies / 19-20',
      'Tardies / YTD',
    ]);
  });

  test('groups of plain cells over plain heads', () => {
    const grid = gridOf(`<table>
      <tr><td></td><td colspan="2">Absences</td></tr><tr><td>Student</td><td>Excused</td><td>Unexcused</td></tr>
      <tr><td>Vale, Ada</td><td>1</td><td>2</td></tr></table>`);
    expect(labelsOf(grid)).toEqual(['Student', 'Absences / Excused', 'Absences / Unexcused']);
    expect(textsOf(grid)).toEqual([['Vale, Ada', '1', '2']]);
  });

  test('a first student without numbers is no head', () => {
    const grid = gridOf(
      '<table><tr><td>Vale, Ada</td><td>–</td></tr><tr><td>Low, Bo</td><td>3</td></tr></table>',
    );
    expect(labelsOf(grid)).toEqual(['', '']);
    expect(textsOf(grid)).toHaveLength(2);
  });

  test('a row of filters below the heads adds no words', () => {
    const grid = gridOf(
      `<table><thead>${head}<tr><th><input type="text"> contains</th><th><select><option>All</option></select></th></tr></thead><tbody>${ada}</tbody></table>`,
    );
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
  });

  test('a column the page hides has no words', async () => {
    const page = await shownPage(`<style>table :is(th,td):nth-child(2) { display: none }</style>
      <table><tr><th>Student</th><th>Days Absent</th><th>Grade</th></tr><tr><td>Vale, Ada</td><td>12</td><td>9</td></tr></table>`);
    const [grid] = gridsOn(page);
    expect(labelsOf(grid)).toEqual(['Student', '', 'Grade']);
    expect(textsOf(grid)).toEqual([['Vale, Ada', '', '9']]);
  });
});

describe('rows', () => {
  test('repeated heads of any kind, totals, bands and the foot are left out', () => {
    const plain = '<tr><td>Student</td><td>Days Absent</td></tr>';
    const grid = gridOf(`<table>${plain}${ada}<tr><td colspan="2">Grade 9</td></tr>${plain}${bo}
      <tr><td>Total</td><td>15</td></tr><tfoot><tr><td>All</td><td>15</td></tr></tfoot></table>`);
    expect(textsOf(grid)).toEqual(two);
  });

  test('rows the page hides are left out', () => {
    const grid = gridOf(
      `<table>${head}${ada}<tr hidden><td>Ghost, Gus</td><td>30</td></tr>${bo}</table>`,
    );
    expect(textsOf(grid)).toEqual(two);
  });

  test('a table of th only keeps its rows', () => {
    const grid = gridOf(
      `<table>${head}<tr><th>Vale, Ada</th><th>12</th></tr><tr><th>Low, Bo</th><th>3</th></tr></table>`,
    );
    expect(textsOf(grid)).toEqual(two);
  });

  test('a table in a cell is not part of the cell', () => {
    const grids = gridsOn(
      pageOf(
        `<table>${head}<tr><td>Vale, Ada<table><tr><td>1</td></tr></table></td><td>12</td></tr>${bo}</table>`,
      ),
    );
    expect(textsOf(grids[0])).toEqual(two);
  });
});

describe('tables that are left out', () => {
  test('those that only arrange others', () => {
    const grids = gridsOn(
      pageOf(`<table><tr><td>Menu</td><td><table>${head}${ada}${bo}</table></td></tr></table>`),
    );
    expect(grids.map(labelsOf)).toEqual([['Student', 'Days Absent']]);
  });

  test('hidden twins and floating copies of the head', () => {
    const grids = gridsOn(
      pageOf(
        `<table style="visibility:hidden">${head}${ada}</table><div class="floating"><table>${head}</table></div><table>${head}${ada}${bo}</table>`,
      ),
    );
    expect(grids.map(textsOf)).toEqual([two]);
  });
});

describe('hostile pages', () => {
  test('spans of a billion', () => {
    const grid = gridOf(
      '<table><tr><th colspan="1000000000" rowspan="1000000000">Student</th><th>Days</th></tr><tr><td colspan="1000000000">Ada</td><td>1</td></tr></table>',
    );
    expect(grid?.columns.length).toBeLessThanOrEqual(500);
    expect([...(grid?.rows() ?? [])].length).toBeLessThanOrEqual(1);
  });

  test('forms that shadow what a script sees of the page', () => {
    const page = pageOf(
      `<form><input name="rows"><input name="children"><img name="querySelectorAll"><img name="createTreeWalker"><img name="body"><table>${head}${ada}${bo}</table></form>`,
    );
    expect(gridsOn(page).map(textsOf)).toEqual([two]);
  });

  test('50,000 rows and cells of megabytes are opened at once and read in a stream', () => {
    const rows = '<tr><td>Vale, Ada</td><td>12</td></tr>'.repeat(50_000);
    const page = pageOf(
      `<table>${head}<tr><td>${'x'.repeat(5_000_000)}</td><td>1</td></tr>${rows}</table>`,
    );
    const start = performance.now();
    const [grid] = gridsOn(page);
    expect(performance.now() - start).toBeLessThan(3_000);
    let count = 0;
    for (const _ of grid?.rows() ?? []) count += 1;
    expect(count).toBe(50_001);
  });

  test('tables in tables in tables', () => {
    const page = pageOf(
      `${'<table><tr><td>'.repeat(100)}<table>${head}${ada}</table>${'</td></tr></table>'.repeat(100)}`,
    );
    const start = performance.now();
    expect(gridsOn(page).map(textsOf)).toEqual([[['Vale, Ada', '12']]]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
