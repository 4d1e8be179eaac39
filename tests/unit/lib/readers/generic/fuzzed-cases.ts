import type { Case } from './case.ts';
import { table } from './case.ts';

const terms = (rows: string): string =>
  `<table><thead><tr><th rowspan="2">Student</th><th rowspan="2">ID</th><th colspan="2">Q1</th><th colspan="2">YTD</th></tr>
  <tr><th>Absences</th><th>Tardies</th><th>Absences</th><th>Tardies</th></tr></thead><tbody>${rows}</tbody></table>`;

const card = (name: string, id: number, ...tiles: string[]): string =>
  `<div class="card"><h3><a href="/view?studentid=${id}">${name}</a></h3>${tiles
    .map((tile) => tile.split('|'))
    .map(
      ([value, label]) => `<div class="tile"><strong>${value}</strong><span>${label}</span></div>`,
    )
    .join('')}</div>`;

/** Pages that generated ones (tests/proofs/pages) showed to be read wrongly, each as small as it gets. */
export const fuzzedCases: Case[] = [
  {
    page: 'a remark about somebody below the heads says nothing of what the list counts',
    html: `<h1>Student attendance</h1>${terms(
      `<tr><td colspan="6">Note: Ghost Nobody has missed 99 days this year.</td></tr>
       <tr><td>Vale, Ada</td><td>2001</td><td>2</td><td>1</td><td>7</td><td>3</td></tr>
       <tr><td>Moss, Ben</td><td>2002</td><td>3</td><td>0</td><td>9</td><td>1</td></tr>`,
    )}`,
    wanted: { status: 'ambiguous', asks: 'unit' },
  },
  {
    page: 'a total of days that shows too little to be read still says what its parts count',
    html: `<h1>Student attendance</h1><p>All counts are hours.</p>${table(
      'Student | ID | Days Absent | Excused Absences | Unexcused Absences',
      'Vale, Ada | 2001 | … | 4 | ?',
      'Moss, Ben | 2002 | 3 | 2 | …',
      'Lund, Cy | 2003 | ? | 1 | 2',
    )}`,
    wanted: { status: 'ambiguous', asks: 'unit' },
  },
  {
    page: 'a total of half days that shows too little to be read still says what its parts count',
    html: `<h1>Student attendance</h1><p>All counts are full days.</p>${table(
      'Student | ID | Half Days Absent | Excused | Unexcused | Suspended',
      'Vale, Ada | 2001 | … | 4 | ? | 1',
      'Moss, Ben | 2002 | 5 | 2 | … | 1',
      'Lund, Cy | 2003 | ? | 1 | 2 | ?',
    )}`,
    wanted: { status: 'ambiguous', asks: 'unit' },
  },
  {
    page: 'a student whose name is no name to a reader does not lend the numbers to the one before',
    html: `<h1>Student attendance</h1>${['Ada Vale|7', "D'Arcy Grade|60", 'Ben Moss|4', 'Cy Lund|9']
      .map((line) => line.split('|'))
      .map(
        ([name, count]) =>
          `<section><h3><a href="/view?id=${count}">${name}</a></h3><table><tr><th>Total days absent</th><td>${count}</td></tr><tr><th>Suspended</th><td>1</td></tr></table></section>`,
      )
      .join('')}`,
    wanted: {
      status: 'read',
      unit: 'day',
      names: ['Ada Vale', 'Ben Moss', 'Cy Lund'],
      absences: [7, 4, 9],
    },
  },
  {
    page: 'a tile that says nothing of excused absences is one all the same: "Absent" may be what is left',
    html: `<h1>Student attendance</h1>${card('Ada Vale', 1, '0|Absent', '—|Excused', '180|Days Possible')}`,
    wanted: { status: 'nothing' },
  },
  {
    page: 'a table of labels and values with a nameless row is one all the same',
    html: `<h1>Student attendance</h1><p>All counts are full days.</p>${[
      'Ada Vale|.|0',
      'Ben Moss|0|N/A',
      'Cy Lund|N/A|0',
      'Di Roe|0|?',
    ]
      .map((line) => line.split('|'))
      .map(
        ([name, absent, excused]) =>
          `<section><h3>${name}</h3><table><tr><th>ID</th><td>20${absent}</td></tr><tr><th></th><td>3</td></tr><tr><th>Absent</th><td>${absent}</td></tr><tr><th>Excused</th><td>${excused}</td></tr></table></section>`,
      )
      .join('')}`,
    wanted: { status: 'ambiguous' },
  },
  {
    page: 'cards that show fewer counts than others belong to the same list, and to its doubts',
    html: `<h1>Student attendance</h1><p>All counts are class periods.</p>${card('Ada Vale', 1, '1|Days Absent', '0|Excused', '.|Unexcused', '1|Suspended')}${card('Ben Moss', 2, '—|Excused', '0|Unexcused', '.|Suspended')}${card('Cy Lund', 3, '—|Days Absent', '.|Excused', '0|Unexcused', 'N/A|Suspended')}`,
    wanted: { status: 'ambiguous' },
  },
  {
    page: 'the day in a name is none that is counted',
    html: `<h1>Student attendance</h1><p><a href="/view?studentid=1000">Ada Vale</a> has 0 excused absences.</p><p><a href="/view?studentid=1001">Ben Moss</a> has 0 excused absences.</p><p><a href="/view?studentid=1003">Ada Day</a> has . excused absences.</p>`,
    wanted: { status: 'ambiguous' },
  },
  {
    page: 'the marks of one student fit the days of a window by chance',
    html: `<h1>Student attendance</h1><p>2026-08-10 to 2026-09-25</p>${table('Name | ID | Absences | Enrolled', 'Vale, Ada | 2001 | 11 | 30')}`,
    wanted: { status: 'ambiguous', asks: 'unit' },
  },
];
