import { assert, integer, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MARK,
  placeBeside,
  placeMark,
  placeUnder,
  sharedEdges,
} from '../../../../lib/flags/place.ts';

const length = integer({ min: 0, max: 600 });

describe('sharedEdges', () => {
  it('stands 12 px after the longest name of each list', () => {
    const edges = sharedEdges([
      { group: 'a', end: 80 },
      { group: 'a', end: 210 },
      { group: 'b', end: 40 },
    ]);
    expect([...edges]).toEqual([
      ['a', 222],
      ['b', 52],
    ]);
  });
});

describe('placeMark', () => {
  it('uses the shared edge where there is room', () => {
    expect(placeMark({ end: 100, edge: 222, until: 300 }, 44)).toEqual({
      form: 'chip',
      start: 222,
    });
  });

  it('stands right after the name where the edge has no room', () => {
    expect(placeMark({ end: 100, edge: 222, until: 260 }, 44)).toEqual({
      form: 'chip',
      start: 106,
    });
  });

  it('leaves the number out before it covers a word', () => {
    expect(placeMark({ end: 100, edge: 112, until: 140 }, 44)).toEqual({
      form: 'shape',
      start: 112,
    });
  });

  it('is left out where not even the shape has room', () => {
    expect(placeMark({ end: 100, edge: 112, until: 120 }, 44)).toBeNull();
  });

  it('draws a shape where no number is wanted', () => {
    expect(placeMark({ end: 100, edge: 112, until: 400 }, null)?.form).toBe('shape');
  });

  it('never reaches into the name or the next word', () => {
    assert(
      property(length, length, length, option(length), (end, edge, until, width) => {
        const spot = placeMark({ end, edge, until }, width);
        if (!spot) return;
        const size = spot.form === 'chip' ? (width ?? 0) : MARK;
        expect(spot.start).toBeGreaterThan(end);
        expect(spot.start + size).toBeLessThan(until);
      }),
    );
  });
});

describe('placeBeside', () => {
  const view = { width: 1000, height: 700 };
  const size = { width: 280, height: 180 };

  it('stands after the mark, or before it where the window ends', () => {
    const near = placeBeside({ left: 100, right: 144, top: 300, bottom: 316 }, size, view);
    expect(near).toMatchObject({ left: 156, side: 'left' });
    const far = placeBeside({ left: 800, right: 844, top: 300, bottom: 316 }, size, view);
    expect(far).toMatchObject({ left: 508, side: 'right' });
  });

  it('stands below or above in a narrow window, without a pointer', () => {
    const narrow = { width: 320, height: 700 };
    const top = placeBeside({ left: 200, right: 244, top: 20, bottom: 36 }, size, narrow);
    expect(top).toMatchObject({ top: 44, side: null });
    const foot = placeBeside({ left: 200, right: 244, top: 670, bottom: 686 }, size, narrow);
    expect(foot.top + size.height).toBeLessThan(670);
  });

  it('stays inside any window it fits into', () => {
    assert(
      property(length, length, (left, top) => {
        const mark = { left, right: left + 44, top, bottom: top + 16 };
        const at = placeBeside(mark, size, view);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.left + size.width).toBeLessThanOrEqual(view.width);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.top + size.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});

describe('placeUnder', () => {
  const view = { width: 600, height: 400 };

  it('stands under the mark, above it at the foot, and inside the window', () => {
    const size = { width: 300, height: 26 };
    expect(placeUnder({ left: 50, right: 94, top: 100, bottom: 116 }, size, view)).toEqual({
      left: 50,
      top: 121,
    });
    expect(placeUnder({ left: 500, right: 544, top: 380, bottom: 396 }, size, view)).toEqual({
      left: 292,
      top: 349,
    });
  });
});
