import { describe, expect, test } from 'vitest';
import { readHtml } from './case.ts';

const heading = '<h1>Attendance, year to date</h1>';
const students = [
  { studentName: 'Vale, Ada', studentId: 2001, daysAbsent: 3, tardies: 1 },
  { studentName: 'Moss </b> Ben', studentId: 2002, daysAbsent: 12.5, tardies: null },
  { studentName: 'Lund, "Cy"', studentId: 2003, daysAbsent: 0, tardies: 4 },
];

function page(script: string, shown = '<div id="app"></div>'): string {
  return `<!doctype html><body>${heading}${shown}${script}</body>`;
}

function json(data: unknown): string {
  return JSON.stringify(data).replaceAll('</', String.raw`<\/`);
}

function read(script: string, shown?: string) {
  const { reading } = readHtml(page(script, shown));
  return reading.students.map(({ name, sisId, unit, absences, tardies }) => [
    name,
    sisId,
    unit,
    absences,
    tardies,
  ]);
}

const whole = [
  ['Vale, Ada', '2001', 'day', 3, 1],
  ['Moss </b> Ben', '2002', 'day', 12.5, null],
  ['Lund, "Cy"', '2003', 'day', 0, 4],
];

describe('a list that stands in a script only', () => {
  test.each([
    ['assigned', `<script>window.pageData = ${json({ students })};</script>`],
    ['as JSON', `<script type="application/json" id="student-data-1">${json(students)}</script>`],
    [
      'deep inside, beside other things',
      `<script>var a = {b: function () { return 1 }}; App.state = ${json({ user: { name: 'Ivy Marsh' }, views: { list: { students, courses: [{ course: 'Algebra', absences: 7 }] } } })}; run();</script>`,
    ],
    [
      'with numbers as strings',
      `<script>rows = ${json(students.map((one) => ({ ...one, daysAbsent: String(one.daysAbsent), studentId: String(one.studentId) })))}</script>`,
    ],
    [
      'with the student in an object of their own',
      `<script>rows = ${json(students.map(({ studentName, studentId, ...counts }) => ({ student: { name: studentName, id: studentId }, ...counts })))}</script>`,
    ],
    [
      'in a list called students',
      `<script>page = ${json({ students: students.map(({ studentName, studentId, ...counts }) => ({ name: studentName, id: studentId, ...counts })) })}</script>`,
    ],
  ])('%s', (_, script) => {
    expect(read(script)).toEqual(whole);
  });

  test('the marks have no place, and nothing of the script is told as if it were shown', () => {
    const found = readHtml(page(`<script>rows = ${json(students)}</script>`));
    expect(found.reading.reader).toBe('generic/data');
    expect(found.covers).toBe('school-year');
    expect(found.reading.skipped).toEqual([]);
  });
});

describe('data nobody can be sure of', () => {
  const records = json(students);
  test.each([
    ['two lists of students', `<script>now = ${records}; before = ${records};</script>`],
    [
      'two lists of different students',
      `<script>page = ${json({ mine: students.slice(0, 1), all: students.slice(1) })}</script>`,
    ],
    [
      'counts without a unit',
      `<script>rows = ${records.replaceAll('daysAbsent', 'absences')}</script>`,
    ],
    ['calls of functions in it', `<script>rows = ${records.replace('12.5', 'f()')}</script>`],
    ['text a program would run', `<script>rows = eval('${records}')</script>`],
    ['data that never ends', `<script>rows = ${records.slice(0, -1)}</script>`],
    [
      'people at work',
      `<script>page = ${json({ employees: students.map(({ studentName, ...one }) => ({ employeeName: studentName, ...one, studentId: undefined })) })}</script>`,
    ],
    [
      'names without a word of students',
      `<script>rows = ${records.replaceAll('studentName', 'name').replaceAll('studentId', 'key')}</script>`,
    ],
    [
      'counts of one week',
      `<script>rows = ${records.replaceAll('daysAbsent', 'daysAbsentLastWeek')}</script>`,
    ],
    [
      'counts per course',
      `<script>rows = ${json(students.map((one) => ({ ...one, course: 'Algebra' })))}</script>`,
    ],
    [
      'dates in every record',
      `<script>rows = ${json(students.map((one) => ({ ...one, date: '2026-10-05' })))}</script>`,
    ],
    ['a file of its own', `<script src="/data.js">rows = ${records}</script>`],
  ])('%s', (_, script) => {
    expect(read(script)).toEqual([]);
  });

  test('a page that shows one of the students says itself what counts', () => {
    const script = `<script>rows = ${records}</script>`;
    expect(read(script, '<p>Vale, Ada</p>')).toEqual([]);
    expect(read(script, '<template>Vale, Ada</template>')).toEqual(whole);
  });

  test('a number written the other way round is not read', () => {
    const turned = students.map((one) => ({ ...one, daysAbsent: `\u202e${one.daysAbsent}1` }));
    expect(read(`<script>rows = ${json(turned)}</script>`).flat()).not.toContain(31);
  });
});
