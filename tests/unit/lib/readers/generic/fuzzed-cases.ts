import type { Case } from './case.ts';
import { table } from './case.ts';

const terms = (rows: string): string =>
  `<table><thead><tr><th rowspan="2">Student</th><th rowspan="2">ID</th><th colspan="2">Q1</th><th colspan="2">YTD</th></tr>
  <tr><th>Absences</th><th>Tardies</th><th>Absences</th><th>Tardies</th></tr></thead><tbody>${rows}</tbody></table>`;

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
];
