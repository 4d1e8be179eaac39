import { expect, test } from 'vitest';
import { gridsOn } from '../../../../../lib/readers/shapes/grids.ts';
import { studentRows } from '../../../../../lib/readers/shapes/student-rows.ts';
import { pageOf } from './page-of.ts';

function gathered(rows: string): [string, number][] {
  const [grid] = gridsOn(
    pageOf(`<table><tr><th>Student</th><th>Course</th><th>Absences</th></tr>${rows}</table>`),
  );
  return Array.from(studentRows(grid?.rows() ?? [], 0), (student) => [
    student.name.textContent ?? '',
    student.rows.length,
  ]);
}

test('rows under a name that reaches down', () => {
  expect(
    gathered(
      '<tr><td rowspan="2">Vale, Ada</td><td>Art</td><td>1</td></tr><tr><td>Music</td><td>2</td></tr><tr><td>Low, Bo</td><td>Art</td><td>0</td></tr>',
    ),
  ).toEqual([
    ['Vale, Ada', 2],
    ['Low, Bo', 1],
  ]);
});

test('rows under a name that is written once', () => {
  expect(
    gathered(
      '<tr><td>Vale, Ada</td><td>Art</td><td>1</td></tr><tr><td>&nbsp;</td><td>Music</td><td>2</td></tr><tr><td>Low, Bo</td><td>Art</td><td>0</td></tr>',
    ),
  ).toEqual([
    ['Vale, Ada', 2],
    ['Low, Bo', 1],
  ]);
});

test('rows before the first name belong to nobody', () => {
  expect(
    gathered(
      '<tr><td></td><td>Art</td><td>1</td></tr><tr><td>Low, Bo</td><td>Art</td><td>0</td></tr>',
    ),
  ).toEqual([['Low, Bo', 1]]);
});

test('two students of one name are two', () => {
  expect(
    gathered(
      '<tr><td>Vale, Ada</td><td>Art</td><td>1</td></tr><tr><td>Vale, Ada</td><td>Art</td><td>2</td></tr>',
    ),
  ).toEqual([
    ['Vale, Ada', 1],
    ['Vale, Ada', 1],
  ]);
});
