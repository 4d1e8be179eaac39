import type { Explained } from '../../domain/explained.ts';
import type { Ending, Figure, Finding } from '../finding.ts';
import { noRange } from '../finding.ts';
import { makeReader } from '../make-reader.ts';
import { once } from '../once.ts';
import { readCount } from '../page/numbers.ts';
import { visibleText } from '../page/visible-text.ts';
import type { Page } from '../reader.ts';
import { gridsOn } from '../shapes/grids.ts';
import { meaningOf } from '../words/vocabulary.ts';
import { windowIn } from './column.ts';
import { cards } from './cards.ts';
import { addsUp } from './letter-weights.ts';
import { listsOn } from './lists.ts';
import type { MonthTable } from './month-table.ts';
import { monthTableOf } from './month-table.ts';
import { areDifferent, studentAround } from './section-identity.ts';
import { sheets } from './sheets.ts';
import type { Subject } from './subject.ts';

type Sheet = { table: MonthTable; student: Subject };

function findSheets(page: Page): Sheet[] {
  const tables = gridsOn(page).flatMap((grid) => monthTableOf(grid) ?? []);
  if (tables.length === 0 || listsOn(page).length > 0) return [];
  if (cards.detect(page) || sheets.detect(page)) return [];
  const found = tables.flatMap((table): Sheet[] => {
    const student = studentAround(page, table.element);
    return student ? [{ table, student }] : [];
  });
  return areDifferent(found.map(({ student }) => student)) ? found : [];
}

function sheetsOn(page: Page): Sheet[] {
  return once(page, findSheets);
}

function figuresOf({ column, total }: MonthTable): Figure[] {
  const value = readCount(visibleText(total));
  return [{ field: 'absences', value, element: total, column: column.label }];
}

function explained({ column, label }: MonthTable, ofDays: boolean, ofYear: boolean): Explained {
  return {
    took: [
      { as: 'name', label: '', because: ['words-say', 'values-are-names'] },
      { as: 'absences', label: column.label, because: ['words-say', 'parts-add-up'] },
    ],
    unit: ofDays ? { unit: 'day', said: { because: 'days-add-up', text: column.label } } : null,
    window: ofYear ? { because: 'words-say', text: label } : null,
    scope: ofDays ? 'day' : 'unknown',
    questions: [],
  };
}

/** Where the marks do not make up the counts, nobody knows what is counted: names alone. */
function* walk(page: Page): Generator<Finding, Ending> {
  const found = sheetsOn(page);
  const [sheet] = found;
  if (!sheet) return {};
  const { label, column } = sheet.table;
  // One cell a day, and the marks of every month make up its count: then it counts days.
  const ofDays = addsUp(found.flatMap(({ table }) => table.months));
  const ofYear = found.every(({ table }) => windowIn(meaningOf(table.label)) === 'ytd');
  for (const { table, student } of found) {
    const { name, element, sisId, grade } = student;
    yield {
      kind: 'student',
      student: {
        name,
        anchor: element,
        sisId: sisId?.text ?? null,
        grade: () => grade?.text ?? '',
        unit: ofDays ? 'day' : null,
        ...(ofDays ? { figures: () => figuresOf(table) } : {}),
      },
    };
  }
  return {
    ...(ofDays
      ? {}
      : { status: 'ambiguous', skipped: [{ text: column.label, reason: 'unit-unknown' }] }),
    range: { ...noRange, label },
    covers: ofDays && ofYear ? 'school-year' : 'unknown',
    explained: explained(sheet.table, ofDays, ofYear),
  };
}

/** A table of months by days with its absences added up below, one for each student of the page. */
export const monthSheets = makeReader({
  id: 'generic/month-sheets',
  covers: 'unknown',
  detect: (page) => sheetsOn(page).length > 0,
  walk,
});
