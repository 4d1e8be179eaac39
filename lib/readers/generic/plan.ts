import type { Scope } from '../../domain/explained.ts';
import type { Skipped } from '../finding.ts';
import type { Page } from '../reader.ts';
import type { Grid } from '../shapes/grid.ts';
import type { Choices } from './choices.ts';
import { choicesOf } from './choices.ts';
import type { NamedColumn } from './column.ts';
import { nameColumn, ownLabels, stands } from './column.ts';
import type { Denominator } from './denominator.ts';
import { enrolledOf } from './denominator.ts';
import type { Field } from './fields.ts';
import { fieldsOn } from './fields.ts';
import type { Identity } from './identity.ts';
import { identityOf } from './identity.ts';
import type { RateColumn } from './rates.ts';
import { rateOf } from './rates.ts';
import { problemOf } from './problem.ts';
import { rowsKind } from './rows.ts';
import type { Sample } from './sample.ts';
import { sampleOf } from './sample.ts';
import type { WhyStudents } from './students.ts';
import { isOfWork, whyStudents } from './students.ts';
import type { Said } from './surroundings.ts';
import { surroundingsOf, titleOf } from './surroundings.ts';
import { largest } from './sums.ts';
import type { Totals } from './totals.ts';
import type { Choosing } from './choosing.ts';
import { attendedAndAbsent, totalsOf } from './totals.ts';
import type { SaidUnit } from './unit.ts';
import { unitOf } from './unit.ts';
import { countsOf, unitOfCells } from './values.ts';
import { speaksOf } from '../words/vocabulary.ts';
import { weekdaysBetween } from './weekdays.ts';
import type { Covered } from './window.ts';
import { windowOf } from './window.ts';

/** All that is made of one grid before its rows are read. */
export type Plan = {
  grid: Grid;
  columns: NamedColumn[];
  sample: Sample;
  identity: Identity;
  why: WhyStudents;
  totals: Totals;
  tardies: NamedColumn | null;
  enrolled: Denominator | null;
  rate: RateColumn | null;
  unit: SaidUnit | null;
  covered: Covered;
  scope: Scope;
  /** Why no numbers may be read though some stand there; null where they may. */
  problem: Skipped | null;
  /** Read: numbers. Unsure: there are numbers, and somebody must say which or what. Roster: names alone. */
  outcome: 'read' | 'unsure' | 'roster';
};

/** What the page says to all of its grids, looked up once. */
export type PageFacts = {
  page: Page;
  fields: Field[];
  choices: Choices;
  title: Said;
  /** Elements that speak for themselves and not for what stands beside them: each card of a list of cards. */
  apart: readonly Element[];
};

export function factsOf(page: Page, apart: readonly Element[] = []): PageFacts {
  const fields = fieldsOn(page);
  return { page, fields, choices: choicesOf(fields), title: titleOf(page), apart };
}

/** Elements that stand over every column. */
function titlesOf({ columns }: Grid): Set<Element> {
  const [first, ...others] = columns.filter(({ heads }) => heads.length > 0);
  const shared = (first?.heads ?? []).filter((head) =>
    others.every(({ heads }) => heads.includes(head)),
  );
  return new Set(others.length > 0 ? shared : []);
}

function firstOf<Thing>(things: Thing[]): Thing | null {
  return things[0] ?? null;
}

/** The tardies of the same window and unit as the absences; a column of minutes counts no tardies. */
function tardiesOf(
  columns: NamedColumn[],
  sample: Sample,
  counted: NamedColumn | undefined,
): NamedColumn | null {
  const found = columns.filter(
    ({ role, unit, window, index }) =>
      role === 'tardies' &&
      unit !== 'minute' &&
      unit !== 'hour' &&
      window === (counted?.window ?? null) &&
      countsOf(sample, index).some((count) => count !== null),
  );
  const totals = found.filter(({ total }) => total);
  const best = totals.length > 0 ? totals : found;
  return best.length === 1 ? firstOf(best) : null;
}

/** The most marks any student has, where a column adds up all kinds. */
function marksOf(columns: NamedColumn[], sample: Sample): number {
  const totals = columns.filter(
    ({ role, total }) => role === 'enrolled' || (role === 'other' && total),
  );
  return Math.max(0, ...totals.map(({ index }) => largest(countsOf(sample, index))));
}

const askable: Skipped['reason'][] = ['column-unclear', 'unit-unknown'];

function outcomeOf(problem: Skipped | null, counted: boolean): Plan['outcome'] {
  if (!problem) return counted ? 'read' : 'roster';
  return askable.includes(problem.reason) ? 'unsure' : 'roster';
}

function scopeOf(unit: SaidUnit | null, choices: Choices): Scope {
  if (choices.ofClass !== null && unit?.unit !== 'day') return 'class';
  return unit?.unit === 'day' ? 'day' : 'unknown';
}

/** The words over the columns, and the titles over all of them. */
function columnsOf(grid: Grid): { columns: NamedColumn[]; titles: string[] } {
  const shared = titlesOf(grid);
  const columns = grid.columns.map((column, index) => nameColumn(index, ownLabels(column, shared)));
  const [any] = grid.columns;
  const titles = (any?.labels ?? []).filter(
    (label, at) => label !== '' && stands(any?.heads[at], shared),
  );
  return { columns, titles };
}

/**
 * What a grid can tell of students; null where its rows are no students or its numbers are of something else. Looks at the
 * heads, the first rows and what stands around, never at the whole grid.
 */
export function planOf(grid: Grid, facts: PageFacts): Plan | null {
  const { columns, titles } = columnsOf(grid);
  if (!columns.some(({ role }) => role === 'name' || role === 'first-name' || role === 'other'))
    return null;
  if (columns.some(({ meaning }) => meaning.senses.has('kin'))) return null;
  const sample = sampleOf(grid);
  const identity = sample.rows.length > 0 ? identityOf(columns, sample) : null;
  if (!identity) return null;
  const kind = rowsKind(columns, sample);
  if (kind === 'events') return null;
  const surroundings = surroundingsOf(facts, grid.element, grid.caption, titles);
  const lines = [...surroundings, facts.title];
  if (isOfWork(identity, columns, lines)) return null;
  const why = whyStudents(identity, sample, lines);
  return planFor(
    { grid, columns, sample, identity, why },
    surroundings,
    facts,
    kind === 'statuses',
  );
}

type Known = Pick<Plan, 'grid' | 'columns' | 'sample' | 'identity' | 'why'>;

function isBlank(sample: Sample, { index }: NamedColumn): boolean {
  return sample.texts(index).every((text) => !/\p{Nd}/u.test(text));
}

/** The columns whose words and values tell unit and window: the total, else what comes nearest to it. */
function leadingColumns(
  { absences, excused, unexcused, couldBe }: Totals,
  { columns, sample }: Pick<Known, 'columns' | 'sample'>,
): NamedColumn[] {
  if (absences.length > 0) return absences;
  const part = excused ?? unexcused;
  // A total left blank still says what its parts count.
  const blank = columns.filter((one) => one.role === 'absences' && isBlank(sample, one));
  if (part && blank.length === 1) return blank;
  return [part ?? couldBe[0]].filter((column) => column !== undefined);
}

/** Lines this near are about the grid. */
const near = 4;

/** "Absences by quarter": a line at the grid names absences and nothing else that is counted. */
function isOfAbsence(surroundings: Said[]): boolean {
  const lines = surroundings.slice(0, near);
  const says = ({ text, meaning }: Said): boolean =>
    speaksOf(meaning, 'absent', 'missed') || /absence summary/iu.test(text);
  return lines.some(says) && !lines.some(({ meaning }) => speaksOf(meaning, 'tardy', 'early'));
}

function unitFor(
  { choosing, totals: { absences } }: { choosing: Choosing; totals: Totals },
  counted: NamedColumn[],
  { range: { from, to } }: Covered,
  surroundings: Said[],
  choices: Choices,
): SaidUnit | null {
  const [column] = counted;
  const { columns, sample } = choosing;
  const [total] = absences;
  const marks = marksOf(columns, sample);
  return unitOf({
    counted,
    columns,
    whole: total ? attendedAndAbsent(choosing, total) : null,
    ofCells: column ? unitOfCells(sample.texts(column.index)) : null,
    surroundings,
    choices,
    counts: counted.map(({ index }) => countsOf(sample, index)),
    calendar:
      from && to
        ? { weekdays: weekdaysBetween(from, to), marks, students: sample.rows.length }
        : null,
  }).said;
}

function planFor(
  known: Known,
  surroundings: Said[],
  { fields, choices }: PageFacts,
  statuses: boolean,
): Plan | null {
  const { columns, sample, identity } = known;
  const choosing = { columns, sample, ofAbsence: isOfAbsence(surroundings) };
  const totals = totalsOf(choosing);
  const counted = leadingColumns(totals, known);
  const [column] = counted;
  const covered = windowOf(column ?? null, surroundings, fields, choices);
  const unit = unitFor({ choosing, totals }, counted, covered, surroundings, choices);
  const problem = problemOf({ choosing, totals, identity, unit, covered, surroundings, choices });
  const rate = problem ? null : rateOf(columns, sample);
  const outcome = outcomeOf(problem, column !== undefined || rate !== null);
  if (statuses && outcome === 'roster') return null;
  return {
    ...known,
    totals,
    tardies: tardiesOf(columns, sample, column),
    enrolled: enrolledOf(choosing, totals, covered, unit?.unit ?? null),
    rate,
    unit,
    covered,
    scope: scopeOf(unit, choices),
    problem,
    outcome,
  };
}
