import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOffOf } from '../../../../lib/domain/imported-day.ts';
import { readPastedDates } from '../../../../lib/domain/pasted-dates.ts';
import { isWeekday } from '../../../../lib/domain/school-calendar.ts';
import { addDays } from '../../../../lib/domain/school-day.ts';

const year = { from: '2026-07-01', to: '2027-06-30' };
const thanksgiving = '2026-11-26';
const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
const winter = [
  '2026-12-24',
  '2026-12-25',
  '2026-12-28',
  '2026-12-29',
  '2026-12-30',
  '2026-12-31',
  '2027-01-01',
];
const days = (text: string) => {
  const { problems, ...found } = readPastedDates(text, year);
  expect(problems).toEqual([]);
  return daysOffOf(found.days);
};

describe('one day', () => {
  test.each([
    '2026-11-26',
    '2026/11/26',
    '11/26/2026',
    '26/11/2026',
    '26.11.2026',
    '11-26-2026',
    '11/26/26',
    '11/26',
    '26 Nov 2026',
    '26-Nov-2026',
    '26 November',
    'Nov 26, 2026',
    'Nov. 26',
    'November 26th, 2026',
    'Thursday, November 26, 2026',
    'Thu 26 Nov',
    'the 26th of November 2026',
    '26 de noviembre de 2026',
    'jueves 26 de noviembre',
    '• Nov 26 - Thanksgiving',
    'Thanksgiving: 11/26/2026',
    '11/26/2026\tThanksgiving Day',
  ])('%s', (line) => {
    expect(days(line)).toEqual([thanksgiving]);
  });

  test('equal numbers leave nothing to guess', () => {
    expect(days('11/11/2026')).toEqual(['2026-11-11']);
  });

  test('the year is that of the school year', () => {
    expect(days('Feb 15')).toEqual(['2027-02-15']);
    expect(days('Sept 7')).toEqual(['2026-09-07']);
  });
});

describe('spans', () => {
  test.each([
    '23-27 Nov 2026',
    '23 – 27 November 2026',
    'Nov 23-27, 2026',
    'November 23 - 27',
    'Nov 23 - Nov 27, 2026',
    'Mon, Nov 23 - Fri, Nov 27, 2026',
    '23 Nov to 27 Nov 2026',
    'from Nov 23 through Nov 27 2026',
    '11/23/2026 - 11/27/2026',
    '11/23-11/27',
    '2026-11-23 - 2026-11-27',
    '2026-11-23 to 2026-11-27 Fall break',
    'del 23 al 27 de noviembre de 2026',
    'Fall break: 23 - 29 Nov 2026',
  ])('%s', (line) => {
    expect(days(line)).toEqual(week);
  });

  test.each([
    'Dec 24, 2026 - Jan 1, 2027',
    'Dec 24 - Jan 1, 2027',
    'Dec 24 - Jan 1',
    '24 Dec - 1 Jan 2027',
    '12/24/2026 - 1/1/2027',
    '2026-12-24 - 2027-01-01',
  ])('%s over the new year', (line) => {
    expect(days(line)).toEqual(winter);
  });
});

test('a span may name its months on either side of the day', () => {
  const turn = ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02'];
  expect(days('Nov 26 - 2 Dec')).toEqual(turn);
  expect(days('26 Nov - Dec 2')).toEqual(turn);
});

test('several days in a line, and two in a row', () => {
  expect(days('Nov 23, Nov 25, Nov 27')).toEqual(['2026-11-23', '2026-11-25', '2026-11-27']);
  expect(days('Nov 23 and Nov 27')).toEqual(['2026-11-23', '2026-11-27']);
  expect(days('11/26/2026, 11/27/2026')).toEqual(['2026-11-26', '2026-11-27']);
});

test('titles stay with their days', () => {
  const found = readPastedDates(
    'Labor Day - Sept 7\r\n2026-11-11 (Veterans Day)\n\nGood Friday, Mar 26, 2027\nThu Nov 26',
    year,
  );
  expect(found.problems).toEqual([]);
  expect(found.days).toEqual([
    { day: '2026-09-07', title: 'Labor Day', looksOff: true },
    { day: '2026-11-11', title: '(Veterans Day)', looksOff: true },
    { day: '2026-11-26', title: '', looksOff: true },
    { day: '2027-03-26', title: 'Good Friday', looksOff: true },
  ]);
});

describe('reported, never guessed', () => {
  test.each([
    ['9/7/2026', 'day-or-month'],
    ['9/7', 'day-or-month'],
    ['3.4.2027', 'day-or-month'],
    ['9/7/2026 - 9/8/2026', 'day-or-month'],
    ['No school days', 'no-date'],
    ['Thanksgiving', 'no-date'],
    ['26', 'unreadable'],
    ['Nov 26, 27 2026', 'unreadable'],
    ['Nov 23 - 27 - 30', 'unreadable'],
    ['11/23 - 27', 'unreadable'],
    ['20261126', 'unreadable'],
    ['Nov 26, 2026 grade 6', 'unreadable'],
    ['Nov 23 Fall break Nov 27', 'unreadable'],
    ['31 Nov 2026', 'no-such-day'],
    ['2/30/2027', 'no-such-day'],
    ['13/13/2026', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026-06-30', 'outside-year'],
    ['Nov 26, 2025', 'outside-year'],
    ['June 28 - July 9, 2027', 'outside-year'],
    ['Nov 27 - Nov 23, 2026', 'ends-before-start'],
    ['27-23 Nov', 'ends-before-start'],
    ['Nov 28, 2026', 'weekend'],
    ['Nov 28-29, 2026', 'weekend'],
    ['Winter break,12/21/2026,1/1/2027', 'range-or-list'],
    [`Nov 26 ${'x'.repeat(400)}`, 'unreadable'],
  ])('%s: %s', (line, reason) => {
    const found = readPastedDates(line, year);
    expect(found).toEqual({ days: [], problems: [{ text: line.slice(0, 300), reason }] });
  });

  test('a person may say the order once; a number above 12 needs nobody', () => {
    const text = '9/7/2026\n11/26/2026\n26/11/2026';
    expect(readPastedDates(text, year, 'month-first').days.map(({ day }) => day)).toEqual([
      '2026-09-07',
      thanksgiving,
    ]);
    expect(readPastedDates(text, year, 'day-first').days.map(({ day }) => day)).toEqual([
      '2026-07-09',
      thanksgiving,
    ]);
  });

  test('the other end of a span tells the order', () => {
    expect(days('11/30/2026 - 12/1/2026')).toEqual(['2026-11-30', '2026-12-01']);
  });

  test('a list too long is cut with a problem, not silently', () => {
    const text = Array.from({ length: 2003 }, () => 'Nov 26').join('\n');
    const found = readPastedDates(text, year);
    expect(found.days).toHaveLength(1);
    expect(found.problems).toHaveLength(3);
  });
});

test('whatever is pasted gives weekdays of the year or problems', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Nov', '26', '2026', '-', '/', ',', '7', 'to', 'May', ' ', '.', 'x'),
      ),
      (parts) => {
        const found = readPastedDates(parts.join(''), year, 'month-first');
        for (const { day } of found.days) {
          expect(day >= year.from && day <= year.to && isWeekday(day)).toBe(true);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('any day of the year is read back from four ways of writing it', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(year.from, offset));
  const month = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(day.filter(isWeekday), (date) => {
      const [y = '', m = '', d = ''] = date.split('-');
      const name = month.format(new Date(`${date}T00:00:00Z`));
      for (const line of [date, `${name} ${Number(d)}, ${y}`, `${Number(d)} ${name}`]) {
        expect(days(line)).toEqual([date]);
      }
      const read = readPastedDates(`${Number(m)}/${Number(d)}/${y}`, year, 'month-first');
      expect(daysOffOf(read.days)).toEqual([date]);
    }),
  );
});
