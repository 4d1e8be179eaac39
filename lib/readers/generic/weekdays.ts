const day = 86_400_000;

/** Mondays to Fridays from one ISO day to another, both counted. */
export function weekdaysBetween(from: string, to: string): number {
  let count = 0;
  const last = Date.parse(to);
  const most = Date.parse(from) + 800 * day;
  for (let at = Date.parse(from); at <= Math.min(last, most); at += day) {
    const weekday = new Date(at).getUTCDay();
    if (weekday > 0 && weekday < 6) count += 1;
  }
  return count;
}
