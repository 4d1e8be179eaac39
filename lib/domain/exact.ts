/**
 * A number as whole units of a power of ten, taken from the shortest decimal that names it: counts come from text
 * ("4.5", "0.1"), so that decimal is what the page said, while `10 * 0.1` style arithmetic in floating point is not.
 */
function decimalOf(value: number): { units: bigint; places: number } {
  if (Number.isSafeInteger(value)) return { units: BigInt(value), places: 0 };
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places };
}

/** Two numbers over one power of ten. */
export type ExactPair = { first: bigint; second: bigint; places: number };

/**
 * Two finite numbers as whole units of the same power of ten (`places` decimals), so that their products and ratios
 * compare exactly; throws a SyntaxError for NaN and infinities (domain.md R1: compare exactly).
 */
export function exactPair(first: number, second: number): ExactPair {
  const one = decimalOf(first);
  const two = decimalOf(second);
  const places = Math.max(one.places, two.places);
  return {
    first: one.units * 10n ** BigInt(places - one.places),
    second: two.units * 10n ** BigInt(places - two.places),
    places,
  };
}

/** `first - second` without floating-point residue: 0.3 - 0.1 is 0.2 (domain.md R10, deltas as the page would print them). */
export function exactDifference(first: number, second: number): number {
  const pair = exactPair(first, second);
  return Number(`${pair.first - pair.second}e-${pair.places}`);
}
