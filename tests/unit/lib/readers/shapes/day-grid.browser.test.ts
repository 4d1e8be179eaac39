import { describe, expect, test } from 'vitest';
import { dayGridOf } from '../../../../../lib/readers/shapes/day-grid.ts';
import { gridsOn } from '../../../../../lib/readers/shapes/grids.ts';
import { pageOf } from './page-of.ts';

function daysOf(heads: string, cells: string, legend: string) {
  const page = pageOf(
    `<table><tr><th>Student</th>${heads}</tr><tr><td>Vale, Ada</td>${cells}</tr></table>${legend}`,
  );
  const [grid] = gridsOn(page);
  const days = grid ? dayGridOf(grid, page) : null;
  const [row] = grid?.rows() ?? [];
  return days && row ? days.dailyOf(row).map(({ date, status }) => `${date} ${status}`) : null;
}

const heads =
  '<th title="Mon, Jan 27, 2020 : B">M</th><th title="Tue, Jan 28, 2020 : A">T</th><th title="Wed, Jan 29, 2020 : B">W</th><th title="Thu, Jan 30, 2020 : A">H</th>';
const cells = '<td>A</td><td>&nbsp;</td><td>T</td><td>Z</td>';

describe('statuses', () => {
  test('by the legend of the page; a letter it does not explain is unknown', () => {
    const legend =
      '<div id="legend">Attendance Codes: Blank=Present | A=Absent - Meeting | T=Tardy | 5=Absent - Half Day Unverified</div>';
    expect(daysOf(heads, cells, legend)).toEqual([
      '2020-01-27 absent',
      '2020-01-28 present',
      '2020-01-29 tardy',
      '2020-01-30 unknown',
    ]);
  });

  test('without a legend nothing is guessed', () => {
    expect(daysOf(heads, cells, '')).toEqual([
      '2020-01-27 unknown',
      '2020-01-28 unknown',
      '2020-01-29 unknown',
      '2020-01-30 unknown',
    ]);
  });

  test('"Excused" alone says nothing of the day; two meanings of a letter are none', () => {
    const legend = '<p>A = Excused | T = Tardy | T = Absent | Z = Absent - Half Day</p>';
    expect(daysOf(heads, cells, legend)).toEqual([
      '2020-01-27 unknown',
      '2020-01-28 unknown',
      '2020-01-29 unknown',
      '2020-01-30 half',
    ]);
  });

  test('words explain themselves', () => {
    expect(
      daysOf(heads, '<td>Absent</td><td>Present</td><td>Tardy</td><td>Half Day</td>', ''),
    ).toEqual([
      '2020-01-27 absent',
      '2020-01-28 present',
      '2020-01-29 tardy',
      '2020-01-30 unknown',
    ]);
  });

  test('of a legend in list items', () => {
    const legend = '<ul class="legend"><li><b>A</b> Absent</li><li><b>T</b> Late</li></ul>';
    expect(daysOf(heads, cells, legend)?.slice(0, 3)).toEqual([
      '2020-01-27 absent',
      '2020-01-28 unknown',
      '2020-01-29 tardy',
    ]);
  });
});

describe('days', () => {
  test('of data attributes and dates in words', () => {
    expect(
      daysOf(
        '<th data-date="2026-09-07">7</th><th><time datetime="2026-09-08">8</time></th>',
        '<td>Absent</td><td>Absent</td>',
        '',
      ),
    ).toEqual(['2026-09-07 absent', '2026-09-08 absent']);
  });

  test('in an order of their own are read where one date settles it', () => {
    expect(
      daysOf('<th>09/12/2026</th><th>09/13/2026</th>', '<td>Absent</td><td>Absent</td>', ''),
    ).toEqual(['2026-09-12 absent', '2026-09-13 absent']);
    expect(
      daysOf('<th>03/04/2026</th><th>03/05/2026</th>', '<td>Absent</td><td>Absent</td>', ''),
    ).toBeNull();
  });

  test('terms and years are no days', () => {
    expect(
      daysOf('<th>19-20</th><th>YTD</th><th>Q1</th>', '<td>1</td><td>2</td><td>3</td>', ''),
    ).toBeNull();
  });
});
