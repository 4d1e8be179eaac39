import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atFullLength, patience, sizes } from '../sizes.ts';
import { makeFrame } from './open-page.ts';
import { report, type Survey, survey } from './survey.ts';

/** The same pages every time in the short run; others each time in the long one. `BRIDGEBACK_SEED` replays a run. */
const seed = Number(
  process.env.BRIDGEBACK_SEED || (atFullLength ? Date.now() % 2 ** 31 : 20_261_126),
);
/** Milliseconds beyond visiting a page's text once; on a busy machine a short run says little about time. */
const allowance = atFullLength ? 200 : 2_000;
const usefulShare = 0.9;
/** Milliseconds for as many pages as were asked for. */
const enough = Math.max(patience, sizes.generatedPages * 500);

describe(`${sizes.generatedPages} generated pages (seed ${seed})`, () => {
  const frame = makeFrame();
  let found: Survey;
  beforeAll(async () => {
    found = await survey(frame, sizes.generatedPages, seed);
    const { all, plain, slowest } = found;
    console.info(
      `students read ${all.read}/${all.students}, on plain pages ${plain.read}/${plain.students}; slowest page ${slowest.toFixed(0)} ms beyond its floor`,
    );
  }, enough);
  afterAll(() => frame.remove());

  test(
    'no error, no wrong number, no invented student',
    async () => {
      expect(await report(frame, found, { numRuns: sizes.generatedPages, seed })).toBe('');
    },
    enough,
  );

  test('pages that say everything in plain words are read', () => {
    expect(found.plain.read / found.plain.students).toBeGreaterThanOrEqual(usefulShare);
  });

  test('no page takes longer than allowed', () => {
    expect(found.slowest).toBeLessThan(allowance);
  });
});
