import type { Case } from './case.ts';
import { table } from './case.ts';

const parts = 'Student | ID | Excused | Unexcused | Total';

/** Totals told by sums and by a line at the grid, in structures of several products. */
export const sumCases: Case[] = [
  {
    page: 'a total that no word of absence stands over, in every row the sum of its parts',
    html: `<h2>Absences in days, year to date</h2>${table(parts, 'Vale, Ada | 2001 | 1 | 2 | 3', 'Moss, Ben | 2002 | 2 | 4 | 6')}`,
    wanted: {
      status: 'read',
      unit: 'day',
      absences: [3, 6],
      excused: [1, 2],
      unexcused: [2, 4],
      ids: ['2001', '2002'],
    },
  },
  {
    page: 'a total that is another sum',
    html: `<h2>Absences in days, year to date</h2>${table(parts, 'Vale, Ada | 2001 | 1 | 2 | 2', 'Moss, Ben | 2002 | 2 | 4 | 5')}`,
    wanted: { status: 'ambiguous' },
  },
  {
    page: 'quarters and the year below a line about absences',
    html: `<h2>Days absent by quarter</h2>${table('Student | ID | Q1 | Q2 | Q3 | YTD', 'Vale, Ada | 2001 | 1 | 2 | | 3', 'Moss, Ben | 2002 | 0 | 4 | | 4', 'Lund, Cy | 2003 | 3 | 3 | | 6')}`,
    wanted: { status: 'read', unit: 'day', covers: 'school-year', absences: [3, 4, 6] },
  },
  {
    page: 'leave beside absence',
    html: table(
      'Student name | Roll no | Total days | Present | Absent | Leave',
      'Ada Vale | 4001 | 40 | 35 | 3 | 2',
      'Ben Moss | 4002 | 40 | 37 | 2 | 1',
    ),
    wanted: { status: 'ambiguous' },
  },
  {
    page: 'days in all that are those of presence and absence',
    html: table(
      'Student | GR No. | Total Days | Total Present | Total Absent',
      'Ada Vale | 40012 | 66 | 60 | 6',
      'Ben Moss | 40057 | 66 | 62 | 4',
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      absences: [6, 4],
      enrolled: [66, 66],
      ids: ['40012', '40057'],
    },
  },
  {
    page: 'a part the page itself calls one',
    html: table(
      'Schüler | Klasse | Fehltage | davon unentsch. Fehltage | Fehlstunden',
      'Vogt Mia | 3A | 5 | 1 | 12',
      'Haas Emil | 3A | 2 | 2 | 4',
    ),
    wanted: { status: 'read', unit: 'day', absences: [5, 2], unexcused: [1, 2] },
  },
  {
    page: 'a picture, an address and a number beside the name',
    html: `<table><tr><th>Student</th><th>Days absent YTD</th></tr>
      <tr><td><div>AV</div><div><div>Ada Vale</div><div>ada@mail.example</div></div></td><td>3</td></tr>
      <tr><td><div>BM</div><div><div>Ben Moss</div><div>Roll no.: 7</div></div></td><td>4</td></tr>
      <tr><td><div>CL</div><div>Cy Lund</div></td><td>0</td></tr></table>`,
    wanted: {
      status: 'read',
      unit: 'day',
      names: ['Ada Vale', 'Ben Moss', 'Cy Lund'],
      absences: [3, 4, 0],
    },
  },
  {
    page: 'heads of letters the page spells out, and drawn icons',
    html: `<table><tr><th>Student</th><th><abbr title="Days absent">DA</abbr></th><th><abbr title="Days tardy">DT</abbr></th></tr>
      <tr><td><i class="material-icons">person</i> Ada Vale</td><td><i class="material-icons">warning</i> 13</td><td>1</td></tr>
      <tr><td><i class="material-icons">person</i> Ben Moss</td><td>4</td><td>0</td></tr></table>`,
    wanted: {
      status: 'read',
      unit: 'day',
      names: ['Ada Vale', 'Ben Moss'],
      absences: [13, 4],
      tardies: [1, 0],
    },
  },
  {
    page: 'both days named, and a unit at the end of a line',
    html: `<p>Start date: 08/10/2026 End date: 11/20/2026</p><p>Du 10/08/2026, en demi-journées</p>${table('Élève | Classe | Justifiées | Non justifiées | Total des absences', 'ROUX Léa | 3B | 1 | 2 | 3', 'CARON Noé | 3B | 2 | 2 | 4')}`,
    wanted: {
      status: 'read',
      unit: 'half-day',
      from: '2026-08-10',
      to: '2026-11-20',
      absences: [3, 4],
      excused: [1, 2],
      unexcused: [2, 2],
    },
  },
];
