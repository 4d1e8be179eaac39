/** Width and height of the drawing, in its own units; 2 units of air around. */
export const sparklineSize = { width: 60, height: 18 };
const air = 2;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export type SparklinePath = { line: string; last: { x: number; y: number }; reference: number };

/**
 * Shares (0..1) of successive readings as an SVG path, with the height of the 10% line. The scale always holds the
 * line and every share. Null with fewer than 3 readings (ui/design.md 4).
 */
export function sparklinePath(shares: readonly number[], reference = 0.1): SparklinePath | null {
  if (shares.length < 3) return null;
  const low = Math.min(...shares, reference);
  const span = Math.max(...shares, reference) - low || 1;
  const step = (sparklineSize.width - 2 * air) / (shares.length - 1);
  const height = (share: number) =>
    round(air + (1 - (share - low) / span) * (sparklineSize.height - 2 * air));
  const points = shares.map((share, index) => ({ x: round(air + index * step), y: height(share) }));
  const last = points.at(-1);
  if (!last) return null;
  return {
    line: `M${points.map(({ x, y }) => `${x} ${y}`).join(' ')}`,
    last,
    reference: height(reference),
  };
}
