import { describe, expect, test } from 'vitest';
import { gridsOn } from '../../../../../lib/readers/shapes/grids.ts';
import { labelsOf, pageOf, textsOf } from './page-of.ts';

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

describe('ARIA grids', () => {
  const cell = (text: string | number, column: number, role = 'gridcell'): string =>
    `<div role="${role}" aria-colindex="${column}">${text}</div>`;

  test('with columns in three containers, rows out of order', () => {
    const row = (at: number, cells: string): string =>
      `<div role="row" aria-rowindex="${at}" row-index="${at - 2}">${cells}</div>`;
    const grid =
      gridOf(`<div role="treegrid" aria-rowcount="3"><div role="presentation"><div role="rowgroup">${row(1, cell('Student', 1, 'columnheader'))}</div><div role="rowgroup">${row(1, cell('Days Absent', 2, 'columnheader'))}</div></div>
      <div><div role="rowgroup">${row(3, cell('Low, Bo', 1))}${row(2, cell('Vale, Ada', 1))}</div><div role="rowgroup">${row(3, cell(3, 2))}${row(2, cell(12, 2))}</div></div></div>`);
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
    expect(textsOf(grid)).toEqual(two);
    expect(grid?.announced).toBe(2);
  });

  test('say how many rows there are, and give those that stand there', () => {
    const grid =
      gridOf(`<div role="grid" aria-rowcount="321"><div role="row" aria-rowindex="1"><span role="columnheader">Student</span><span role="columnheader">Days Absent</span></div>
      <div role="row" aria-rowindex="41"><span role="rowheader">Vale, Ada</span><span role="gridcell">12</span></div></div>`);
    expect(grid?.announced).toBe(320);
    expect(textsOf(grid)).toEqual([['Vale, Ada', '12']]);
  });

  test('with group heads over columns', () => {
    const grid =
      gridOf(`<div role="table"><div role="rowgroup"><div role="row"><span role="columnheader" aria-colindex="1"></span><span role="columnheader" aria-colindex="2" aria-colspan="2">Absences</span></div>
      <div role="row"><span role="columnheader" aria-colindex="1">Student</span><span role="columnheader" aria-colindex="2">Excused</span><span role="columnheader" aria-colindex="3">Unexcused</span></div></div>
      <div role="row"><span role="cell" aria-colindex="1">Vale, Ada</span><span role="cell" aria-colindex="2">1</span><span role="cell" aria-colindex="3">2</span></div></div>`);
    expect(labelsOf(grid)).toEqual(['Student', 'Absences / Excused', 'Absences / Unexcused']);
  });

  test('whose heads stand in no row, and whose every row is a table', () => {
    const row = (name: string, count: number): string =>
      `<table role="presentation"><tr role="row"><td role="gridcell">${name}</td><td role="gridcell">${count}</td></tr></table>`;
    const grid = gridOf(
      `<div role="grid"><div><div role="columnheader"><span>Student</span></div><div role="columnheader"><span>Days Absent</span></div></div><div>${row('Vale, Ada', 12)}${row('Low, Bo', 3)}</div></div>`,
    );
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
    expect(textsOf(grid)).toEqual(two);
  });

  test('of tables, with a copy that holds the first column in place', () => {
    const tr = (at: number, cells: string): string =>
      `<tr role="row" aria-rowindex="${at}">${cells}</tr>`;
    const td = (text: string | number, at: number): string =>
      `<td role="gridcell" aria-colindex="${at}">${text}</td>`;
    const th = (text: string, at: number): string =>
      `<td role="columnheader" aria-colindex="${at}">${text}</td>`;
    const grid =
      gridOf(`<div role="grid" aria-rowcount="2"><div><table role="presentation">${tr(1, th('Student', 1) + th('Days Absent', 2))}</table><table>${tr(1, `${th('Student', 1)}<td></td>`)}</table></div>
      <div><table>${tr(2, td('Vale, Ada', 1) + td(12, 2))}${tr(3, td('Low, Bo', 1) + td(3, 2))}</table><table class="fixed">${tr(2, td('Vale, Ada', 1))}${tr(3, td('Low, Bo', 1))}</table></div></div>`);
    expect(labelsOf(grid)).toEqual(['Student', 'Days Absent']);
    expect(textsOf(grid)).toEqual(two);
  });

  test('rows that are owned from elsewhere, and loops of owning', () => {
    const grid =
      gridOf(`<div role="grid" id="g" aria-owns="r2 g"><div role="row"><span role="columnheader">Student</span><span role="columnheader">Days Absent</span></div><div role="row"><span role="gridcell">Vale, Ada</span><span role="gridcell">12</span></div></div>
      <div id="r2" role="row"><span role="gridcell">Low, Bo</span><span role="gridcell">3</span></div>`);
    expect(textsOf(grid)).toEqual(two);
  });

  test('a spanned head with a blank place-holder for each column it spans is counted once', () => {
    const spanning = (text: string, span = 1) =>
      `<span role="columnheader" aria-colspan="${span}">${text}</span>`;
    const grid = gridOf(`<div role="grid">
      <div role="row">${spanning('Student')}${spanning('Absences', 2)}${spanning('')}${spanning('Lates')}</div>
      <div role="row">${spanning('')}${spanning('Days')}${spanning('Meals')}${spanning('')}</div>
      <div role="row"><span role="gridcell">Vale, Ada</span><span role="gridcell">12</span>
        <span role="gridcell">4</span><span role="gridcell">1</span></div></div>`);
    expect(labelsOf(grid)).toEqual(['Student', 'Absences / Days', 'Meals', 'Lates']);
    expect(textsOf(grid)).toEqual([['Vale, Ada', '12', '4', '1']]);
  });

  test('a table with the role of a grid is read as a table', () => {
    const grid = gridOf(`<table role="grid" aria-rowcount="26">${head}${ada}${bo}</table>`);
    expect(textsOf(grid)).toEqual(two);
    expect(grid?.announced).toBe(25);
  });
});
