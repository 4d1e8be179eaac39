/** How many runs a property gets: `npm test` does a part of them, the long run all. */
export function runs(short: number, long: number): number {
  return isLong ? long : short;
}

/** Set for the long run: `BRIDGEBACK_LONG=1`. */
export const isLong = process.env['BRIDGEBACK_LONG'] === '1';
