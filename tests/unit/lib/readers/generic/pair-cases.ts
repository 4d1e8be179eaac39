import type { Case } from './case.ts';
import { table } from './case.ts';

const year = '<h2>Attendance totals, year to date</h2>';
const names = ['Ada Vale', 'Ben Moss', 'Cyd Lund'];

function list(...items: string[]): string {
  return `<h1>Students with absences this school year</h1><ul>${items
    .map((item) => `<li>${item}</li>`)
    .join('')}</ul>`;
}

/** Two counts in one cell, and shares that are worked out from the columns beside them. */
export const pairCases: Case[] = [
  {
    page: 'days absent of all days in one cell',
    html: `${year}${table(
      '# | Student | Days absent / total days | Status',
      '1 | Ada Vale | <b>3/45</b> | Active',
      '2 | Ben Moss | 0 / 45 | Active',
      '3 | Cyd Lund | 9/45 | On watch',
    )}`,
    wanted: { status: 'read', unit: 'day', covers: 'school-year', names, absences: [3, 0, 9] },
  },
  {
    page: 'the whole before the part',
    html: table(
      'Student | School days / Days absent',
      'Ada Vale | 45/3',
      'Ben Moss | 45/0',
      'Cyd Lund | 44/9',
    ),
    wanted: { status: 'read', unit: 'day', names, absences: [3, 0, 9] },
  },
  {
    page: 'two kinds in one cell',
    html: `${year}${table(
      'Student | Student ID | Days absent / Days tardy',
      'Ada Vale | 71 | 3 / 5',
      'Ben Moss | 72 | —',
      'Cyd Lund | 73 | 9/0',
    )}`,
    wanted: {
      status: 'read',
      unit: 'day',
      ids: ['71', '72', '73'],
      absences: [3, null, 9],
      tardies: [5, null, 0],
    },
  },
  {
    page: 'Spanish words over both',
    html: table(
      'Alumno | Días de ausencia / Total de días',
      'Ada Vale | 3/45',
      'Ben Moss | 0/45',
      'Cyd Lund | 9/45',
    ),
    wanted: { status: 'read', unit: 'day', names, absences: [3, 0, 9] },
  },
  {
    page: 'absences of a unit nobody says, of all',
    html: table(
      'Student | Absent / Total',
      'Ada Vale | 3/45',
      'Ben Moss | 0/45',
      'Cyd Lund | 9/45',
    ),
    wanted: { status: 'ambiguous', names },
  },
  {
    page: 'days present of working days beside their share',
    html: table(
      'Roll No | Student Name | Present / Working Days | Percentage',
      '1 | Ada Vale | 50 / 62 | 80.65%',
      '2 | Ben Moss | 62 / 62 | 100%',
      '3 | Cyd Lund | 49 / 62 | 79.03%',
    ),
    wanted: { status: 'read', names, attendanceRate: [0.8065, 1, 0.7903] },
  },
  {
    page: 'classes held and attended beside their share, heads of plain cells',
    html: `<table><tr><td>Sl. No</td><td>Register No</td><td>Student Name</td><td>Classes Held</td><td>Classes Attended</td><td>Percentage</td></tr>
      <tr><td>1</td><td>26BC1100</td><td>ADA VALE</td><td>112</td><td>96</td><td>85.71</td></tr>
      <tr><td>2</td><td>26BC1101</td><td>BEN MOSS</td><td>112</td><td>109</td><td>97.32</td></tr>
      <tr><td>3</td><td>26BC1102</td><td>CYD LUND</td><td>112</td><td>72</td><td>64.29</td></tr></table>`,
    wanted: {
      status: 'read',
      ids: ['26BC1100', '26BC1101', '26BC1102'],
      attendanceRate: [0.8571, 0.9732, 0.6429],
    },
  },
  {
    page: 'present in percent',
    html: table(
      'Student | Form group | Present | Approved absence',
      'Ada Vale | 09D | 93% | 4%',
      'Ben Moss | 09D | 100% | 0%',
      'Cyd Lund | 09C | 88.5% | 11.5%',
    ),
    wanted: { status: 'read', names, attendanceRate: [0.93, 1, 0.885] },
  },
  {
    page: 'days in brackets behind linked names',
    html: list(
      '<a href="/students/71">Ada Vale</a> <span>(17 days absent)</span>',
      '<a href="/students/72">Ben Moss</a> <span>(4.5 days absent)</span>',
    ),
    wanted: { status: 'read', unit: 'day', names: ['Ada Vale', 'Ben Moss'], absences: [17, 4.5] },
  },
  {
    page: 'absences in brackets behind linked names, no unit',
    html: list(
      '<a href="/students/71">Ada Vale</a> <span>(17 absences)</span>',
      '<a href="/students/72">Ben Moss</a> <span>(4 absences)</span>',
    ),
    wanted: { status: 'ambiguous', names: ['Ada Vale', 'Ben Moss'] },
  },
  {
    page: 'days present and absent in one line',
    html: list(
      '<a href="/students/71">Ada Vale</a> <span>Days present 50 / Days absent 8</span>',
      '<a href="/students/72">Ben Moss</a> <span>Days present 58 / Days absent 0</span>',
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      names: ['Ada Vale', 'Ben Moss'],
      absences: [8, 0],
    },
  },
];

const students = (head: string, ...cells: string[]): string =>
  table(
    `Student | Student ID | ${head}`,
    ...cells.map((cell, row) => `${names[row] ?? ''} | ${71 + row} | ${cell}`),
  );

/** Pairs and shares of which nobody can say what they count. */
export const unclearPairs: { page: string; html: string }[] = [
  { page: 'one word over two counts', html: students('Attendance', '58/62', '62/62', '49/62') },
  { page: 'absences over two counts', html: students('Days absent', '3/12', '0/1', '9/20') },
  {
    page: 'more absent than there were days',
    html: students('Days absent / total days', '3/45', '45/9', '9/45'),
  },
  {
    page: 'two counts in some rows only',
    html: students('Days absent / total days', '3/45', '7', '9/45'),
  },
  {
    page: 'words that are not known',
    html: students('Days absent / zorbs', '3/45', '0/45', '9/45'),
  },
  {
    page: 'terms of one kind',
    html: students('Days absent Q1 / Days absent Q2', '3/4', '0/4', '9/4'),
  },
  {
    page: 'three counts',
    html: students('Days absent / Tardy / Total', '3/4/9', '0/1/9', '1/1/9'),
  },
  {
    page: 'dates under words of counts',
    html: students('Days absent / Tardy', '3/11/2026', '4/11/2026', '9/10/2026'),
  },
  {
    page: 'words from right to left over two kinds',
    html: students('أيام الغياب / الحضور', '3/42', '0/45', '9/36'),
  },
  {
    page: 'a share that is not of the columns beside it',
    html: students(
      'Classes Held | Classes Attended | Percentage',
      '112 | 96 | 85.71',
      '112 | 109 | 50',
      '112 | 72 | 64.29',
    ),
  },
  {
    page: 'a share of two rows',
    html: students(
      'Classes Held | Classes Attended | Percentage',
      '100 | 90 | 90',
      '100 | 80 | 80',
    ),
  },
  { page: 'present without a percent sign', html: students('Present', '93', '100', '88') },
  {
    page: 'several wholes before a slash',
    html: list(
      '<a href="/students/71">Ada Vale</a> <span>Period 1 / Days absent 8</span>',
      '<a href="/students/72">Ben Moss</a> <span>Period 1 / Days absent 0</span>',
    ),
  },
  {
    page: 'two kinds and then two numbers',
    html: list(
      '<a href="/students/71">Ada Vale</a> <span>Days absent / Days tardy 8 / 3</span>',
      '<a href="/students/72">Ben Moss</a> <span>Days absent / Days tardy 0 / 1</span>',
    ),
  },
];
