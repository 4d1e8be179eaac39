import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../../../lib/readers/read-page.ts';

const block =
  '<div id="ctl00_MainContent_subStuTop_divStuData"><table><tr><td class="CatHeader">Student</td></tr><tr><td class="Data">Vale, Ada M</td></tr></table></div>';

function cells(kind: string, texts: string[]): string {
  return texts.map((text) => `<td class="${kind}">${text}</td>`).join('');
}

function under(heads: string[], values: string[], attributes = ''): string {
  return `<table class="DisplaySection" ${attributes}><tr>${cells('CatHeader', heads)}</tr><tr>${cells('Data', values)}</tr></table>`;
}

const heads = ['Days Enrolled', 'Days Present', 'Days Absent'];

function read(parts: string, path = '/Admin/Attendance.aspx', top = block) {
  const html = `<form action="./page.aspx"><div id="AeriesFullPageContent">${top}${parts}</div></form>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readPage({ document, url: new URL(`https://aeries.fernhill.example${path}`) });
}

function days(parts: string): [number | null | undefined, string | null | undefined, string] {
  const { students, status } = read(parts);
  return [students[0]?.absences, students[0]?.unit, status];
}

describe('days of one student', () => {
  test('under their heads', () => {
    expect(days(under(heads, ['68', '61.5', '6.5']))).toEqual([6.5, 'day', 'read']);
  });

  test('beside their heads', () => {
    const rows = heads.map(
      (head, at) =>
        `<tr><td class="CatHeader">${head}</td><td class="Data">${['68', '60', '8'][at]}</td></tr>`,
    );
    const table = `<table class="DisplaySection">${rows.join('')}</table>`;
    expect(days(table)).toEqual([8, 'day', 'read']);
  });

  test('of nothing missed are 0, and only then', () => {
    expect(days(under(heads, ['68', '68', '0']))).toEqual([0, 'day', 'read']);
    expect(days(under(heads, ['68', '68', '']))).toEqual([null, null, 'ambiguous']);
  });

  test.each([
    ['do not add up', under(heads, ['180', '60', '8'])],
    ['stand there twice', under(heads, ['68', '60', '8']) + under(heads, ['68', '60', '8'])],
    ['lack the days present', under(['Days Enrolled', 'Days Absent'], ['68', '8'])],
    ['are words', under(heads, ['68', 'sixty', '8'])],
    [
      'stand in fields',
      under(heads, ['<input value="68">', '<input value="60">', '<input value="8">']),
    ],
  ])('that %s are not read', (_, parts) => {
    expect(days(parts)).toEqual([null, null, 'ambiguous']);
    expect(read(parts).skipped[0]?.reason).toBe('column-unclear');
  });

  test('that are hidden are not read', () => {
    expect(days(under(heads, ['68', '60', '8'], 'hidden'))).toEqual([null, null, 'read']);
  });

  test('never give the days enrolled, which may run to the end of the year', () => {
    const [student] = read(under(heads, ['180', '172', '8'])).students;
    expect(student).toMatchObject({ absences: 8, enrolled: null, attendanceRate: null });
  });
});

describe('letters above the calendar', () => {
  test('are named and not counted', () => {
    const reading = read(under(['A', 'T'], ['14', '3']));
    expect(reading.students[0]).toMatchObject({ absences: null, tardies: null, daily: null });
    expect(reading.skipped).toEqual([{ text: 'A, T', reason: 'unit-unknown' }]);
  });
});

test('a page that names nobody is not read', () => {
  const nameless = block.replace('Vale, Ada M', '16 yrs 2 mos');
  const reading = read(under(heads, ['68', '60', '8']), undefined, nameless);
  expect(reading).toMatchObject({ students: [], reader: 'aeries/attendance-page' });
  expect(reading.skipped[0]?.reason).toBe('no-name');
});

test('taking attendance of a class is another page', () => {
  const reading = read(under(heads, ['68', '60', '8']), '/teacher/TeacherAttendance.aspx');
  expect(reading.reader).not.toBe('aeries/attendance-page');
});
