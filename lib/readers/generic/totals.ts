import type { Because } from '../../domain/explained.ts';
import { fold } from '../page/text.ts';
import type { Choosing } from './choosing.ts';
import { counting, isOfAbsence, only } from './choosing.ts';
import type { NamedColumn, Window } from './column.ts';
import { unitIn } from './column.ts';
import { addUp, covers, surelyAddUp } from './sums.ts';
import { plainTotals, sumOfParts, totalBySum, totalOfWindows } from './total-by-sum.ts';
import { countsOf } from './values.ts';
import { speaksOf } from '../words/vocabulary.ts';

/** The columns that hold the absences of all reasons and their parts, or why nobody can say which ones do. */
export type Totals = {
  /** One column, or the parts that make up the total. */
  absences: NamedColumn[];
  excused: NamedColumn | null;
  unexcused: NamedColumn | null;
  because: Because[];
  /** Columns one of which may be the total; only where `absences` is empty. */
  couldBe: NamedColumn[];
};

const none: Totals = { absences: [], excused: null, unexcused: null, because: [], couldBe: [] };

/** The year to date says most, a few days next to nothing. */
const ranks: Record<Window, number> = { ytd: 4, year: 3, term: 1, month: 0, recent: 0 };

function rankOf({ window }: NamedColumn): number {
  return window === null ? 2 : ranks[window];
}

function widest(columns: NamedColumn[]): NamedColumn[] {
  const most = Math.max(...columns.map(rankOf));
  return columns.filter((column) => rankOf(column) === most);
}

/** Days before everything else; columns without a unit only where none has one. */
function inBestUnit(columns: NamedColumn[]): NamedColumn[] {
  const days = columns.filter(({ unit }) => unit === 'day');
  if (days.length > 0) return days;
  const named = columns.filter(({ unit }) => unit !== null);
  return named.length > 0 ? named : columns;
}

function narrow(columns: NamedColumn[]): NamedColumn[] {
  if (columns.length < 2) return columns;
  const best = inBestUnit(widest(columns));
  const totals = best.filter(({ total }) => total);
  return totals.length > 0 ? totals : best;
}

/** Whether two columns count the same thing in the same window, so that one can be part of the other. */
function goWith(one: NamedColumn, other: NamedColumn): boolean {
  const units = one.unit === other.unit || one.unit === null || other.unit === null;
  return units && one.window === other.window;
}

/** "Absent - Medical" beside "Absent": the plain word is one code among others. */
function hasSiblings(total: NamedColumn, columns: NamedColumn[]): boolean {
  const start = fold(total.label);
  return columns.some(
    ({ role, label }) =>
      role === 'unclear' &&
      fold(label).startsWith(start) &&
      /^\s*\P{L}/u.test(fold(label).slice(start.length)),
  );
}

/** Words of days missed that systems count apart from excused and unexcused ones. */
const kinds =
  /suspen|expuls|exclusion|truan|unverified|unknown abs|other abs|school (?:activity|business)|field trip|\biss\b|\boss\b|medical|sick|illness|justif|(?<!early |left )\bleaves?\b(?! early)|on duty|licencia|permiso|請假|请假|事假|病假|公假/iu;

function namesKind(label: string): boolean {
  return kinds.test(label);
}

/** Beside the two parts something else is counted that may be absence: not in another unit, and no lateness. */
function isOfAnotherKind(
  column: NamedColumn,
  excused: NamedColumn | null,
  unexcused: NamedColumn | null,
): boolean {
  if (column === excused || column === unexcused || !namesKind(column.label)) return false;
  const late = speaksOf(column.meaning, 'tardy', 'early') && !isOfAbsence(column);
  const unit = excused?.unit ?? null;
  return !late && (column.unit === null || unit === null || column.unit === unit);
}

/** A column of counts that may be a kind of absence of its own. */
function hasKinds(choosing: Choosing): boolean {
  return counting(choosing, 'other', 'unclear').some(({ label }) => namesKind(label));
}

/** Another column says that it is the total, in words of which one is not known: "Durée totale". */
function hasRival(columns: NamedColumn[]): boolean {
  return columns.some(({ role, total }) => role === 'unclear' && total);
}

/** "Da giustificare", what has to be explained yet: lateness too, so that it may be more than the absences. */
const openStill =
  /^(?:da giustificare|por justificar|pendientes? de justificar|à justifier|zu entschuldigen|to be (?:excused|explained|justified))$/iu;

function isOpenStill(choosing: Choosing, { meaning }: NamedColumn): boolean {
  const late = choosing.columns.some((one) => speaksOf(one.meaning, 'tardy', 'early'));
  return late && openStill.test(meaning.text);
}

/** The single column that speaks of a part and goes with the total. */
function partOf(
  choosing: Choosing,
  role: 'excused' | 'unexcused',
  total: NamedColumn,
): NamedColumn | null {
  const parts = counting(choosing, role).filter(
    (part) => goWith(total, part) && !isOpenStill(choosing, part),
  );
  return only(narrowParts(parts));
}

function narrowParts(parts: NamedColumn[]): NamedColumn[] {
  return parts.length < 2 ? parts : inBestUnit(widest(parts));
}

/** Denominators, and "Total days", "Classes", which may be one. */
function countedDays(choosing: Choosing): NamedColumn[] {
  const plain = counting(choosing, 'other', 'course').filter(
    ({ meaning }) => meaning.unknown.length === 0 && unitIn(meaning) !== null,
  );
  return [...counting(choosing, 'enrolled'), ...plain];
}

/** Days attended and absent make the days enrolled: then nothing is left that could be absence as well. */
export function attendedAndAbsent(choosing: Choosing, total: NamedColumn): NamedColumn | null {
  const { sample } = choosing;
  for (const enrolled of countedDays(choosing))
    for (const attended of counting(choosing, 'attended'))
      if (
        goWith(total, enrolled) &&
        surelyAddUp(countsOf(sample, enrolled.index), [
          countsOf(sample, attended.index),
          countsOf(sample, total.index),
        ])
      )
        return enrolled;
  return null;
}

function wordsOf(column: NamedColumn): Because[] {
  return [column.byGroup ? 'group-says' : 'words-say', 'values-are-counts'];
}

/** Whether beside its parts the column is surely the total of all reasons; the reason, or null. */
function whyTotal(
  choosing: Choosing,
  total: NamedColumn,
  excused: NamedColumn | null,
  unexcused: NamedColumn | null,
): Because[] | null {
  const of = (column: NamedColumn): (number | null)[] => countsOf(choosing.sample, column.index);
  const parts = [excused, unexcused].filter((part) => part !== null);
  if (!covers(of(total), parts.map(of))) return null;
  if (excused && unexcused && addUp(of(total), [of(excused), of(unexcused)]))
    return ['parts-add-up'];
  // "Davon unentschuldigt": the page itself says that it is a part.
  const named = parts.length > 0 && parts.every(({ meaning }) => meaning.senses.has('part'));
  if (total.total || named) return [];
  if (attendedAndAbsent(choosing, total)) return ['days-add-up'];
  // Also where they are blank: "Absent" beside "Excused" may be what is left of it.
  const parted = (one: NamedColumn): boolean =>
    ['excused', 'unexcused', 'half-days'].includes(one.role) && !isOpenStill(choosing, one);
  const alone = !choosing.columns.some(parted) && !hasKinds(choosing);
  return alone && !hasSiblings(total, choosing.columns) && !hasRival(choosing.columns) ? [] : null;
}

function ofOne(choosing: Choosing, total: NamedColumn): Totals {
  const excused = partOf(choosing, 'excused', total);
  const unexcused = partOf(choosing, 'unexcused', total);
  const why = whyTotal(choosing, total, excused, unexcused);
  if (!why)
    return {
      ...none,
      couldBe: [total, ...(excused ? [excused] : []), ...(unexcused ? [unexcused] : [])],
    };
  return { ...none, absences: [total], excused, unexcused, because: [...wordsOf(total), ...why] };
}

/** Excused and unexcused absences where no total stands and nothing else speaks of absence. */
function ofParts(choosing: Choosing): Totals {
  const summed = sumOfParts(choosing);
  if (summed) {
    const { total, excused, unexcused } = summed;
    return {
      ...none,
      absences: [total],
      excused,
      unexcused,
      because: ['values-are-counts', 'parts-add-up'],
    };
  }
  const excused = only(narrowParts(counting(choosing, 'excused')));
  const unexcused = only(narrowParts(counting(choosing, 'unexcused')));
  const others = choosing.columns.filter(
    (one) =>
      one.role === 'unclear' ||
      one.role === 'half-days' ||
      isOfAnotherKind(one, excused, unexcused),
  );
  if (excused && unexcused && goWith(excused, unexcused) && excused.unit === unexcused.unit) {
    const about = choosing.ofAbsence || isOfAbsence(excused) || isOfAbsence(unexcused);
    // So would a total that the page leaves blank.
    const hasTotal = choosing.columns.some(({ role }) => role === 'absences');
    // A total that is another sum holds more than these two, or less.
    const sure = others.length === 0 && about && plainTotals(choosing).length === 0 && !hasTotal;
    if (sure)
      return {
        ...none,
        absences: [excused, unexcused],
        excused,
        unexcused,
        because: [...wordsOf(excused), 'parts-add-up'],
      };
    return { ...none, couldBe: [excused, unexcused] };
  }
  if (excused || unexcused) return { ...none, excused, unexcused, because: ['words-say'] };
  const unclear = counting(choosing, 'unclear', 'half-days');
  return { ...none, couldBe: unclear };
}

/**
 * Which columns hold the absences of all reasons. Words decide, sums confirm: "Absent" beside "Excused" is mostly what is
 * left of it, so it is the total only where the values show it.
 */
export function totalsOf(choosing: Choosing): Totals {
  const halves = counting(choosing, 'half-days').filter(isOfAbsence);
  const candidates = [...counting(choosing, 'absences'), ...halves.filter(({ total }) => total)];
  const best = narrow(candidates.length > 0 ? candidates : halves);
  if (best.length === 0) {
    const whole = totalOfWindows(choosing);
    if (whole) return { ...none, absences: [whole], because: ['group-says', 'values-are-counts'] };
    return ofParts(choosing);
  }
  const sum = totalBySum(choosing, widest(candidates.length > 0 ? candidates : halves));
  if (sum)
    return {
      ...none,
      absences: [sum.total],
      excused: sum.excused,
      unexcused: sum.rest,
      because: [...wordsOf(sum.total), 'parts-add-up'],
    };
  const total = only(best);
  return total ? ofOne(choosing, total) : { ...none, couldBe: best };
}
