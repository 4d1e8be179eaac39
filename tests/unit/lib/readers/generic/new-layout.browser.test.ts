import { expect, test } from 'vitest';
import { isNewLayout } from '../../../../../lib/domain/new-layout.ts';
import { readHtml, table } from './case.ts';

const people = ['Vale, Ada', 'Moss, Ben', 'Lund, Cy', 'Roe, Dara', 'Poe, Eli', 'Kerr, Fay'];
const list = (heads: string, cells: (name: string, at: number) => string): string =>
  table(heads, ...people.map(cells));

const offered: [string, string][] = [
  [
    'heads only their makers know',
    list('Rf | Nm | Tdy', (name, at) => `${2001 + at} | ${name} | ${at}`),
  ],
  [
    'a title about attendance over heads nobody knows',
    `<h1>Attendance report 41</h1>${list('Nm | Qx | Zz', (name, at) => `${name} | ${at * 3} | ${at}`)}`,
  ],
];

test.each(offered)('a list nobody could place can be taught: %s', (_, html) => {
  const { reading } = readHtml(html, 'https://legacy.example.test/rpt_41');
  expect(reading).toMatchObject({ status: 'nothing', reader: null, students: [] });
  expect(isNewLayout(reading)).toBe(true);
});

const left: [string, string][] = [
  [
    'people and numbers, and nothing of attendance',
    list('Nm | Room', (name, at) => `${name} | ${at}`),
  ],
  [
    'employees',
    `<h1>Leave and attendance</h1>${list('Employee | Days absent', (name, at) => `${name} | ${at}`)}`,
  ],
  [
    'marks of a gradebook',
    `<h1>Attendance and grades</h1>${list('Nm | Score | Marks', (name, at) => `${name} | ${at} | ${at}`)}`,
  ],
  [
    'a log with a day in each row',
    `<h1>Attendance</h1>${list('Nm | Date | Qx', (name, at) => `${name} | 11/1${at}/2026 | ${at}`)}`,
  ],
  ['ids alone', `<h1>Attendance</h1>${list('Nm | Qx', (name, at) => `${name} | ${20_010 + at}`)}`],
  ['a few rows', `<h1>Attendance</h1>${table('Nm | Qx', 'Vale, Ada | 1', 'Moss, Ben | 2')}`],
  [
    'no names',
    `<h1>Attendance</h1>${table('Grade | Qx', ...people.map((_, at) => `Grade ${at} | ${at}`))}`,
  ],
];

test.each(left)('nothing is offered for %s', (_, html) => {
  const { reading } = readHtml(html, 'https://legacy.example.test/rpt_41');
  expect(isNewLayout(reading)).toBe(false);
  expect(reading.students.every(({ absences }) => absences === null)).toBe(true);
});
