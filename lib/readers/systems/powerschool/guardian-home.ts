import type { Ending, Figure, Finding, FoundStudent } from '../../finding.ts';
import { figureIn, noRange } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { bodyOf, first } from '../../page/dom.ts';
import type { Page } from '../../reader.ts';
import type { Table } from '../../shapes/table.ts';
import { absentWords, says, tardyWords } from '../../words/lexicon.ts';
import { studentKeyIn } from './content.ts';
import {
  attendanceTables,
  columnOf,
  countsDays,
  headOf,
  nameOn,
  onlyRow,
  termOf,
  totalsOf,
} from './guardian-tables.ts';

const isYearToDate = (label: string): boolean => says('ytd', label);
const anyLabel = (): boolean => true;

/** Numbers of the student, and how much of the year they are of. */
type Counts = Pick<FoundStudent, 'unit' | 'figures'> & { ending: Ending };

const unclear = (table: Table): Ending => ({
  status: 'ambiguous',
  skipped: [{ text: table.columns[0]?.labels[0] ?? '', reason: 'column-unclear' }],
});

/** Days of the year to date. Beside them stand those of a term, under the same words. */
function daysIn(table: Table): Counts {
  const row = onlyRow(table);
  const absences = columnOf(table, absentWords, isYearToDate);
  const tardies = columnOf(table, tardyWords, isYearToDate);
  if (!row || absences < 0) return { unit: null, ending: unclear(table) };
  const label = (column: number): string => headOf(table, column).join(' ');
  return {
    unit: 'day',
    figures: () => [
      ...figureIn('absences', row.cells[absences], label(absences)),
      ...figureIn('tardies', row.cells[tardies], label(tardies)),
    ],
    ending: { covers: 'school-year' },
  };
}

function totalIn(table: Table, field: Figure['field'], words: string): Figure[] {
  const column = columnOf(table, words, anyLabel);
  return figureIn(field, totalsOf(table)[column], headOf(table, column).join(' '));
}

/** Class meetings of all classes; a link without a term leads to the year to date. */
function meetingsIn(table: Table): Counts {
  const absences = columnOf(table, absentWords, anyLabel);
  if (absences < 0 || totalsOf(table).length === 0) return { unit: null, ending: unclear(table) };
  const term = termOf(table, absences, '*abs');
  const range = { ...noRange, label: term || null };
  return {
    unit: 'period',
    figures: () => [
      ...totalIn(table, 'absences', absentWords),
      ...totalIn(table, 'tardies', tardyWords),
    ],
    ending: { covers: term === '' ? 'school-year' : 'unknown', range },
  };
}

/** School days come before class meetings: the two differ for the same student, and only days compare with a threshold. */
function countsOn(page: Page): Counts {
  const tables = attendanceTables(page);
  const days = tables.filter(({ of }) => of === 'days').map(({ table }) => table);
  const classes = tables.filter(({ of }) => of === 'classes').map(({ table }) => table);
  const ofDays = days.length > 1 ? days.filter(countsDays) : days;
  const [one, ...others] = days.length > 0 ? ofDays : classes;
  if (!one || others.length > 0)
    return {
      unit: null,
      ending: { status: 'ambiguous', skipped: [{ text: '', reason: 'column-unclear' }] },
    };
  return days.length > 0 ? daysIn(one) : meetingsIn(one);
}

function* walk(page: Page): Generator<Finding, Ending> {
  const named = nameOn(page);
  if (!named) return { skipped: [{ text: '', reason: 'no-name' }] };
  const grid = first(bodyOf(page.document), '#quickLookup');
  const sisId = grid ? studentKeyIn(grid) : null;
  const { ending, ...counts } = countsOn(page);
  yield { kind: 'student', student: { ...named, sisId, ...counts } };
  return ending;
}

/** Grades and Attendance, the home page of parents and students: one student. */
export const guardianHome = makeReader({
  id: 'powerschool/guardian-home',
  covers: 'unknown',
  detect: (page) => attendanceTables(page).length > 0,
  walk,
});
