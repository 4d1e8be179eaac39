import type { Case } from './case.ts';
import { table } from './case.ts';

const three = (one: string, two: string, four: string): string[] => [one, two, four];

export const englishCases: Case[] = [
  {
    page: 'a plain list of the year to date',
    html: table(
      'Student | Student ID | Grade | Days Absent YTD | Tardies',
      'Vale, Ada | 2001 | 9 | 6.5 | 2',
      'Moss, Ben | 2002 | 10 | 0 | 0',
      "O'Hara, Cy | 2003 | 9 | 12 | 1",
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      names: three('Vale, Ada', 'Moss, Ben', "O'Hara, Cy"),
      ids: three('2001', '2002', '2003'),
      grades: three('9', '10', '9'),
      absences: [6.5, 0, 12],
    },
  },
  {
    page: 'tardies of the same window',
    html: `<h2>Attendance totals, year to date</h2>${table('Student | ID | Days Absent | Days Tardy', 'Ada Vale | 71 | 3 | 1', 'Ben Moss | 72 | 4 | 0')}`,
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      absences: [3, 4],
      tardies: [1, 0],
    },
  },
  {
    page: 'first and last name apart',
    html: table(
      'Last Name | First Name | Stu ID | Total Days Absent',
      'Vale | Ada | 1 | 3',
      'Moss | Ben | 5 | 4',
    ),
    wanted: { status: 'read', unit: 'day', covers: 'unknown', asks: 'window', absences: [3, 4] },
  },
  {
    page: 'groups above the columns: the same words under several',
    html: `<table><tr><th rowspan="2">Student</th><th rowspan="2">ID</th><th colspan="2">Absences (days)</th><th colspan="2">Tardies</th></tr><tr><th>Q1</th><th>YTD</th><th>Q1</th><th>YTD</th></tr>
      <tr><td>Vale, Ada</td><td>11</td><td>1</td><td>4</td><td>0</td><td>2</td></tr><tr><td>Moss, Ben</td><td>12</td><td>2</td><td>6</td><td>1</td><td>3</td></tr></table>`,
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      absences: [4, 6],
      tardies: [2, 3],
    },
  },
  {
    page: 'excused, unexcused and total',
    html: table(
      'Student Name | Student # | Excused Absences | Unexcused Absences | Total Absences (Days)',
      'Vale, Ada | 2001 | 2 | 1 | 3',
      'Moss, Ben | 2002 | 0 | 4 | 4',
      'Lund, Cy | 2003 | 1 | 1 | 2',
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      ids: ['2001', '2002', '2003'],
      absences: [3, 4, 2],
      excused: [2, 0, 1],
      unexcused: [1, 4, 1],
    },
  },
  {
    page: 'the parts alone make the sum',
    html: table(
      'Student | ID | Days Absent - Excused | Days Absent - Unexcused',
      'Vale, Ada | 2001 | 2 | 1',
      'Moss, Ben | 2002 | 0 | 4.5',
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      absences: [3, 4.5],
      excused: [2, 0],
      unexcused: [1, 4.5],
    },
  },
  {
    page: 'parts and a third kind: nobody can say the sum',
    html: table(
      'Student | ID | Days Absent Excused | Days Absent Unexcused | Days Absent Suspended',
      'Vale, Ada | 2001 | 2 | 1 | 1',
      'Moss, Ben | 2002 | 0 | 4 | 0',
    ),
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: '"Absent" beside "Excused" is not the total',
    html: table(
      'Student | ID | Absent | Excused | Tardy',
      'Vale, Ada | 2001 | 2 | 1 | 1',
      'Moss, Ben | 2002 | 0 | 4 | 0',
    ),
    wanted: { status: 'ambiguous', asks: 'absences' },
  },
  {
    page: 'days enrolled, attended and absent add up',
    html: table(
      'Student | Student Number | Days Enrolled | Days Present | Days Absent | Attendance %',
      'Vale, Ada | 2001 | 60 | 54 | 6 | 90%',
      'Moss, Ben | 2002 | 58 | 58 | 0 | 100%',
      'Lund, Cy | 2003 | 60 | 45 | 15 | 75%',
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      absences: [6, 0, 15],
      enrolled: [60, 58, 60],
      attendanceRate: [0.9, 1, 0.75],
    },
  },
  {
    page: 'days possible of the whole year are no denominator',
    html: table(
      'Student | Student Number | Days Possible | Days Absent',
      'Vale, Ada | 2001 | 180 | 6',
      'Moss, Ben | 2002 | 180 | 0',
    ),
    wanted: { status: 'read', unit: 'day', absences: [6, 0] },
  },
  {
    page: 'a rate of absence is turned round',
    html: table(
      'Student | ID | Days Absent | % Absent',
      'Vale, Ada | 2001 | 6 | 10.00%',
      'Moss, Ben | 2002 | 3 | 5.00%',
    ),
    wanted: { status: 'read', unit: 'day', absences: [6, 3], attendanceRate: [0.9, 0.95] },
  },
  {
    page: 'counts without a word of what they count',
    html: table(
      'Student | ID | Absences | Tardies',
      'Vale, Ada | 2001 | 6 | 1',
      'Moss, Ben | 2002 | 3 | 0',
    ),
    wanted: { status: 'ambiguous', asks: 'unit' },
  },
  {
    page: 'class meetings in the words',
    html: `<h3>Class absences this year</h3>${table('Student | ID | Classes Missed | Late', 'Vale, Ada | 2001 | 16 | 1', 'Moss, Ben | 2002 | 23 | 0')}`,
    wanted: {
      status: 'read',
      unit: 'period',
      covers: 'school-year',
      absences: [16, 23],
      tardies: [1, 0],
    },
  },
  {
    page: 'periods chosen in a select',
    html: `<form><label>Count by <select name="count_by"><option>Days</option><option selected>Periods</option></select></label></form>${table('Student | ID | Absences', 'Vale, Ada | 2001 | 16', 'Moss, Ben | 2002 | 23')}`,
    wanted: { status: 'read', unit: 'period', absences: [16, 23] },
  },
  {
    page: 'days in the head and periods in the select',
    html: `<form><select name="period"><option>Daily</option><option selected>All periods</option></select></form>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 16', 'Moss, Ben | 2002 | 23')}`,
    wanted: { status: 'ambiguous', asks: 'unit' },
  },
  {
    page: 'more days than a year has',
    html: table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 267', 'Moss, Ben | 2002 | 23'),
    wanted: { status: 'ambiguous', asks: 'unit' },
  },
  {
    page: 'several rows per student, one per course',
    html: table(
      'Student | Course | Teacher | Absences | Grade',
      'Vale, Ada | Algebra | Ms Roe | 4 | A',
      '&nbsp; | Biology | Mr Poe | 6 | B',
      '&nbsp; | Art | Mr Koe | 2 | B',
      'Moss, Ben | Algebra | Ms Roe | 1 | C',
      '&nbsp; | Biology | Mr Poe | 0 | A',
    ),
    wanted: { status: 'nothing' },
  },
  {
    page: 'totals, groups and fillers among the rows',
    html: `<table><thead><tr><th>Student</th><th>ID</th><th>Days Absent</th></tr></thead><tbody><tr><td colspan="3">Grade 9</td></tr><tr><td>Vale, Ada</td><td>2001</td><td>2</td></tr><tr><td>Grade total</td><td></td><td>2</td></tr>
      <tr><td colspan="3">Grade 10</td></tr><tr><td>Moss, Ben</td><td>2002</td><td>3</td></tr><tr><td>Total</td><td></td><td>5</td></tr><tr><td>Student</td><td>ID</td><td>Days Absent</td></tr><tr><td>Lund, Cy</td><td>2003</td><td>7</td></tr></tbody></table>`,
    wanted: {
      status: 'read',
      unit: 'day',
      names: ['Vale, Ada', 'Moss, Ben', 'Lund, Cy'],
      absences: [2, 3, 7],
    },
  },
  {
    page: 'names that look like heads',
    html: table(
      'Student | ID | Days Absent',
      'Grace Day | 1001 | 2',
      'Hope Tardie | 1002 | 3',
      'Ng O | 1003 | 0',
      'Tom Null | 1004 | 1',
      'May Total | 1005 | 1',
    ),
    wanted: {
      status: 'read',
      names: ['Grace Day', 'Hope Tardie', 'Ng O', 'Tom Null', 'May Total'],
      absences: [2, 3, 0, 1, 1],
    },
  },
  {
    page: 'a key in the links only',
    html: `<h1>Absence list</h1>${table('Name | Form | Days missed this year', '<a href="/pupil/view?pupilId=A17">Vale, Ada</a> | 9B | 2', '<a href="/pupil/view?pupilId=A18">Moss, Ben</a> | 9B | 3')}`,
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      ids: ['A17', 'A18'],
      absences: [2, 3],
    },
  },
  {
    page: 'blank, dash and nothing are not nought',
    html: table(
      'Student | ID | Days Absent',
      'Vale, Ada | 2001 | ',
      'Moss, Ben | 2002 | -',
      'Lund, Cy | 2003 | 0',
      'Roy, Di | 2004 | 4',
    ),
    wanted: { status: 'read', absences: [null, null, 0, 4] },
  },
  {
    page: 'two tables, one class each',
    html: `<h3>9A</h3>${table('Student | ID | Days Absent', 'Vale, Ada | 2001 | 5')}<h3>9B</h3>${table('Student | ID | Days Absent', 'Moss, Ben | 2002 | 6')}`,
    wanted: { status: 'read', names: ['Vale, Ada', 'Moss, Ben'], absences: [5, 6] },
  },
  {
    page: 'an action beside the name',
    html: table(
      'Student | Student ID | Days Absent',
      'Vale, Ada <a href="/x">View</a> | 2001 | 5',
      'Moss, Ben <a href="/y">View</a> | 2002 | 6',
    ),
    wanted: { status: 'read', names: ['Vale, Ada', 'Moss, Ben'], absences: [5, 6] },
  },
  {
    page: 'a running number is no id',
    html: table(
      '# | Student | Days Absent',
      '1 | Vale, Ada | 5',
      '2 | Moss, Ben | 6',
      '3 | Lund, Cy | 7',
    ),
    wanted: { status: 'read', ids: [null, null, null], absences: [5, 6, 7] },
  },
  {
    page: 'a list of names alone',
    html: table(
      'Student | Student ID | Grade Level | Homeroom',
      'Vale, Ada | 2001 | 9 | 101',
      'Moss, Ben | 2002 | 9 | 101',
    ),
    wanted: {
      status: 'read',
      names: ['Vale, Ada', 'Moss, Ben'],
      ids: ['2001', '2002'],
      grades: ['9', '9'],
    },
  },
];
