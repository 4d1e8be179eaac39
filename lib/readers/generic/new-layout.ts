import { once } from '../once.ts';
import { isBlank } from '../page/blank.ts';
import type { Page } from '../reader.ts';
import { gridsOn } from '../shapes/grids.ts';
import type { Grid } from '../shapes/grid.ts';
import type { NamedColumn } from './column.ts';
import { nameColumn, ownLabels } from './column.ts';
import { areFullNames } from './names.ts';
import { rowsKind } from './rows.ts';
import type { Sample } from './sample.ts';
import { sampleOf } from './sample.ts';
import { isAboutAttendance, isOfWork } from './subject.ts';
import { largest } from './sums.ts';
import { areCounts, countsOf } from './values.ts';
import { speaksOf } from '../words/vocabulary.ts';

/** Grids looked at, and the rows a list has at least. */
const mostGrids = 12;
const leastRows = 5;
/** No student has more absences than that, in whichever unit; larger numbers are ids. */
const mostCounted = 999;

function holdsCounts(sample: Sample, { index }: NamedColumn): boolean {
  const texts = sample.texts(index);
  const filled = texts.filter((text) => !isBlank(text)).length >= texts.length * 0.6;
  return filled && areCounts(texts) && largest(countsOf(sample, index)) <= mostCounted;
}

function isOfAttendance(columns: NamedColumn[]): boolean {
  return columns.some(({ meaning }) =>
    speaksOf(meaning, 'absent', 'missed', 'tardy', 'attendance'),
  );
}

/** Employees, customers and families are no students; a list with a date in each row is a log. */
function isOfOthers(columns: NamedColumn[], sample: Sample): boolean {
  const others = columns.some(({ meaning }) => speaksOf(meaning, 'work', 'adult', 'kin', 'marks'));
  return others || rowsKind(columns, sample) !== 'plain';
}

function isUnplaced(grid: Grid, aboutAttendance: boolean): boolean {
  const none = new Set<Element>();
  const columns = grid.columns.map((column, index) => nameColumn(index, ownLabels(column, none)));
  if (!aboutAttendance && !isOfAttendance(columns)) return false;
  const sample = sampleOf(grid);
  if (sample.rows.length < leastRows || isOfOthers(columns, sample)) return false;
  const names = columns.some(({ index }) => areFullNames(sample.texts(index)));
  return names && columns.some((column) => holdsCounts(sample, column));
}

function findNewLayout(page: Page): boolean {
  if (isOfWork(page)) return false;
  const aboutAttendance = isAboutAttendance(page);
  return gridsOn(page)
    .slice(0, mostGrids)
    .some((grid) => isUnplaced(grid, aboutAttendance));
}

/**
 * Whether a page that nobody could read holds a list of people with counts on a page about attendance: somebody could show
 * which column holds them. Nothing of it is read.
 */
export function hasNewLayout(page: Page): boolean {
  return once(page, findNewLayout);
}
