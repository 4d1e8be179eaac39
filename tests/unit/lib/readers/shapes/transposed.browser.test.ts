import { expect, test } from 'vitest';
import { transposedOn } from '../../../../../lib/readers/shapes/transposed.ts';
import { pageOf } from './page-of.ts';

function cardsOf(html: string): [string, Record<string, string>][] {
  return transposedOn(pageOf(html)).map(({ nameText, facts }) => [
    nameText,
    Object.fromEntries(facts.map(({ label, text }) => [label, text])),
  ]);
}

test('a row per kind and a column per term', () => {
  const html = `<h2>Vale, Ada</h2><table><tr><th></th><th>T1</th><th>T2</th><th>Total</th></tr>
    <tr><td>Absent</td><td>2</td><td>3.5</td><td>5.5</td></tr><tr><td>Tardy</td><td>1</td><td></td><td>1</td></tr></table>`;
  expect(cardsOf(html)).toEqual([
    [
      'Vale, Ada',
      {
        'Absent / T1': '2',
        'Absent / T2': '3.5',
        'Absent / Total': '5.5',
        'Tardy / T1': '1',
        'Tardy / Total': '1',
      },
    ],
  ]);
});

test('one table per student', () => {
  const table = (name: string, count: number): string =>
    `<table><caption>${name}</caption><tr><th>Type</th><th>YTD</th></tr><tr><td>Absences</td><td>${count}</td></tr></table>`;
  expect(cardsOf(table('Vale, Ada', 3) + table('Low, Bo', 9))).toEqual([
    ['Vale, Ada', { 'Absences / YTD': '3' }],
    ['Low, Bo', { 'Absences / YTD': '9' }],
  ]);
});

test('one row of counts without a name', () => {
  const html = `<h1>Grades and Attendance: Vale, Ada</h1><table><tr><th colspan="25">Attendance By Day</th></tr><tr><th colspan="2">Absences</th></tr><tr><th>19-20</th><th>YTD</th></tr>
    <tr><td>1</td><td>4</td></tr><tr><th>1</th><th>4</th></tr></table>`;
  expect(cardsOf(html)).toEqual([
    ['Vale, Ada', { 'Absences / 19-20': '1', 'Absences / YTD': '4' }],
  ]);
});

test('lists of students, of classes and of days are none', () => {
  const list = (rows: string): string =>
    `<table><tr><th>Name</th><th>Absences</th></tr>${rows}</table>`;
  expect(cardsOf(list('<tr><td>Vale, Ada</td><td>3</td></tr>'))).toEqual([]);
  expect(
    cardsOf(
      list('<tr><td>Hope Tardie</td><td>3</td></tr><tr><td>Chris Absalom</td><td>3</td></tr>'),
    ),
  ).toEqual([]);
  expect(
    cardsOf('<table><tr><th>Course</th><th>Grade</th></tr><tr><td>Art</td><td>3</td></tr></table>'),
  ).toEqual([]);
});
