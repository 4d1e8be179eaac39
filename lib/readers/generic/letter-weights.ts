/** What a mark may count: nothing, half a day, a day. */
const weights = [0, 0.5, 1];
/** With more kinds of marks than this a sum can come about by chance. */
const mostKinds = 8;

type Row = { marks: string[]; count: number | null };

function* choices(kinds: string[]): Generator<Map<string, number>> {
  const most = weights.length ** kinds.length;
  for (let number = 0; number < most; number++) {
    let rest = number;
    const choice = new Map<string, number>();
    for (const kind of kinds) {
      choice.set(kind, weights[rest % weights.length] ?? 0);
      rest = Math.floor(rest / weights.length);
    }
    yield choice;
  }
}

type Tally = { times: Map<string, number>; count: number };

function tallyOf({ marks, count }: Row): Tally {
  const times = new Map<string, number>();
  for (const mark of marks) times.set(mark, (times.get(mark) ?? 0) + 1);
  return { times, count: count ?? -1 };
}

function fits(rows: Tally[], choice: Map<string, number>): boolean {
  return rows.every(({ times, count }) => {
    let sum = 0;
    for (const [mark, often] of times) sum += often * (choice.get(mark) ?? 0);
    return Math.abs(sum - count) < 1e-9;
  });
}

/**
 * Whether the counts of all rows are sums of their marks, each mark worth a day, half a day or nothing: then a count is one of
 * days. Says no where fewer than two rows count anything, or where there are too many kinds of marks to tell.
 */
export function addsUp(rows: Row[]): boolean {
  const kinds = [...new Set(rows.flatMap(({ marks }) => marks))];
  const telling = rows.filter(({ count }) => (count ?? 0) > 0).length;
  if (kinds.length === 0 || kinds.length > mostKinds || telling < 2) return false;
  const tallies = rows.map(tallyOf);
  for (const choice of choices(kinds)) if (fits(tallies, choice)) return true;
  return false;
}
