import type { Meaning, Sense } from '../words/vocabulary.ts';
import { speaksOf } from '../words/vocabulary.ts';
import type { Choosing } from './choosing.ts';
import { counting, countsIn, isOfAbsence, only } from './choosing.ts';
import type { NamedColumn } from './column.ts';
import { unitIn } from './column.ts';
import type { Counts } from './sums.ts';
import { surelyAddUp } from './sums.ts';

/** A total and the two parts that make it up in every row. */
export type Summed = { total: NamedColumn; excused: NamedColumn; unexcused: NamedColumn };

/** Of two columns of absence and one of excused ones, the one that is the sum of the two others. */
export function totalBySum(
  choosing: Choosing,
  candidates: NamedColumn[],
): { total: NamedColumn; rest: NamedColumn; excused: NamedColumn } | null {
  const of = (column: NamedColumn): Counts => countsIn(choosing, column);
  for (const total of candidates)
    for (const rest of counting(choosing, 'absences'))
      for (const excused of counting(choosing, 'excused'))
        if (total !== rest && surelyAddUp(of(total), [of(rest), of(excused)]))
          return { total, rest, excused };
  return null;
}

/** A column that says no more than "Total", in whichever unit. */
export function plainTotals(choosing: Choosing): NamedColumn[] {
  return counting(choosing, 'other', 'unclear', 'course').filter(
    ({ meaning, total }) => total && !speaksOf(meaning, 'tardy', 'early', 'present', 'marks'),
  );
}

/** "Excused, unexcused, total": words do not say of what the total is one, the sums of all rows do. */
export function sumOfParts(choosing: Choosing): Summed | null {
  const of = (column: NamedColumn): Counts => countsIn(choosing, column);
  const found = plainTotals(choosing).flatMap((total) =>
    counting(choosing, 'excused').flatMap((excused) =>
      counting(choosing, 'unexcused').flatMap((unexcused) => {
        const about = choosing.ofAbsence || isOfAbsence(excused) || isOfAbsence(unexcused);
        const add = about && surelyAddUp(of(total), [of(excused), of(unexcused)]);
        return add ? [{ total: withUnit(total), excused, unexcused }] : [];
      }),
    ),
  );
  const days = found.filter(({ total }) => total.unit === 'day');
  return only(found.length > 1 ? days : found);
}

/** A column no word of absence stands over has no unit yet. */
function withUnit(column: NamedColumn): NamedColumn {
  return { ...column, unit: column.unit ?? unitIn(column.meaning) };
}

/** "Q1, Q2, YTD" below a line about absences: the one that adds up the others. */
export function totalOfWindows(choosing: Choosing): NamedColumn | null {
  if (!choosing.ofAbsence) return null;
  const plain = counting(choosing, 'other').filter(({ meaning }) => saysWindowOnly(meaning));
  const wholes = plain.filter(({ window, total }) => window === 'ytd' || total);
  const parts = plain.filter(
    ({ window, total }) => !total && (window === 'term' || window === 'month'),
  );
  const of = (column: NamedColumn): Counts => countsIn(choosing, column);
  const total = only(wholes);
  if (!total || parts.length < 2 || !surelyAddUp(of(total), parts.map(of))) return null;
  return withUnit(total);
}

function saysWindowOnly({ senses, unknown }: Meaning): boolean {
  const said: Sense[] = ['term', 'month', 'ytd', 'year', 'total', 'number', 'small', 'day'];
  return (
    [...senses].every((sense) => said.includes(sense)) &&
    unknown.every((word) => /^(?:\d+|st|nd|rd|th|o|a|e|er|re)$/u.test(word))
  );
}
