import type { Because } from '../../domain/explained.ts';
import type { Unit } from '../../domain/page-reading.ts';
import { speaksOf } from '../words/vocabulary.ts';
import type { Choices } from './choices.ts';
import type { NamedColumn } from './column.ts';
import { unitIn, windowIn } from './column.ts';
import type { Said } from './surroundings.ts';
import type { Counts } from './sums.ts';
import { largest } from './sums.ts';

/** What is counted, who says so, in which words. */
export type SaidUnit = { unit: Unit; because: Because; text: string };

/** No school has more days of school in a year. */
export const mostDays = 200;

/** Everything that may say what a page counts. */
export type UnitEvidence = {
  /** The columns of absences. */
  counted: NamedColumn[];
  /** All columns of the grid: "Days enrolled" beside "Absent" says what is absent. */
  columns: NamedColumn[];
  ofCells: Unit | null;
  surroundings: Said[];
  choices: Choices;
  counts: Counts[];
  /** Weekdays of the page's own window, and the most marks one student has in it; null where either is unknown. */
  calendar: { weekdays: number; marks: number } | null;
};

function byColumns({ counted, ofCells }: UnitEvidence): SaidUnit[] {
  const units = new Set(counted.map(({ unit }) => unit));
  const [column] = counted;
  if (!column || units.size !== 1) return [];
  if (column.unit)
    return [
      {
        unit: column.unit,
        because: column.byGroup ? 'group-says' : 'words-say',
        text: column.label,
      },
    ];
  return ofCells ? [{ unit: ofCells, because: 'values-are-counts', text: column.label }] : [];
}

function byOtherColumns({ columns }: UnitEvidence): SaidUnit[] {
  const others = columns.filter(
    ({ role, unit }) =>
      unit !== null && ['enrolled', 'attended', 'excused', 'unexcused'].includes(role),
  );
  return others.flatMap(({ unit, label }) =>
    unit ? [{ unit, because: 'group-says', text: label }] : [],
  );
}

/** "Daily attendance", "Absences in days": short lines about attendance, not every line with a day in it. */
function byTexts({ surroundings }: UnitEvidence): SaidUnit[] {
  return surroundings.flatMap(({ text, because, meaning }) => {
    const about = speaksOf(meaning, 'absent', 'attendance', 'present', 'number', 'missed');
    const unit = unitIn(meaning);
    if (!unit || !about || windowIn(meaning) === 'recent' || speaksOf(meaning, 'marks', 'rate'))
      return [];
    return meaning.unknown.length <= meaning.words / 2 ? [{ unit, because, text }] : [];
  });
}

/** "Number of absences" counts times, whatever else the page measures in hours. */
function countsTimes(counted: NamedColumn[], unit: Unit): boolean {
  const measured = unit === 'hour' || unit === 'minute';
  return measured && counted.some(({ meaning }) => speaksOf(meaning, 'number'));
}

function byChoices({ choices }: UnitEvidence): SaidUnit[] {
  return choices.unit ? [{ ...choices.unit, because: 'control-says' }] : [];
}

/** Whether anything on the page speaks of classes, periods or hours; then days must be said in words. */
function speaksOfLess({ surroundings, columns, choices }: UnitEvidence): boolean {
  const lines = surroundings.map(({ meaning }) => meaning);
  const smaller = [...lines, ...columns.map(({ meaning }) => meaning)].some((meaning) =>
    speaksOf(meaning, 'period', 'hour', 'minute', 'session', 'half', 'course'),
  );
  return smaller || choices.ofClass !== null || choices.unitUnclear;
}

/** One mark per weekday of the window, never more, and nearly as many for whoever was there throughout. */
function byCalendar(evidence: UnitEvidence): SaidUnit[] {
  const { calendar, counted, choices } = evidence;
  const [column] = counted;
  if (!calendar || !column || choices.ofClass !== null || speaksOfLess(evidence)) return [];
  const daily =
    calendar.marks <= calendar.weekdays &&
    calendar.marks >= calendar.weekdays * 0.85 &&
    calendar.weekdays >= 10;
  return daily ? [{ unit: 'day', because: 'days-add-up', text: column.label }] : [];
}

function agreed(said: SaidUnit[]): SaidUnit | null {
  return new Set(said.map(({ unit }) => unit)).size === 1 ? (said[0] ?? null) : null;
}

/** The words of the columns, then what stands around; null where they disagree or nothing says it. */
function saidUnit(evidence: UnitEvidence): SaidUnit | null {
  const columns = byColumns(evidence);
  const choices = byChoices(evidence);
  const [column] = columns;
  if (column) {
    // "Days absent" under a choice of periods: one of them is from before.
    const disagree = column.unit === 'day' && choices.some(({ unit }) => unit !== 'day');
    return disagree ? null : column;
  }
  const around = [...byOtherColumns(evidence), ...byTexts(evidence), ...choices];
  const said = agreed(around);
  if (around.length > 0) return said && countsTimes(evidence.counted, said.unit) ? null : said;
  return byCalendar(evidence)[0] ?? null;
}

/**
 * What the page's absences count. More days than a school year has are none: then somebody else must say what they are.
 */
export function unitOf(evidence: UnitEvidence): { said: SaidUnit | null; tooMany: boolean } {
  const said = saidUnit(evidence);
  const tooMany =
    said?.unit === 'day' && evidence.counts.some((counts) => largest(counts) > mostDays);
  return { said: tooMany ? null : said, tooMany };
}
