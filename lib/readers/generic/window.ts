import type { Because } from '../../domain/explained.ts';
import type { Covers } from '../../domain/page-reading.ts';
import type { Range } from '../finding.ts';
import { noRange } from '../finding.ts';
import { speaksOf } from '../words/vocabulary.ts';
import type { Choices } from './choices.ts';
import type { NamedColumn, Window } from './column.ts';
import { windowIn } from './column.ts';
import { dayFirst, rangeIn } from '../page/dates-in-text.ts';
import type { Field } from './fields.ts';
import { rangeOfFields } from './fields.ts';
import type { Said } from './surroundings.ts';

/** What a page's counts run over. */
export type Covered = {
  covers: Covers;
  range: Range;
  said: { because: Because; text: string } | null;
  /** They run over less than the year, and no dates say over what: nothing can be done with them. */
  short: boolean;
};

const shortWindows: (Window | null)[] = ['recent', 'month', 'term'];

/** Dates of something else than a list. */
const otherTimes =
  /break|holiday|vacation|closed|closure|exam|conference|trip|camp|birth|deadline|vacacion|feriad|ferien|vacances|urlaub|vacanze|férias|vakantie|ferie/iu;

function labelled(text: string): Range {
  return { ...noRange, label: text };
}

/** A column that names its own window needs nobody else. */
function byColumn(column: NamedColumn): Covered | null {
  const { window, label, meaning } = column;
  const said = {
    because: column.byGroup ? ('group-says' as const) : ('words-say' as const),
    text: label,
  };
  if (window === null) return null;
  if (shortWindows.includes(window))
    return { covers: 'unknown', range: labelled(label), said, short: true };
  // "2026-27" may be a year gone by; "school year" is the one that runs.
  const whichever = window === 'year' && (/\d/u.test(label) || speaksOf(meaning, 'grade'));
  return {
    covers: whichever ? 'unknown' : 'school-year',
    range: labelled(label),
    said,
    short: false,
  };
}

type DatedLine = { from: string; to: string; because: Because; text: string };

function byDates(fields: Field[], surroundings: Said[]): Covered | null {
  const texts = [...surroundings.map(({ text }) => text), ...fields.map(({ value }) => value)];
  const order = dayFirst(texts);
  const ranges = surroundings.flatMap((line): DatedLine[] => {
    const range = otherTimes.test(line.text) ? null : rangeIn(line.text, order);
    return range ? [{ ...range, because: line.because, text: line.text }] : [];
  });
  const ofFields = rangeOfFields(fields, order);
  if (ofFields)
    ranges.push({
      ...ofFields,
      because: 'control-says',
      text: `${ofFields.from} – ${ofFields.to}`,
    });
  const [range] = ranges;
  if (!range) return null;
  const { from, to, because, text } = range;
  if (ranges.some((other) => other.from !== from || other.to !== to))
    return { covers: 'unknown', range: labelled(text), said: { because, text }, short: false };
  return {
    covers: 'dated',
    range: { from, to, label: text },
    said: { because, text },
    short: false,
  };
}

/** Lines around the grid: "Year to date", "Absences this month". */
function byTexts(surroundings: Said[]): Covered | null {
  for (const { text, because, meaning } of surroundings) {
    const window = windowIn(meaning);
    const about =
      meaning.unknown.length <= meaning.words / 2 || speaksOf(meaning, 'absent', 'attendance');
    if (window === null || window === 'year' || !about) continue;
    const said = { because, text };
    if (window === 'ytd')
      return { covers: 'school-year', range: labelled(text), said, short: false };
    const short = window !== 'term' && speaksOf(meaning, 'absent', 'attendance', 'missed');
    return { covers: 'unknown', range: labelled(text), said, short };
  }
  return null;
}

function byChoices({ window: choice }: Choices): Covered | null {
  if (!choice) return null;
  const { window: chosen, text } = choice;
  return {
    covers: chosen === 'ytd' ? 'school-year' : 'unknown',
    range: labelled(text),
    said: { because: 'control-says', text },
    short: chosen === 'recent' || chosen === 'month',
  };
}

/**
 * What the counts of a column run over: by its own words, by the page's dates, by the lines around it, by what was chosen.
 * Nothing of it: unknown, and never compared with a line.
 */
export function windowOf(
  column: NamedColumn | null,
  surroundings: Said[],
  fields: Field[],
  choices: Choices,
): Covered {
  const own = (column && byColumn(column)) ?? byDates(fields, surroundings);
  if (own) return own;
  const [texts, chosen] = [byTexts(surroundings), byChoices(choices)];
  if (
    texts?.covers === 'school-year' &&
    chosen &&
    chosen.covers !== 'school-year' &&
    choices.window?.window !== 'year'
  )
    return { ...chosen, short: false };
  return texts ?? chosen ?? { covers: 'unknown', range: noRange, said: null, short: false };
}
