import { describe, expect, test } from 'vitest';
import { readCalendarFile } from '../../../../lib/domain/calendar-file.ts';
import { importCalendar } from '../../../../lib/domain/calendar-import.ts';
import { daysOffOf } from '../../../../lib/domain/imported-day.ts';

const year = { from: '2026-07-01', to: '2027-06-30' };
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sample//EN',
    ...events.flat(),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const allDay = (start: string, end: string | null, title: string, ...more: string[]) =>
  event(
    `UID:${title}`,
    `DTSTART;VALUE=DATE:${start}`,
    ...(end ? [`DTEND;VALUE=DATE:${end}`] : []),
    `SUMMARY:${title}`,
    ...more,
  );
const daysIn = (text: string) => readCalendarFile(text, year).days.map(({ day }) => day);

describe('whole-day events', () => {
  test('the end is not part of the event, and weekends are no school days anyway', () => {
    expect(daysIn(file(allDay('20261126', '20261130', 'No School')))).toEqual([
      '2026-11-26',
      '2026-11-27',
    ]);
  });

  test('without an end, or with an equal one, it is one day', () => {
    expect(daysIn(file(allDay('20260907', null, 'Labor Day')))).toEqual(['2026-09-07']);
    expect(daysIn(file(allDay('20260907', '20260907', 'Labor Day')))).toEqual(['2026-09-07']);
    expect(daysIn(file(allDay('20260907', null, 'Labor Day', 'DURATION:P2D')))).toEqual([
      '2026-09-07',
      '2026-09-08',
    ]);
  });

  test('only days of the school year are taken', () => {
    const text = file(
      allDay('20260629', '20260703', 'Summer break'),
      allDay('20270628', '20270801', 'Summer vacation'),
      allDay('20251127', null, 'Thanksgiving'),
    );
    expect(daysIn(text)).toEqual([
      '2026-07-01',
      '2026-07-02',
      '2027-06-28',
      '2027-06-29',
      '2027-06-30',
    ]);
  });

  test('midnight to midnight is a whole day too', () => {
    const text = file(
      event(
        'UID:1',
        'DTSTART:20261126T000000',
        'DTEND:20261128T000000',
        'SUMMARY:Thanksgiving recess',
      ),
    );
    expect(daysIn(text)).toEqual(['2026-11-26', '2026-11-27']);
  });

  test('a moment at midnight is no day', () => {
    const text = file(event('UID:1', 'DTSTART:20261126T000000', 'SUMMARY:No School'));
    expect(readCalendarFile(text, year)).toEqual({
      days: [],
      problems: [{ text: 'No School', reason: 'timed-event' }],
    });
  });

  test('cancelled events are gone', () => {
    expect(daysIn(file(allDay('20261126', null, 'No School', 'STATUS:CANCELLED')))).toEqual([]);
  });
});

describe('what looks like a day off is proposed, the rest is shown without a tick', () => {
  test.each([
    'No School',
    'NO SCHOOL - Staff Development Day',
    'Winter Break',
    'Labor Day',
    "Presidents' Day",
    'Schools Closed',
    'Student holiday',
    'Teacher Workday',
    'No hay clases',
    'Vacaciones de invierno',
    'Día del Trabajo',
  ])('%s', (title) => {
    const text = file(allDay('20261116', null, title));
    expect(daysOffOf(readCalendarFile(text, year).days)).toEqual(['2026-11-16']);
  });

  test.each([
    'Picture Day',
    'Early Release - Conferences',
    'Half day before Thanksgiving',
    'Classes resume after Winter Break',
    'First Day of School',
    'Holiday concert',
    'Report cards',
  ])('%s', (title) => {
    const { days } = readCalendarFile(file(allDay('20261116', null, title)), year);
    expect(days).toEqual([{ day: '2026-11-16', title, looksOff: false }]);
  });
});

describe('repeats', () => {
  test.each([
    ['FREQ=WEEKLY;COUNT=3', ['2026-09-04', '2026-09-11', '2026-09-18']],
    ['FREQ=DAILY;UNTIL=20260908', ['2026-09-04', '2026-09-07', '2026-09-08']],
    ['FREQ=MONTHLY;BYDAY=1FR;COUNT=2', ['2026-09-04', '2026-10-02']],
    ['FREQ=YEARLY', ['2026-09-04']],
  ])('%s', (rule, days) => {
    expect(daysIn(file(allDay('20260904', null, 'No School', `RRULE:${rule}`)))).toEqual(days);
  });

  test('an event of long ago still falls on its day of this year', () => {
    const rule = 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH';
    expect(daysIn(file(allDay('20091126', null, 'Thanksgiving', rule)))).toEqual(['2026-11-26']);
  });

  test('left-out days stay out, moved ones move', () => {
    const rule = ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20260911'];
    const moved = event(
      'UID:No School',
      'RECURRENCE-ID;VALUE=DATE:20260918',
      'DTSTART;VALUE=DATE:20260921',
      'SUMMARY:No School',
    );
    const other = event(
      'UID:Another event',
      'RECURRENCE-ID;VALUE=DATE:20260904',
      'DTSTART;VALUE=DATE:20260922',
      'SUMMARY:Moved without its event',
    );
    expect(daysIn(file(allDay('20260904', null, 'No School', ...rule), moved, other))).toEqual([
      '2026-09-04',
      '2026-09-21',
      '2026-09-22',
    ]);
  });

  test.each([
    'FREQ=HOURLY',
    'FREQ=SECONDLY;INTERVAL=1',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', // would be searched for without end
    'FREQ=DAILY;INTERVAL=7;BYDAY=WE',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  ])('%s is reported', (rule) => {
    const found = readCalendarFile(
      file(allDay('20260904', null, 'No School', `RRULE:${rule}`)),
      year,
    );
    expect(found.days).toEqual([]);
    expect(found.problems).toEqual([{ text: 'No School', reason: 'unclear-repeat' }]);
  });
});

describe('problems', () => {
  test('a day off with a time of day is reported, other timed events are not', () => {
    const timed = (title: string) =>
      event(`UID:${title}`, 'DTSTART:20261126T080000', 'DTEND:20261126T150000', `SUMMARY:${title}`);
    const midnightElsewhere = event(
      'UID:utc',
      'DTSTART:20261126T000000Z',
      'DTEND:20261127T000000Z',
      'SUMMARY:Fall break',
    );
    expect(
      readCalendarFile(file(timed('No School'), timed('Board'), midnightElsewhere), year),
    ).toEqual({
      days: [],
      problems: [
        { text: 'No School', reason: 'timed-event' },
        { text: 'Fall break', reason: 'timed-event' },
      ],
    });
  });

  test('a broken event is reported and the others are read', () => {
    const text = file(
      allDay('20261331', null, 'Broken'),
      allDay('20260630', '20260631', 'Ends never'),
      event('UID:2', 'SUMMARY:Without a start'),
      allDay('20261126', null, 'Thanksgiving'),
    );
    const found = readCalendarFile(text, year);
    expect(found.days.map(({ day }) => day)).toEqual(['2026-11-26']);
    expect(found.problems).toEqual([
      { text: 'Broken', reason: 'unreadable' },
      { text: 'Ends never', reason: 'unreadable' },
      { text: 'Without a start', reason: 'unreadable' },
    ]);
  });

  test.each(['', 'hello', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT', '<html></html>'])(
    '%j is no calendar',
    (text) => {
      expect(readCalendarFile(text, year)).toEqual({
        days: [],
        problems: [{ text: '', reason: 'not-a-calendar' }],
      });
    },
  );
});

describe('import', () => {
  const text = file(allDay('20261126', null, 'Thanksgiving'));

  test('files, also several in one, and pasted dates', () => {
    expect(importCalendar(`\uFEFF${text}`, year).days).toHaveLength(1);
    const two = text + file(allDay('20260907', null, 'Labor Day'));
    expect(importCalendar(two, year).days.map(({ day }) => day)).toEqual([
      '2026-09-07',
      '2026-11-26',
    ]);
    expect(importCalendar('Nov 26', year).days).toHaveLength(1);
    expect(importCalendar('9/7', year, 'month-first').days).toHaveLength(1);
  });

  test('a day listed twice is listed once', () => {
    expect(importCalendar('Nov 26\n2026-11-26', year).days).toHaveLength(1);
  });
});
