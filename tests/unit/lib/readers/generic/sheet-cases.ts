import type { Case } from './case.ts';

function document(title: string, body: string): string {
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
}

const terms = `<table><tr><th></th><th>Q1</th><th>Q2</th><th>Year to date</th></tr>
  <tr><th>Days absent</th><td>2</td><td>3.5</td><td>5.5</td></tr><tr><th>Tardy</th><td>1</td><td>0</td><td>1</td></tr>
  <tr><th>Dismissed</th><td>0</td><td>0</td><td>0</td></tr></table>`;

const tiles = `<div class="tiles"><div class="tile"><b>11</b><span>Days absent this year</span></div>
  <div class="tile"><b>2</b><span>Tardies this year</span></div></div>`;

/** Pages about one student, or with a sheet per student. */
export const sheetCases: Case[] = [
  {
    page: 'tiles under a labelled name',
    html: document(
      'Profile',
      `<dl><dt>Student</dt><dd>Ada Vale</dd><dt>Student ID</dt><dd>2001</dd><dt>Grade</dt><dd>9</dd></dl>${tiles}`,
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      names: ['Ada Vale'],
      ids: ['2001'],
      grades: ['9'],
      absences: [11],
      tardies: [2],
    },
  },
  {
    page: 'tiles under a heading that is marked as the name',
    html: document('Overview', `<h1 class="student-name">Ada Vale</h1>${tiles}`),
    wanted: { status: 'read', unit: 'day', names: ['Ada Vale'], absences: [11], tardies: [2] },
  },
  {
    page: 'sentences with a colon under "Attendance History for"',
    html: document(
      'Student History',
      `<h2>Attendance History for Ada Vale</h2><div><h3>Summary</h3><div>
        <strong>Total number of school days to date: 70</strong><br>Total number of school days attended: 51<br>
        Total number of school days absent: 19<br></div></div>`,
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      names: ['Ada Vale'],
      absences: [19],
      enrolled: [70],
    },
  },
  {
    page: 'kinds down the side, terms across',
    html: document(
      'Student attendance',
      `<h1>Attendance: Vale, Ada</h1><p>Student ID: 2001</p>${terms}`,
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      names: ['Vale, Ada'],
      ids: ['2001'],
      absences: [5.5],
      tardies: [1],
    },
  },
  {
    page: 'one turned table per student',
    html: document(
      'Student attendance summary',
      ['Vale, Ada', 'Moss, Ben']
        .map(
          (name, index) =>
            `<section><h2>${name}</h2>${terms.replaceAll('5.5', String(index + 7))}</section>`,
        )
        .join(''),
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      names: ['Vale, Ada', 'Moss, Ben'],
      absences: [7, 8],
      tardies: [1, 1],
    },
  },
  {
    page: 'a school year of possible days is no denominator',
    html: document(
      'Student profile',
      `<h2 class="student-name">Ada Vale</h2><dl><dt>Days absent</dt><dd>6</dd><dt>Days possible</dt><dd>180</dd></dl>`,
    ),
    wanted: { status: 'read', unit: 'day', names: ['Ada Vale'], absences: [6] },
  },
  {
    page: 'Spanish, with the name behind a colon',
    html: document(
      'Ficha del alumno',
      `<h1>Alumno: Ada Vale</h1><ul><li>Días de ausencia este curso: 7</li><li>Retrasos este curso: 2</li></ul>`,
    ),
    wanted: {
      status: 'read',
      unit: 'day',
      covers: 'school-year',
      names: ['Ada Vale'],
      absences: [7],
      tardies: [2],
    },
  },
  {
    page: 'nothing says what is counted',
    html: document(
      'Student',
      `<h1 class="student-name">Ada Vale</h1><dl><dt>Absences</dt><dd>6</dd><dt>Tardies</dt><dd>1</dd></dl>`,
    ),
    wanted: { status: 'ambiguous', names: ['Ada Vale'] },
  },
  {
    page: 'excused beside absent',
    html: document(
      'Student',
      `<h1 class="student-name">Ada Vale</h1><dl><dt>Days absent</dt><dd>6</dd><dt>Days excused</dt><dd>2</dd></dl>`,
    ),
    wanted: { status: 'ambiguous', names: ['Ada Vale'] },
  },
];

/** Pages of the same build that are about nobody, or not about days a student missed. */
export const sheetLookAlikes: Omit<Case, 'wanted'>[] = [
  {
    page: 'an employee',
    html: document(
      'Employee profile',
      `<h1>Ada Vale</h1><dl><dt>Employee ID</dt><dd>2001</dd><dt>Days absent this year</dt><dd>6</dd></dl>`,
    ),
  },
  {
    page: 'leave of somebody under a heading alone',
    html: document('Profile', `<h1>Ada Vale</h1>${tiles}`),
  },
  {
    page: 'the person who signed in',
    html: document(
      'Student portal',
      `<div class="user-menu"><h2>Ada Vale</h2></div><h1>Attendance in our school</h1>${tiles}`,
    ),
  },
  {
    page: 'the whole school',
    html: document('Student attendance', `<h1>Fern Hill School</h1>${tiles}`),
  },
  {
    page: 'a card per course of one student',
    html: document(
      'Student courses',
      `<h1 class="student-name">Ada Vale</h1>${['Algebra', 'Biology', 'Choir']
        .map((course) => `<div class="course"><h3>${course}</h3><p>Days absent: 4</p></div>`)
        .join('')}`,
    ),
  },
  {
    page: 'news about somebody',
    html: document(
      'Student news',
      `<h1>Our students</h1><article><h2>Attendance of Ada Vale</h2><p>Days absent: 3</p></article>`,
    ),
  },
];
