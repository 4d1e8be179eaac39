/** The drawing area in user units of an SVG; y grows downwards. */
export type Box = { left: number; top: number; right: number; bottom: number };

export type Scale = {
  /** Largest value on the axis, at least the largest value drawn. */
  max: number;
  ticks: number[];
  at(value: number): number;
};

const steps = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/** The step between ticks that gives at most `most` of them. */
export function tickStep(max: number, most: number): number {
  return steps.find((step) => max / step <= most) ?? max / most;
}

/**
 * A linear scale from 0 at `start` to `max` at `end` (user units), with ticks at round values.
 * `max` is kept as given, so that a scale can end where its neighbour's figures need it.
 */
export function linearScale(max: number, start: number, end: number, most: number): Scale {
  const step = tickStep(max, most);
  const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
  return { max, ticks, at: (value) => start + (value / max) * (end - start) };
}

/** Points as an SVG path, cut to one decimal, which is finer than any screen shows. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.length === 0
    ? ''
    : `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`;
}

/** A coordinate with one decimal. */
export function tenth(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}
