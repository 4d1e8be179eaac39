import { exactPair } from './exact.ts';

/**
 * Days absent over days enrolled in percent, cut off and never rounded: one decimal under 10 % ("9.8"), none above
 * ("33"), so that 9.96 % never reads "10" beside "at risk" (domain.md R3, ui/design.md 4). A plain number with a point,
 * without the sign; throws a RangeError when `enrolled` is not positive or `absent` is negative.
 */
export function cutPercent(absent: number, enrolled: number): string {
  if (!(enrolled > 0) || !(absent >= 0))
    throw new RangeError('No percentage without days enrolled');
  const { first, second } = exactPair(absent, enrolled);
  if (first * 10n >= second) return String((first * 100n) / second);
  const tenths = (first * 1000n) / second;
  return `${tenths / 10n}.${tenths % 10n}`;
}
