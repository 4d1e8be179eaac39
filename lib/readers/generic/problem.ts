import type { Skipped } from '../finding.ts';
import type { Choices } from './choices.ts';
import { isOfOneKind } from './choices.ts';
import type { NamedColumn } from './column.ts';
import { perClass } from './rows.ts';
import type { Identity } from './identity.ts';
import type { Said } from './surroundings.ts';
import { addUp, largest } from './sums.ts';
import type { Totals } from './totals.ts';
import type { Choosing } from './choosing.ts';
import type { SaidUnit } from './unit.ts';
import { areCounts, countsOf } from './values.ts';
import type { Covered } from './window.ts';

/** Everything that may speak against reading the numbers. */
export type Doubts = {
  choosing: Choosing;
  totals: Totals;
  identity: Identity;
  unit: SaidUnit | null;
  covered: Covered;
  surroundings: Said[];
  choices: Choices;
};

/** Lines this near belong to the grid alone. */
const near = 3;

/** The columns that are read: the total, or the parts that stand without one. */
export function countedIn({ absences, excused, unexcused }: Totals): NamedColumn[] {
  return absences.length > 0 ? absences : [excused, unexcused].filter((part) => part !== null);
}

/** "Unexcused absences" above "Days absent": the column holds one kind of them. */
function isPart({ surroundings, choices, totals }: Doubts): boolean {
  const lines = surroundings.slice(0, near).some(({ meaning }) => isOfOneKind(meaning));
  const whole = totals.because.includes('parts-add-up');
  return (lines || choices.ofKind !== null) && totals.absences.length > 0 && !whole;
}

/** Present and absent make one in every row: it is the list of a single day. */
function isOneDay({ choosing, totals }: Doubts): boolean {
  const [total] = totals.absences;
  if (!total) return false;
  const { columns, sample } = choosing;
  const absent = countsOf(sample, total.index);
  const present = columns.filter(
    ({ role, index }) => role === 'attended' && areCounts(sample.texts(index)),
  );
  const one = absent.map(() => 1);
  return (
    largest(absent) <= 1 &&
    present.some(({ index }) => addUp(one, [absent, countsOf(sample, index)]))
  );
}

function reasonOf(doubts: Doubts, counted: NamedColumn[]): Skipped['reason'] | null {
  const { choosing, identity, covered, unit } = doubts;
  if (isPart(doubts)) return 'column-unclear';
  if (perClass(choosing.columns, choosing.sample, identity, counted[0])) return 'per-class';
  if (covered.short || isOneDay(doubts)) return 'short-window';
  return unit ? null : 'unit-unknown';
}

function labelsOf(columns: NamedColumn[]): string {
  return columns.map(({ label }) => label).join(', ');
}

/** Why the numbers of a grid may not be read though some stand there; null where they may, or where none stand. */
export function problemOf(doubts: Doubts): Skipped | null {
  const counted = countedIn(doubts.totals);
  const { couldBe } = doubts.totals;
  if (counted.length === 0)
    return couldBe.length > 0 ? { text: labelsOf(couldBe), reason: 'column-unclear' } : null;
  const reason = reasonOf(doubts, counted);
  return reason ? { text: labelsOf(counted), reason } : null;
}
