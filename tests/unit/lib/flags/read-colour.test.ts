import { describe, expect, it } from 'vitest';
import { readColour } from '../../../../lib/flags/ground.ts';

describe('readColour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(0.21 0.03 264)', 0.21, 1],
    ['oklab(0.9 0 0 / 0.5)', 0.9, 0.5],
    ['lab(50 20 -30)', 0.5, 1],
  ])('reads %s', (computed, light, alpha) => {
    expect(readColour(computed)?.light).toBeCloseTo(light);
    expect(readColour(computed)?.alpha).toBeCloseTo(alpha);
  });

  it('says when it cannot tell', () => {
    expect(readColour('color(display-p3 1 1 1)')).toBeNull();
    expect(readColour('')).toBeNull();
  });
});
