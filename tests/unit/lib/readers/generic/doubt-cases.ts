import type { Case } from './case.ts';
import { table } from './case.ts';

/** Pages on which one line or choice changes what the numbers are. */
export const doubtCases: Case[] = [
  {
    page: 'days of another kind on the next card',
    html: `<h1>Student attendance</h1>${['Vale, Ada|1000|0', 'Moss, Ben|1001|1']
      .map((line) => line.split('|'))
      .map(
        ([name, id, days]) =>
          `<div class="card"><h3>${name}</h3><dl><dt>Student ID</dt><dd>${id}</dd><dt>Days Suspended</dt><dd>${days}</dd><dt>Total Absences</dt><dd>12</dd></dl></div>`,
      )
      .join('')}`,
    // Nobody says what the total counts.
    wanted: { status: 'ambiguous' },
  },
  {
    page: 'a guardian below a name with a particle',
    html: `<h1>Student attendance</h1>${["Ada O'Neil-Świątek|1000|4", 'Ada Vale|1001|2']
      .map((line) => line.split('|'))
      .map(
        ([name, id, days]) =>
          `<div class="card"><h3>${name}</h3><p><span>ID:</span> <b>${id}</b></p><p><span>Guardian:</span> <b>Ivy Marsh</b></p><p><span>Days Absent:</span> <b>${days}</b></p></div>`,
      )
      .join('')}`,
    wanted: {
      status: 'read',
      unit: 'day',
      names: ["Ada O'Neil-Świątek", 'Ada Vale'],
      absences: [4, 2],
    },
  },
  {
    page: 'enrolled beside class periods, in no unit of its own',
    html: `<p>All counts are class periods.</p>${table('Student | ID | Abs | Enrolled', 'Vale, Ada | 2001 | 6 | 60', 'Moss, Ben | 2002 | 3 | 61')}`,
    wanted: { status: 'read', unit: 'period', absences: [6, 3] },
  },
  {
    page: 'a leave for official reasons beside absences',
    html: table(
      '氏名 | 生徒番号 | 欠席 | 公欠',
      '佐藤 花子 | 2001 | 6 | 1',
      '鈴木 一郎 | 2002 | 3 | 4',
    ),
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'a caption names one kind of absence',
    html: `<h2>Unexcused absences</h2>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 6', 'Moss, Ben | 2002 | 3')}`,
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'one kind of absence was chosen',
    html: `<form><select name="type"><option>All</option><option selected>Excused</option></select></form>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 6', 'Moss, Ben | 2002 | 3')}`,
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'the list of one day in noughts and ones',
    html: `<h2>Daily attendance</h2>${table('Student | ID | Days Present | Days Absent', 'Vale, Ada | 2001 | 1 | 0', 'Moss, Ben | 2002 | 0 | 1')}`,
    wanted: { status: 'read', names: ['Vale, Ada', 'Moss, Ben'] },
  },
  {
    page: 'the same students in a table of a quarter and one of the year',
    html: `<h3>Quarter 1</h3>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 2', 'Moss, Ben | 2002 | 1')}<h3>Year to date</h3>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 6', 'Moss, Ben | 2002 | 3')}`,
    wanted: { status: 'read', covers: 'school-year', unit: 'day', absences: [6, 3] },
  },
  {
    page: 'sums per class without an id',
    html: table(
      'Student | ID | Days Absent',
      'Vale, Ada | 2001 | 6',
      'Moss, Ben | 2002 | 3',
      "Mrs. Roe's class | | 9",
    ),
    wanted: { status: 'read', names: ['Vale, Ada', 'Moss, Ben'], absences: [6, 3] },
  },
  {
    page: 'the line about the last update is no window',
    html: `<h1>Days absent this school year</h1><p>Last updated: Nov 20, 2026</p>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 6', 'Moss, Ben | 2002 | 3')}`,
    wanted: { status: 'read', unit: 'day', covers: 'school-year', absences: [6, 3] },
  },
  {
    page: 'as of today',
    html: `<h1>Days absent this year as of today</h1>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 6', 'Moss, Ben | 2002 | 3')}`,
    wanted: { status: 'read', unit: 'day', covers: 'school-year', absences: [6, 3] },
  },
  {
    page: 'sub-heads of two groups with the same words',
    html: `<table><tr><th rowspan="2">Student</th><th rowspan="2">ID</th><th colspan="3">Absences (days)</th><th colspan="3">Tardies</th></tr><tr><th>Exc</th><th>Unexc</th><th>Total</th><th>Exc</th><th>Unexc</th><th>Total</th></tr>
      <tr><td>Vale, Ada</td><td>2001</td><td>2</td><td>1</td><td>3</td><td>4</td><td>5</td><td>9</td></tr><tr><td>Moss, Ben</td><td>2002</td><td>0</td><td>2</td><td>2</td><td>1</td><td>1</td><td>2</td></tr></table>`,
    wanted: {
      status: 'read',
      unit: 'day',
      absences: [3, 2],
      excused: [2, 0],
      unexcused: [1, 2],
      tardies: [9, 2],
    },
  },
  {
    page: 'a group that names a course',
    html: `<table><tr><th rowspan="2">Student</th><th rowspan="2">ID</th><th colspan="2">Algebra I</th></tr><tr><th>Days Absent</th><th>Grade</th></tr>
      <tr><td>Vale, Ada</td><td>2001</td><td>3</td><td>A</td></tr><tr><td>Moss, Ben</td><td>2002</td><td>2</td><td>B</td></tr></table>`,
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'a total in words of which one is not known',
    html: table(
      'Student | ID | Absences (days) | Total absences weighted',
      'Vale, Ada | 2001 | 3 | 5',
      'Moss, Ben | 2002 | 2 | 4',
    ),
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'half days beside days',
    html: table(
      'Student | ID | Full Days Absent | Half Days Absent',
      'Vale, Ada | 2001 | 3 | 1',
      'Moss, Ben | 2002 | 2 | 4',
    ),
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'a window in the head itself',
    html: table(
      'Student | ID | Days Absent 8/10 - 9/30',
      'Vale, Ada | 2001 | 3',
      'Moss, Ben | 2002 | 2',
    ),
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'a count that carries another unit than its head',
    html: table(
      'Student | ID | Days Absent',
      'Vale, Ada | 2001 | 3 days',
      'Moss, Ben | 2002 | 2 hours',
      'Lund, Cy | 2003 | 1 day',
    ),
    wanted: { status: 'read', unit: 'day', absences: [3, null, 1] },
  },
  {
    page: 'a row that contradicts the sum',
    html: table(
      'Student | ID | Excused Days Absent | Unexcused Days Absent | Days Absent',
      ...Array.from(
        { length: 45 },
        (_, k) =>
          `Vale ${'abcdefghij'[k % 10]}${'klmno'[k % 5]}, Ada${'pqrstuvwx'[k % 9]} | ${2001 + k} | 1 | 2 | ${k === 44 ? 7 : 3}`,
      ),
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      absences: [...Array.from({ length: 44 }, () => 3), null],
      excused: [...Array.from({ length: 44 }, () => 1), null],
      unexcused: [...Array.from({ length: 44 }, () => 2), null],
    },
  },
];
