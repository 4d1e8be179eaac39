import { table } from './case.ts';

const about = '<h1>Student attendance</h1>';

function link(parameters: string, words: string): string {
  return `<a href="/student/detail?studentid=4711&${parameters}">${words}</a>`;
}

/** A table without heads. */
function headless(...rows: string[]): string {
  const cells = (row: string): string =>
    row
      .split('|')
      .map((cell) => `<td>${cell.trim()}</td>`)
      .join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

/** Lists on pages about students in which no row is one: of one child's classes and grown-ups, of groups and places. */
export const rowsOfOthers: { page: string; html: string; url?: string }[] = [
  {
    page: 'classes of one child without heads, each link with the key of the child',
    html: `<h1>Absences</h1>${headless(
      `${link('class=1', 'Algebra One')} | 3 | 1`,
      `${link('class=2', 'World History')} | 5 | 0`,
    )}`,
  },
  {
    page: 'the only class of one child without heads',
    html: `<h1>Absences</h1>${headless(`${link('class=1', 'Algebra One')} | 3 | 1`)}`,
  },
  {
    page: 'classes of one child under a head that could be over names',
    html: `${about}${table(
      'Name | Days Absent',
      `${link('class=1', 'Algebra One')} | 3`,
      `${link('class=2', 'World History')} | 5`,
    )}`,
  },
  {
    page: 'teachers of one child, with links to write to them',
    html: `${about}${table(
      'Name | Days Absent',
      `${link('to=1', 'Marsh, Ivy')} | 3`,
      `${link('to=2', 'Roe, Jan')} | 5`,
    )}`,
  },
  {
    page: 'guardians of one child without heads',
    html: `<h1>Contacts of the student</h1>${headless(
      `${link('contact=1', 'Vale, Mary')} | 555-0101 | 2`,
      `${link('contact=2', 'Vale, John')} | 555-0102 | 3`,
    )}`,
  },
  {
    page: 'grown-ups who were covered for, on a page that speaks of students',
    html: `<h1>Substitute assignments</h1><p>Students: 24</p>${table(
      'Name | Days Absent | Covered by',
      'Roe, Jan | 3 | Ivy Marsh',
      'Poe, Sam | 5 | Ivy Marsh',
    )}`,
  },
  {
    page: 'classes by the names of their teachers',
    html: `${about}${table('Name | Days Absent', "Mrs. Roe's class | 33", "Mr. Poe's class | 44")}`,
  },
];

/** Rows that may be students and may be anything else: their numbers are not read before somebody says so. */
export const rowsOfAnything: { page: string; html: string }[] = [
  {
    page: 'streets in which students live',
    html: `<h1>Student attendance by street</h1>${table('Name | Days Absent', 'Maple Street | 33', 'Oak Avenue | 44')}`,
  },
  {
    page: 'families of students',
    html: `<h1>Student attendance by household</h1>${table('Name | Days Absent', 'Vale Moss | 33', 'Lund Roe | 44')}`,
  },
];
