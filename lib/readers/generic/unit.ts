import type { Because } from '../../domain/explained.ts';
import type { Unit } from '../../domain/page-reading.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
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
/** Lines this near may say no more than the unit. */
const nearest = 3;

/** Everything that may say what a page counts. */
export type UnitEvidence = {
  /** The columns of absences. */
  counted: NamedColumn[];
  /** All columns of the grid: "Days enrolled" beside "Absent" says what is absent. */
  columns: NamedColumn[];
  ofCells: Unit | null;
  /** Days or classes attended and absent add up to this column. */
  whole: NamedColumn | null;
  surroundings: Said[];
  choices: Choices;
  counts: Counts[];
  /** Weekdays of the page's own window, and the most marks one student has in it; null where either is unknown. */
  calendar: { weekdays: number; marks: number; students: number } | null;
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

function byOtherColumns({ columns, counted, whole }: UnitEvidence): SaidUnit[] {
  const parted = counted.every(({ role }) => role !== 'absences' && role !== 'half-days');
  // A total that cannot be read still says what its parts count.
  const totals = parted
    ? columns.filter(({ role }) => role === 'absences' || role === 'half-days')
    : [];
  const beside = columns.filter(({ role }) =>
    ['enrolled', 'attended', 'excused', 'unexcused'].includes(role),
  );
  const others = [...totals, ...beside];
  const units = [
    ...others.map(({ unit, label }) => ({ unit, label })),
    ...(whole ? [{ unit: unitIn(whole.meaning), label: whole.label }] : []),
  ];
  return units.flatMap(({ unit, label }) =>
    unit ? [{ unit, because: 'group-says', text: label }] : [],
  );
}

/** "Class report" is about a class; "classes" and "class periods" are counted. */
const aboutClass = /\b(?:class|clase|classe|klasse|curso|course|subject)\b/iu;
const countsClasses = /period|meeting|lesson|lecture|block|stunde|hour|classes|courses/iu;

function namesClass(text: string, unit: Unit): boolean {
  return unit === 'period' && aboutClass.test(text) && !countsClasses.test(text);
}

/** "All figures in days", "en demi-journées", wherever in a line it ends. */
const measured = /(?:^|[\s,;(–—-])(?:in|en|em|i|w|v)\s([^\s].{2,30}?)[).]{0,2}$/iu;

function byMeasure({ surroundings }: UnitEvidence): SaidUnit[] {
  return surroundings.slice(0, nearest).flatMap(({ text, because }) => {
    const meaning = meaningOf(measured.exec(text)?.[1] ?? '');
    const unit =
      meaning.unknown.length === 0 && windowIn(meaning) === null ? unitIn(meaning) : null;
    const measures = unit !== null && !speaksOf(meaning, 'number', 'absent', 'student', 'grade');
    return measures && !namesClass(text, unit) && unit ? [{ unit, because, text }] : [];
  });
}

/** "Daily attendance", "Absences in days": short lines about attendance, not every line with a day in it. */
function byTexts({ surroundings }: UnitEvidence): SaidUnit[] {
  return surroundings.flatMap(({ text, because, meaning }) => {
    const about = speaksOf(meaning, 'absent', 'attendance', 'present', 'number', 'missed');
    const unit = unitIn(meaning);
    if (
      !unit ||
      !about ||
      namesClass(text, unit) ||
      windowIn(meaning) === 'recent' ||
      speaksOf(meaning, 'marks', 'rate')
    )
      return [];
    return meaning.unknown.length <= meaning.words / 2 ? [{ unit, because, text }] : [];
  });
}

/** "Number of absences" counts times, whatever else the page measures in hours. */
function countsTimes(counted: NamedColumn[], unit: Unit): boolean {
  const inTime = unit === 'hour' || unit === 'minute';
  return inTime && counted.some(({ meaning }) => speaksOf(meaning, 'number'));
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

/** The marks of fewer may fit the days of a window by chance. */
const leastStudents = 5;

/** One mark per weekday of the window, never more, and nearly as many for whoever was there throughout. */
function byCalendar(evidence: UnitEvidence): SaidUnit[] {
  const { calendar, counted, choices } = evidence;
  const [column] = counted;
  if (!calendar || !column || choices.ofClass !== null || speaksOfLess(evidence)) return [];
  const daily =
    calendar.students >= leastStudents &&
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
  const around = [
    ...byOtherColumns(evidence),
    ...byTexts(evidence),
    ...byMeasure(evidence),
    ...choices,
  ];
  const said = agreed(around);
  if (around.length > 0) return said && countsTimes(evidence.counted, said.unit) ? null : said;
  return byCalendar(evidence)[0] ?? null;
}

/** In England a session is a morning or an afternoon, and absence there is authorised or not, in that spelling. */
const english = /\b(?:un)?authorised\b/iu;

/** Half days where a school in England counts sessions and nothing on the page is of a lesson or course. */
function asHalfDays(said: SaidUnit | null, { columns, choices }: UnitEvidence): SaidUnit | null {
  if (said?.unit !== 'period' || choices.ofClass !== null) return said;
  const ofLessons = columns.some(({ meaning }) => speaksOf(meaning, 'period', 'course'));
  const ofSessions = speaksOf(meaningOf(said.text), 'session') && !ofLessons;
  const isEnglish = columns.some(({ label }) => english.test(label));
  return ofSessions && isEnglish ? { ...said, unit: 'half-day' } : said;
}

/**
 * What the page's absences count. More days than a school year has are none: then somebody else must say what they are.
 */
export function unitOf(evidence: UnitEvidence): { said: SaidUnit | null; tooMany: boolean } {
  const said = asHalfDays(saidUnit(evidence), evidence);
  const tooMany =
    said?.unit === 'day' && evidence.counts.some((counts) => largest(counts) > mostDays);
  return { said: tooMany ? null : said, tooMany };
}
