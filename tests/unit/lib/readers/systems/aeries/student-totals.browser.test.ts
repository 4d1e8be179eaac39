import { expect, test } from 'vitest';
import { readWholePage } from '../../../../../../lib/readers/read-page.ts';

const rows = [
  ['990101', 'Vale, Ada', '180', '171', '9'],
  ['990102', 'Oakes, Robert', '180', '178', '2'],
  ['990103', 'Day, Grace', '174', '160', '14'],
];

function read(enrolled: string, id = 'AeriesFullPageContent') {
  const heads = ['Student ID', 'Student', enrolled, 'Days Present', 'Days Absent'];
  const table = [heads, ...rows].map((cells, at) => {
    const tag = at === 0 ? 'th' : 'td';
    return `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  });
  const html = `<div id="${id}"><h1>Students</h1><table>${table.join('')}</table></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://records.fernhill.example/Admin/Query.aspx');
  return readWholePage({ document, url });
}

function enrolledOf({ reading }: ReturnType<typeof read>): (number | null)[] {
  return reading.students.map(({ enrolled }) => enrolled);
}

test('days enrolled that may run to the end of the year are not read, days absent are', () => {
  const page = read('Days Enrolled');
  expect(page.reading.reader).toBe('aeries/student-totals');
  expect(enrolledOf(page)).toEqual([null, null, null]);
  expect(page.reading.students.map(({ absences }) => absences)).toEqual([9, 2, 14]);
  expect(page.covers).toBe('unknown');
});

test('nor are they offered with an answer about the window', () => {
  const { explained } = read('Days Enrolled');
  const layouts = explained?.questions.flatMap(({ options }) =>
    options.map(({ layout }) => layout),
  );
  expect(explained?.took.map(({ as }) => as)).not.toContain('enrolled');
  expect(layouts?.length).toBeGreaterThan(0);
  expect(layouts?.every(({ columns }) => columns.enrolled === null)).toBe(true);
});

test('days that are said to be to date are read as on any page', () => {
  const page = read('Days Enrolled YTD');
  expect(page.reading.reader).toBe('generic/table');
  expect(enrolledOf(page)).toEqual([180, 180, 174]);
});

test('the same list of another system is none of its business', () => {
  expect(read('Days Enrolled', 'content').reading.reader).toBe('generic/table');
});
