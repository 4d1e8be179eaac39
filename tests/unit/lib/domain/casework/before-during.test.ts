import { describe, expect, test } from 'vitest';
import { beforeDuring, type RatedCount } from '../../../../../lib/domain/casework/before-during.ts';

const autumn: RatedCount[] = [
  { asOf: '2025-09-26', absences: 19, enrolled: 34 },
  { asOf: '2025-10-03', absences: 22, enrolled: 39 },
  { asOf: '2025-10-24', absences: 23, enrolled: 54 },
  { asOf: '2025-11-20', absences: 24, enrolled: 71 },
];
const plan = { startsOn: '2025-10-06', until: '2025-11-20' };

describe('before and since a plan', () => {
  test('22 of 39 before, 2 of 32 since, as the boards say', () => {
    expect(beforeDuring(autumn, plan, 10)).toEqual({
      kind: 'compared',
      before: { to: '2025-10-03', least: 22, most: 22, days: 39 },
      during: { to: '2025-11-20', least: 2, most: 2, days: 32 },
    });
  });

  test('the last day of the plan ends it, whatever was read later', () => {
    const result = beforeDuring(autumn, { ...plan, until: '2025-10-31' }, 10);
    expect(result).toMatchObject({ during: { to: '2025-10-24', most: 1, days: 15 } });
  });

  test('a count taken back since may belong to either side, and widens both', () => {
    const corrected = [
      ...autumn.slice(0, 3),
      { asOf: '2025-11-13', absences: 25, enrolled: 66 },
      { asOf: '2025-11-14', absences: 24, enrolled: 67 },
    ];
    expect(beforeDuring(corrected, plan, 10)).toMatchObject({
      before: { least: 21, most: 22 },
      during: { least: 2, most: 3 },
    });
  });

  test('taken back only after the plan, the plan may have missed fewer', () => {
    const later = [...autumn, { asOf: '2025-12-01', absences: 23, enrolled: 76 }];
    expect(beforeDuring(later, plan, 10)).toMatchObject({
      before: { least: 21, most: 22 },
      during: { least: 1, most: 2 },
    });
  });

  test('half days stay exact', () => {
    const halves = [
      { asOf: '2025-10-03', absences: 8.3, enrolled: 39 },
      { asOf: '2025-11-20', absences: 9.4, enrolled: 71 },
    ];
    expect(beforeDuring(halves, plan, 10)).toMatchObject({ during: { least: 1.1, most: 1.1 } });
  });
});

describe('nothing is compared', () => {
  test('without a reading in the week before the first day', () => {
    const result = { kind: 'not-compared', why: 'no-reading-before' };
    expect(beforeDuring([], plan, 10)).toEqual(result);
    expect(beforeDuring(autumn, { ...plan, startsOn: '2025-10-11' }, 10)).toEqual(result);
    expect(beforeDuring(autumn.slice(2), plan, 10)).toEqual(result);
  });

  test('with the count of another school year', () => {
    const june = [{ asOf: '2026-06-30', absences: 30, enrolled: 180 }];
    const next = { startsOn: '2026-07-02', until: '2026-08-30' };
    expect(beforeDuring(june, next, 10)).toMatchObject({ why: 'no-reading-before' });
  });

  test('without a reading since, or with fewer days than rates begin after', () => {
    expect(beforeDuring(autumn.slice(0, 2), plan, 10)).toMatchObject({ why: 'no-reading-since' });
    const soon = { ...plan, until: '2025-10-08' };
    expect(beforeDuring(autumn, soon, 10)).toMatchObject({ why: 'no-reading-since' });
    expect(beforeDuring(autumn, { ...plan, until: '2025-10-31' }, 16)).toMatchObject({
      why: 'too-few-days',
    });
  });

  test('where the days enrolled began again', () => {
    const anew = [...autumn.slice(0, 2), { asOf: '2025-11-20', absences: 1, enrolled: 12 }];
    expect(beforeDuring(anew, plan, 10)).toMatchObject({ why: 'starts-anew' });
  });
});
