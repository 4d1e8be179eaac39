import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMoments } from '../../../../../lib/backup/merge/moments.ts';
import { compareInstants } from '../../../../../lib/domain/instant.ts';

const moment = fc
  .tuple(
    fc.date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
    fc.constantFrom('Z', '.5Z', '.25Z', '.250Z', '.000001Z'),
  )
  .map(([at, end]) => at.toISOString().replace(/\.\d+Z$/, end));

test('moments are in the order of the clock, however they are written', () => {
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      expect(Math.sign(compareMoments(one, other))).toBe(Math.sign(compareInstants(one, other)));
    }),
  );
  expect(compareMoments('2025-11-20T08:00:00Z', '2025-11-20T08:00:00.000Z')).toBe(0);
  expect(compareMoments('2025-11-20T08:00:00Z', '2025-11-20T08:00:00.001Z')).toBeLessThan(0);
});
