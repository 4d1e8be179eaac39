import { expect, test } from 'vitest';
import { countLine } from '../../../../components/charts/count-line.ts';
import type { ReadingPoint } from '../../../../components/charts/reading-point.ts';

const box = { left: 24, top: 12, right: 296, bottom: 150 };
const point = (asOf: string, absences: number): ReadingPoint => ({
  id: asOf,
  asOf,
  absences,
  enrolled: null,
  correctedFrom: null,
});

test('the first and the last day lie at the edges, a day between them in proportion', () => {
  const shape = countLine([point('2025-10-01', 4), point('2025-10-11', 9)], [15, 20], box);
  expect(shape.onDay('2025-10-01')).toBe(box.left);
  expect(shape.onDay('2025-10-11')).toBe(box.right);
  expect(shape.onDay('2025-10-06')).toBe((box.left + box.right) / 2);
});

test('the count lines of 15 and 20 are drawn, one far above the count is not', () => {
  const shape = countLine([point('2025-10-01', 4), point('2025-10-11', 9)], [15, 20, 90], box);
  expect(shape.lines.map(({ threshold }) => threshold)).toEqual([15, 20]);
  for (const { y } of shape.lines) expect(y).toBeGreaterThanOrEqual(box.top);
});

test('a single day does not divide by nothing', () => {
  expect(countLine([point('2025-10-01', 0)], [], box).line).toBe('M24 150');
});
