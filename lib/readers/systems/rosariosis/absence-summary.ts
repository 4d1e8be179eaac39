import type { Unit } from '../../../domain/page-reading.ts';
import type { Page } from '../../reader.ts';
import type { CountField, Ending, Finding } from '../../finding.ts';
import { figureIn } from '../../finding.ts';
import { chosen } from '../../page/controls.ts';
import {
  absentWords,
  daysAbsentWords,
  excusedWords,
  says,
  tardyWords,
  unexcusedWords,
} from '../../words/lexicon.ts';
import { makeReader } from '../../make-reader.ts';
import { visibleText } from '../../page/visible-text.ts';
import { contentOf, rangeOf } from './content.ts';
import type { List } from './list.ts';
import {
  cellIn,
  has,
  labelOf,
  listsOf,
  listsStudents,
  missingRows,
  programOfList,
  rowsOf,
  walkRows,
} from './list.ts';

/** The report moved from one program to the other; the columns stayed. */
const programs = new Set(['Attendance/DailySummary.php', 'Attendance/StudentSummary.php', null]);

function summaryOn(page: Page): List | undefined {
  return listsOf(page).find(
    (list) => listsStudents(list) && has(list, 'state-abs') && programs.has(programOfList(list)),
  );
}

/** One column per attendance code, only where periods are counted; the words are the school's own. */
function codeKeys(list: List): string[] {
  return list.keys.filter((key) => /^abs-\d+$/u.test(key));
}

/** Days are sums of whole and half days and always carry a decimal; periods are counted and never do. */
function allWithDecimals(list: List): boolean {
  const cells = Array.from(rowsOf(list), (row) => cellIn(list, row, 'state-abs'));
  const texts = cells.filter((cell) => cell !== undefined).map(visibleText);
  return texts.length > 0 && texts.every((text) => /^\d+[.,]\d$/u.test(text));
}

/**
 * What the list counts. The period select that came with the list decides; a parent's page has none, there the columns
 * do. Null when nothing says it, or when select and columns disagree.
 */
function unitOf(page: Page, list: List): Unit | null {
  const counted = codeKeys(list).length > 0 ? 'period' : null;
  const period = chosen(contentOf(page), 'period_id');
  if (period) return period.value === '' ? (counted ? null : 'day') : 'period';
  const days = says(daysAbsentWords, labelOf(list, 'state-abs')) || allWithDecimals(list);
  return counted ?? (days ? 'day' : null);
}

function onlyKey(list: List, words: string): string | undefined {
  const [key, ...more] = codeKeys(list).filter((one) => says(words, labelOf(list, one)));
  return more.length > 0 ? undefined : key;
}

/**
 * Columns by what they count. "State Abs" is the total of all reasons; beside an "Excused Absence" the code "Absent" is
 * the unexcused part alone.
 */
function fieldsOf(list: List): [CountField, string][] {
  const excused = onlyKey(list, excusedWords);
  const unexcused = excused && onlyKey(list, `${unexcusedWords}|${absentWords}`);
  const tardies = onlyKey(list, tardyWords);
  const fields: [CountField, string | undefined][] = [
    ['absences', 'state-abs'],
    ['excused', excused],
    ['unexcused', unexcused],
    ['tardies', tardies],
  ];
  return fields.flatMap(([field, key]) => (key === undefined ? [] : [[field, key]]));
}

function endingOf(page: Page, list: List, rows: number, unit: Unit | null): Ending {
  const range = rangeOf(page);
  const missing = missingRows(list, rows);
  if (unit === null) {
    const unclear = { text: labelOf(list, 'state-abs'), reason: 'unit-unknown' as const };
    return { status: 'ambiguous', range, skipped: [unclear] };
  }
  return missing ? { status: 'incomplete', range, skipped: [missing] } : { range };
}

function* walk(page: Page): Generator<Finding, Ending> {
  const list = summaryOn(page);
  if (!list) return {};
  const unit = unitOf(page, list);
  const fields = unit === null ? [] : fieldsOf(list);
  const rows = yield* walkRows(list, (student, row) => ({
    ...student,
    unit,
    figures: () =>
      fields.flatMap(([field, key]) => figureIn(field, cellIn(list, row, key), labelOf(list, key))),
  }));
  return endingOf(page, list, rows, unit);
}

/** Attendance > Absence Summary, of one day range, by day or by period. */
export const absenceSummary = makeReader({
  id: 'rosariosis/absence-summary',
  covers: 'dated',
  detect: (page) => summaryOn(page) !== undefined,
  walk,
});
