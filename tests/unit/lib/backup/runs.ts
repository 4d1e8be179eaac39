/** How many runs a property gets: `npm test` does a part of them, the long run (`BRIDGEBACK_LONG=1`) all. */
export function runs(short: number, long: number): number {
  return process.env['BRIDGEBACK_LONG'] === '1' ? long : short;
}
