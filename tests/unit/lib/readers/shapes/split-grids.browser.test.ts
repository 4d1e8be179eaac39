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

describe('heads in a table of their own', () => {
  test('a browse grid whose head is one table and whose rows are another', () => {
    const grid =
      gridOf(`<div id="b"><div id="b_header"><div><table><caption>Table sorted by student</caption><tr><td role="columnheader"><div>Student</div></td><td role="columnheader"><div>Days Absent</div></td></tr></table></div></div>
      <div id="b_body"><div><table>${ada}${bo}</table></div></div></div>`);
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
    expect(textsOf(grid)).toEqual(two);
  });

  test('a head with one more cell over the scroll bar', () => {
    const grid = gridOf(
      `<div><div><table><thead><tr><th>Student</th><th>Days Absent</th><th></th></tr></thead></table></div><div><table>${ada}${bo}</table></div></div>`,
    );
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
  });

  test('a scrolling body that repeats the head is one grid', () => {
    const grid =
      gridOf(`<div class="dataTables_scroll"><div class="dataTables_scrollHead"><table><thead>${head}</thead></table></div>
      <div class="dataTables_scrollBody"><table><thead>${head}</thead><tbody>${ada}${bo}</tbody></table></div></div>`);
    expect(textsOf(grid)).toEqual(two);
  });

  test('heads of another width name nothing', () => {
    const grid = gridOf(
      `<div><div><table><thead><tr><th>Student</th><th>Grade</th><th>Days Absent</th></tr></thead></table></div><div><table>${ada}${bo}</table></div></div>`,
    );
    expect(labelsOf(grid)).toEqual(['', '']);
  });
});

describe('columns kept in place', () => {
  const lockedHead = '<table><tr><th>Student</th></tr></table>';
  const openHead = '<table><tr><th>Days Absent</th><th>Tardies</th></tr></table>';
  const whole = {
    labels: ['Student', 'Days Absent', 'Tardies'],
    rows: [
      ['Vale, Ada', '12', '1'],
      ['Low, Bo', '3', '0'],
    ],
  };

  test('two heads over two bodies', () => {
    const grid =
      gridOf(`<div class="grid"><div class="head"><div>${lockedHead}</div><div>${openHead}</div></div>
      <div class="left"><table><tr data-uid="a"><td>Vale, Ada</td></tr><tr data-uid="b"><td>Low, Bo</td></tr></table></div>
      <div class="content"><table><tr data-uid="a"><td>12</td><td>1</td></tr><tr data-uid="b"><td>3</td><td>0</td></tr></table></div></div>`);
    expect(labelsOf(grid)).toEqual(whole.labels);
    expect(textsOf(grid)).toEqual(whole.rows);
  });

  test('halves whose rows stand in another order are matched by their keys', () => {
    const grid =
      gridOf(`<div class="grid"><div class="head"><div>${lockedHead}</div><div>${openHead}</div></div>
      <div class="left"><table><tr data-uid="a"><td>Vale, Ada</td></tr><tr data-uid="b"><td>Low, Bo</td></tr></table></div>
      <div class="content"><table><tr data-uid="b"><td>3</td><td>0</td></tr><tr data-uid="a"><td>12</td><td>1</td></tr></table></div></div>`);
    expect(textsOf(grid)).toEqual(whole.rows);
  });

  test('each row twice, frozen and whole', () => {
    const grid =
      gridOf(`<div class="wrapper"><div class="DTFC_LeftWrapper"><table class="DTFC_Cloned"><thead><tr><th>Student</th></tr></thead><tr><td>Vale, Ada</td></tr><tr><td>Low, Bo</td></tr></table></div>
      <div class="scroll"><table><thead>${head}</thead>${ada}${bo}</table></div></div>`);
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
    expect(textsOf(grid)).toEqual(two);
  });

  test('locked and unlocked copies that repeat the ids', () => {
    const row = (half: string, n: number, cells: string): string =>
      `<tr id="B_${half}Row${n}">${cells}</tr>`;
    const grid =
      gridOf(`<div id="B"><div id="B_header"><div id="B_lockedHeader">${lockedHead}</div><div id="B_unlockedHeader">${openHead}</div></div>
      <div id="B_rows"><div id="B_unlockedRows"><table>${row('unlocked', 0, '<td>12</td><td>1</td>')}${row('unlocked', 1, '<td>3</td><td>0</td>')}</table></div>
      <div id="B_lockedRows"><table>${row('locked', 0, '<td>Vale, Ada</td>')}${row('locked', 1, '<td>Low, Bo</td>')}</table></div></div></div>`);
    expect(new Set(labelsOf(grid))).toEqual(new Set(whole.labels));
    const labels = labelsOf(grid);
    expect(
      textsOf(grid).map((shown) => whole.labels.map((label) => shown[labels.indexOf(label)])),
    ).toEqual(whole.rows);
  });

  test('tables that touch side by side with rows of one height', async () => {
    const page =
      await shownPage(`<style>table { border-collapse: collapse } td, th { height: 30px; padding: 0; border: 0 }</style><div style="display:flex;align-items:flex-start">
      <table><tr><th>Student</th></tr><tr><td>Vale, Ada</td></tr><tr><td>Low, Bo</td></tr></table>
      <table><tr><th>Days Absent</th></tr><tr><td>12</td></tr><tr><td>3</td></tr></table></div>`);
    const grids = gridsOn(page);
    expect(grids.map(textsOf)).toEqual([two]);
  });

  test('two classes of as many students stay two grids', async () => {
    const other = `<table class="table-fixed">${head}<tr><td>Ash, Cy</td><td>1</td></tr><tr><td>Fir, Di</td><td>2</td></tr></table>`;
    const html = `<style>table { border-collapse: collapse }</style><div style="display:flex;align-items:flex-start"><table class="table-fixed">${head}${ada}${bo}</table>${other}</div>`;
    expect(gridsOn(pageOf(html)).map(textsOf)).toHaveLength(2);
    expect(gridsOn(await shownPage(html)).map(textsOf)).toEqual([
      two,
      [
        ['Ash, Cy', '1'],
        ['Fir, Di', '2'],
      ],
    ]);
  });

  test('a list of students and a list of teachers of one length stay two grids', () => {
    const html = `<table class="frozen">${head}${ada}${bo}</table><table><tr><th>Student</th><th>Teacher</th></tr><tr><td>Ash, Cy</td><td>Ms. Reed</td></tr><tr><td>Fir, Di</td><td>Ms. Reed</td></tr></table>`;
    expect(gridsOn(pageOf(html))).toHaveLength(2);
  });
});
