/** A column's counts by row of the sample, null where a row shows none. */
export type Counts = (number | null)[];

/** Rows of which all columns show a count. */
function wholeRows(columns: Counts[]): number[][] {
  const [first = []] = columns;
  return first.flatMap((_, row) => {
    const counts = columns.map((column) => column[row] ?? null).filter((count) => count !== null);
    return counts.length === columns.length ? [counts] : [];
  });
}

function add(counts: number[]): number {
  return Number(counts.reduce((sum, count) => sum + count, 0).toPrecision(12));
}

/** Whether the parts make up the total in every row that shows them all, and there is such a row. */
export function addUp(total: Counts, parts: Counts[]): boolean {
  const rows = wholeRows([total, ...parts]);
  return rows.length > 0 && rows.every(([sum, ...counts]) => add(counts) === sum);
}

/** The same, with rows that prove it: in two of them (or the only one) at least two parts are not zero. */
export function surelyAddUp(total: Counts, parts: Counts[]): boolean {
  const rows = wholeRows([total, ...parts]);
  const telling = rows.filter(([, ...counts]) => counts.filter((count) => count > 0).length >= 2);
  return addUp(total, parts) && telling.length >= Math.min(2, rows.length);
}

/** Whether one column is never less than the sum of the others. */
export function covers(total: Counts, parts: Counts[]): boolean {
  return wholeRows([total, ...parts]).every(([sum = 0, ...counts]) => add(counts) <= sum);
}

/** The largest count of a column, 0 where it has none. */
export function largest(counts: Counts): number {
  return counts.reduce<number>((most, count) => Math.max(most, count ?? 0), 0);
}
