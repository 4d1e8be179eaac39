import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratedPoints, type RatedPoint } from '../../../../components/charts/reading-point.ts';
import { wedge } from '../../../../components/charts/wedge.ts';

const box = { left: 24, top: 12, right: 296, bottom: 172 };
const point = (
  absences: number,
  enrolled: number,
  correctedFrom: number | null = null,
): RatedPoint => ({
  id: `${absences}/${enrolled}`,
  asOf: '2025-10-03',
  absences,
  enrolled,
  correctedFrom,
});

test('the borders lie at 5, 10 and 20 percent of the days at the right edge', () => {
  const shape = wedge([point(22, 39), point(24, 71)], box);
  expect(shape.borders.map(({ share }) => share)).toEqual([0.05, 0.1, 0.2]);
  for (const { share, y } of shape.borders) {
    expect(y).toBeCloseTo(shape.absences.at(shape.days.max * share));
  }
});

test('a count right on 10 percent lies on the border between two grounds', () => {
  const shape = wedge([point(9, 90)], box);
  const slope = (shape.absences.at(0) - shape.absences.at(9)) / (shape.days.at(90) - box.left);
  const border = shape.borders[1];
  const borderSlope = (shape.absences.at(0) - (border?.y ?? 0)) / (box.right - box.left);
  expect(slope).toBeCloseTo(borderSlope);
});

test('everything drawn stays inside the box, corrections too', () => {
  const days = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(days, fc.integer({ min: 0, max: 400 })), { minLength: 1, maxLength: 30 }),
      (counts) => {
        const points = counts.map(([enrolled, more]) =>
          point(Math.min(enrolled, more), enrolled, Math.min(enrolled, more) + 2),
        );
        const shape = wedge(points, box);
        for (const { absences, enrolled, correctedFrom } of points) {
          expect(shape.days.at(enrolled)).toBeLessThanOrEqual(box.right);
          for (const count of [absences, correctedFrom ?? 0]) {
            expect(shape.absences.at(count)).toBeGreaterThanOrEqual(box.top);
            expect(shape.absences.at(count)).toBeLessThanOrEqual(box.bottom);
          }
        }
        expect(shape.borders[2]?.y).toBeGreaterThanOrEqual(box.top);
      },
    ),
  );
});

test('one reading without days enrolled, and there is no wedge', () => {
  expect(ratedPoints([point(1, 10), { ...point(2, 20), enrolled: null }])).toBeNull();
  expect(ratedPoints([point(1, 10), { ...point(2, 20), enrolled: 0 }])).toBeNull();
  expect(ratedPoints([])).toBeNull();
  expect(ratedPoints([point(1, 10)])).toHaveLength(1);
});
