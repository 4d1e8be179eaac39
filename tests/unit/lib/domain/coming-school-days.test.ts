import { expect, test } from 'vitest';
import { comingSchoolDays } from '../../../../lib/domain/coming-school-days.ts';

const calendar = {
  firstDay: '2025-08-18',
  lastDay: '2026-06-05',
  daysOff: ['2025-11-27', '2025-11-28'],
};

test('today among them, without weekends and days off', () => {
  expect(comingSchoolDays(calendar, '2025-11-25', 4)).toEqual([
    '2025-11-25',
    '2025-11-26',
    '2025-12-01',
    '2025-12-02',
  ]);
  expect(comingSchoolDays(calendar, '2025-11-29', 1)).toEqual(['2025-12-01']);
});

test('weekdays without a calendar of this year, and where the year has too few to come', () => {
  expect(comingSchoolDays(null, '2025-11-26', 3)).toEqual([
    '2025-11-26',
    '2025-11-27',
    '2025-11-28',
  ]);
  expect(comingSchoolDays(calendar, '2026-09-04', 2)).toEqual(['2026-09-04', '2026-09-07']);
  expect(comingSchoolDays(calendar, '2026-06-05', 2)).toEqual(['2026-06-05', '2026-06-08']);
});
