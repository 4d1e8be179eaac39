import { expect, test } from 'vitest';
import { enrolledOn, planBand } from '../../../../components/charts/plan-band.ts';
import type { RatedPoint } from '../../../../components/charts/reading-point.ts';

const points: RatedPoint[] = [
  { id: '1', asOf: '2025-10-01', absences: 10, enrolled: 30, correctedFrom: null },
  { id: '2', asOf: '2025-10-11', absences: 12, enrolled: 40, correctedFrom: null },
];

test('days enrolled between two readings are in between, and not known outside of them', () => {
  expect(enrolledOn(points, '2025-10-01')).toBe(30);
  expect(enrolledOn(points, '2025-10-06')).toBe(35);
  expect(enrolledOn(points, '2025-09-30')).toBeNull();
  expect(enrolledOn(points, '2025-10-12')).toBeNull();
});

test('a plan that still runs reaches to the last reading; one that began before the first is not drawn', () => {
  expect(planBand(points, { startsOn: '2025-10-06', endsOn: '2025-12-12' })).toEqual({
    from: 35,
    to: 40,
  });
  expect(planBand(points, { startsOn: '2025-10-02', endsOn: '2025-10-06' })).toEqual({
    from: 31,
    to: 35,
  });
  expect(planBand(points, { startsOn: '2025-09-01', endsOn: '2025-10-06' })).toBeNull();
  expect(planBand(points, { startsOn: '2025-11-01', endsOn: '2025-12-06' })).toBeNull();
  expect(planBand(points, null)).toBeNull();
});
