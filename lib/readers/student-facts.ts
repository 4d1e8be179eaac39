import type { Unit } from '../domain/page-reading.ts';
import type { CountField, Ending, Figure } from './finding.ts';
import { readCount } from './page/numbers.ts';
import { fold } from './page/text.ts';
import type { Fact } from './shapes/grid.ts';
import {
  absentWords,
  daysAbsentWords,
  excusedWords,
  says,
  tardyWords,
  unexcusedWords,
} from './words/lexicon.ts';

/** What the labels and values of one student say, and what they leave open. */
export type Counted = { unit: Unit | null; figures: Figure[]; ending: Ending };

const words = {
  days: `${daysAbsentWords}|total days absent`,
  absences: `${absentWords}|total absences`,
  excused: `${excusedWords}|excused absences|days excused`,
  unexcused: `${unexcusedWords}|unexcused absences|days unexcused`,
  tardies: `${tardyWords}|total tardies|days tardy`,
};

/** "Days Absent (YTD)": the words that say how far back a number goes. */
const yearToDate = /\(?\b(?:ytd|year to date)\b\)?/iu;

/** The one fact of a kind; two of one kind are none, because nothing tells which is meant. */
function only(facts: Fact[], kind: keyof typeof words): Fact | null {
  const [fact, ...more] = facts.filter(({ label }) =>
    says(words[kind], label.replace(yearToDate, '')),
  );
  return fact && more.length === 0 ? fact : null;
}

function figure(field: CountField, { label, value, text }: Fact): Figure {
  return { field, value: readCount(text), element: value, column: label };
}

function speaksOfDays({ label }: Fact): boolean {
  return /\bdays\b/u.test(fold(label)) || says(words.days, label.replace(yearToDate, ''));
}

/** Excused and unexcused absences, where they count the same as the total does. */
function partsOf(facts: Fact[], total: Fact): Figure[] {
  const parts: [CountField, Fact | null][] = [
    ['excused', only(facts, 'excused')],
    ['unexcused', only(facts, 'unexcused')],
  ];
  return parts.flatMap(([field, fact]) =>
    fact && speaksOfDays(fact) === speaksOfDays(total) ? [figure(field, fact)] : [],
  );
}

/** "Absent" beside "Excused" is often the unexcused part alone: it is the total where it says so or where the parts make it. */
function isTotal(total: Fact, parts: Figure[]): boolean {
  if (parts.length === 0 || fold(total.label).startsWith('total ')) return true;
  const sum = parts.reduce((all, { value }) => all + (value ?? Number.NaN), 0);
  return parts.length === 2 && sum === readCount(total.text);
}

function unclear(facts: Fact[]): Counted {
  const text = facts.map(({ label }) => label).join(', ');
  const ending: Ending = { status: 'ambiguous', skipped: [{ text, reason: 'column-unclear' }] };
  return { unit: null, figures: [], ending };
}

/**
 * Counts from labels and values of one student. "Days absent" is in days and comes before a bare "Absences", whose unit
 * is not known; where the total cannot be told from its parts the page is ambiguous and no number is read.
 */
export function countFacts(facts: Fact[]): Counted {
  const days = only(facts, 'days');
  const total = days ?? only(facts, 'absences');
  const parts = total ? partsOf(facts, total) : [];
  if (!total || !isTotal(total, parts)) return unclear(facts);
  const tardies = only(facts, 'tardies');
  const covers = yearToDate.test(total.label) ? ({ covers: 'school-year' } as const) : {};
  return {
    unit: days ? 'day' : null,
    figures: [
      figure('absences', total),
      ...parts,
      ...(tardies ? [figure('tardies', tardies)] : []),
    ],
    ending: days ? covers : { ...covers, skipped: [{ text: total.label, reason: 'unit-unknown' }] },
  };
}
