import { describe, expect, test } from 'vitest';
import { readHtml, table } from './case.ts';

const heads =
  'Student | ID | <time datetime="2026-09-07">7</time> | <time datetime="2026-09-08">8</time> | <time datetime="2026-09-09">9</time>';
const rows = ['Vale, Ada | 2001 | A | P | Z', 'Moss, Ben | 2002 | P | T | P'];
const legend = '<p class="legend">A = Absent | P = Present | T = Tardy</p>';

function daysOf(html: string): (string | null)[] {
  return readHtml(html).reading.students.map(({ name, absences, daily }) =>
    [name, String(absences), (daily ?? []).map(({ status }) => status).join(' ')].join(': '),
  );
}

describe('a mark per day', () => {
  test('by the legend of the page; nothing is counted', () => {
    expect(daysOf(table(heads, ...rows) + legend)).toEqual([
      'Vale, Ada: null: absent present unknown',
      'Moss, Ben: null: present tardy present',
    ]);
  });

  test('without a legend nothing is guessed', () => {
    expect(daysOf(table(heads, ...rows))).toEqual([
      'Vale, Ada: null: unknown unknown unknown',
      'Moss, Ben: null: unknown unknown unknown',
    ]);
  });

  test('the marks of one period are none of the day', () => {
    const period =
      '<select name="period"><option>All</option><option selected>Period 2</option></select>';
    expect(daysOf(period + table(heads, ...rows) + legend)).toEqual([
      'Vale, Ada: null: ',
      'Moss, Ben: null: ',
    ]);
  });

  test('one reader claims the page', () => {
    expect(readHtml(table(heads, ...rows) + legend).reading.reader).toBe('generic/days');
  });
});

describe('no days of students', () => {
  test.each([
    ['employees', `<h1>Staff</h1>${table(heads.replace('Student', 'Employee'), ...rows)}${legend}`],
    [
      'dates of assignments',
      table(heads, 'Vale, Ada | 2001 | 95 | 88 | 71', 'Moss, Ben | 2002 | 80 | 77 | 91') + legend,
    ],
    [
      'lessons',
      table(
        heads,
        'Vale, Ada | 2001 | Algebra 9:00, room 4 | Art 10:00 | Gym 2',
        'Moss, Ben | 2002 | Art 9:00 | Gym 1 | Art 10:00',
      ) + legend,
    ],
    [
      'events',
      table(
        'Event | <time datetime="2026-09-07">7</time> | <time datetime="2026-09-08">8</time> | <time datetime="2026-09-09">9</time>',
        'Choir | A | P | A',
      ) + legend,
    ],
  ])('%s', (_, html) => {
    expect(readHtml(html).reading.students.filter(({ daily }) => daily !== null)).toEqual([]);
  });
});
