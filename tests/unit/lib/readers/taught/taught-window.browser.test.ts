import { describe, expect, test } from 'vitest';
import { readWholePage } from '../../../../../lib/readers/read-page.ts';
import { heads, pageOf, rows, tableOf, taughtPage } from './invented-list.ts';

const list = tableOf(heads, rows);
const read = (html: string) => readWholePage(pageOf(html), { taught: [taughtPage()] });
const select = (chosen: string, label = 'Show') =>
  `<label>${label} <select name="show"><option>Year to date</option><option selected>${chosen}</option></select></label>`;

/** Taught as the school year; the page itself says by now that it shows a part of it. */
describe('a window that differs from the one that was taught', () => {
  test.each([
    'This month',
    'November',
    'Nov 2025',
    '11/2025',
    '2025-11',
    'Noviembre',
    'Current month',
    'Q2',
    'MP2',
    'Term 1',
    'Semester 2',
    '1st quarter',
    'Week 46',
    'This week',
    'Last 30 days',
    'Today',
    'Yesterday',
    'Last year',
  ])('“%s”, chosen, is shown and never compared with lines for the year', (chosen) => {
    const { reading, covers } = read(`${select(chosen)}${list}`);
    expect(covers).toBe('unknown');
    expect(reading.students[0]?.absences).toBe(19.5);
    expect(reading.range.label).toBe(chosen);
    expect(reading.skipped).toContainEqual({ text: chosen, reason: 'window-differs' });
  });

  test('chosen after the page was made, too', () => {
    const page = pageOf(
      `<select name="show"><option selected>Year to date</option><option>This month</option></select>${list}`,
    );
    const chosen = page.document.querySelector('select');
    if (!chosen) throw new Error('There is no select.');
    chosen.selectedIndex = 1;
    const { covers } = readWholePage(page, { taught: [taughtPage()] });
    expect(covers).toBe('unknown');
  });

  test('a year gone by', () => {
    const years = (chosen: string) =>
      `<select name="syear">${['2024-25', '2025-26'].map((year) => `<option${year === chosen ? ' selected' : ''}>${year}</option>`).join('')}</select>${list}`;
    expect(read(years('2024-25')).covers).toBe('unknown');
    expect(read(years('2025-26')).covers).toBe('school-year');
  });

  test('days that were typed anew', () => {
    const page = pageOf(
      `<label>From <input type="date" name="from" value="2025-08-11"></label><label>To <input type="date" name="to" value="2025-11-20"></label>${list}`,
    );
    const readNow = () => readWholePage(page, { taught: [taughtPage()] });
    expect(readNow().reading.range).toMatchObject({ from: '2025-08-11', to: '2025-11-20' });
    const from = page.document.querySelector('input');
    if (!from) throw new Error('There is no field.');
    from.value = '2025-11-01';
    expect(readNow().covers).toBe('unknown');
  });

  test.each([
    ['a heading', '<h2>Absences in November</h2>'],
    ['a month field', '<label>Month <input type="month" name="month" value="2025-11"></label>'],
    ['a pressed button', '<button aria-pressed="true">This month</button>'],
    [
      'a chosen tab',
      '<div role="tablist"><span role="tab" aria-selected="true">November</span></div>',
    ],
  ])('%s', (_, html) => {
    expect(read(`${html}${list}`).covers).toBe('unknown');
  });

  test('dates of a month are the range, whatever was taught', () => {
    const { reading, covers } = read(`<p>2025-11-01 to 2025-11-20</p>${list}`);
    expect(covers).toBe('dated');
    expect(reading.range).toMatchObject({ from: '2025-11-01', to: '2025-11-20' });
  });

  test('two tables of different dates cover nobody knows what', () => {
    const html = `<section><p>2025-08-11 to 2025-11-20</p>${list}</section><section><p>2025-11-01 to 2025-11-20</p>${list}</section>`;
    expect(read(html).covers).toBe('unknown');
  });

  test('a day somebody typed beside it makes a part of it', () => {
    const field = '<label>From <input type="date" name="from" value="2025-11-01"></label>';
    expect(read(`${field}${list}`).covers).not.toBe('school-year');
  });
});

describe('what says nothing against the year', () => {
  test.each(['Year to date', 'All grades', '25 per page', 'Grade 9', 'Main campus', 'English'])(
    '“%s”, chosen',
    (chosen) => {
      expect(read(`${select(chosen)}${list}`).covers).toBe('school-year');
    },
  );
});
