import type { Unit } from '../../../domain/page-reading.ts';
import type { Page } from '../../reader.ts';
import type { CountField, Ending, Finding, FoundStudent, Range, Skipped } from '../../finding.ts';
import { figureIn, skip } from '../../finding.ts';
import { chosen, dayOfField } from '../../page/controls.ts';
import { readIsoDate } from '../../page/dates.ts';
import { all, first, isTable } from '../../page/dom.ts';
import { absentWords, says, tardyWords } from '../../words/lexicon.ts';
import { parameter } from '../../page/links.ts';
import { makeReader } from '../../make-reader.ts';
import type { BodyRow } from '../../shapes/grid.ts';
import type { Table } from '../../shapes/table.ts';
import { fits, openTable } from '../../shapes/table.ts';
import { fold } from '../../page/text.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import { contentOf, personIn, personLink } from './content.ts';

/** Keys of the codes Gibbon is installed with, for screens in other languages. */
const lateCode = '002';
const absentCode = '004';

/** A column's own words, the lowest of its heads, and the code its head links to. */
type CodeColumn = { index: number; label: string; code: string };

type Summary = { table: Table; codes: CodeColumn[]; link: Element | null };

function isSummaryForm(content: Element): boolean {
  return ['dateStart', 'dateEnd', 'group'].every(
    (name) => first(content, `[name="${name}"]`) !== null,
  );
}

function summaryOn(page: Page): Summary | undefined {
  const content = contentOf(page);
  if (!isSummaryForm(content)) return undefined;
  const element = all(content, 'table')
    .filter(isTable)
    .find((one) => first(one, 'tr.head') !== null && isVisible(one));
  if (!element) return undefined;
  const table = openTable(element);
  const codes = table.columns.flatMap(({ heads, labels }, index) => {
    const link = heads
      .map((head) => first(head, 'a[href*="gibbonAttendanceCodeID"]'))
      .find((one) => one !== null);
    return link
      ? [{ index, label: labels.at(-1) ?? '', code: parameter(link, 'gibbonAttendanceCodeID') }]
      : [];
  });
  return { table, codes, link: first(element, 'tr.head a[href*="gibbonAttendanceCodeID"]') };
}

/** The links in the head were made with the table; the form's fields are second best. */
function optionOf(page: Page, { link }: Summary, name: string): string {
  return (link ? parameter(link, name) : '') || chosen(contentOf(page), name)?.value || '';
}

function unitOf(page: Page, summary: Summary): Unit | null {
  const group = optionOf(page, summary, 'group');
  if (group === 'class') return 'period';
  return group === 'all' || group === 'formGroup' ? 'day' : null;
}

function afterColon(text: string): string {
  const colon = text.search(/[:：]/u);
  return colon < 0 ? '' : text.slice(colon + 1).trim();
}

/** "Report Data: Aug 10 - Nov 20, 2026" stands above the table. */
function rangeOf(page: Page, { link }: Summary): Range {
  const content = contentOf(page);
  const [from = null, to = null] = ['dateStart', 'dateEnd'].map(
    (name) => (link && readIsoDate(parameter(link, name))) || dayOfField(content, name),
  );
  const days = all(content, 'h2')
    .map((heading) => afterColon(visibleText(heading)))
    .findLast((text) => /\d/u.test(text));
  return { from, to, label: days ?? null };
}

function onlyColumn(columns: CodeColumn[]): number | null {
  return columns.length === 1 ? (columns[0]?.index ?? null) : null;
}

function columnOf(codes: CodeColumn[], words: string, code: string): number | null {
  const named = codes.filter(({ label }) => says(words, label));
  return onlyColumn(named.length > 0 ? named : codes.filter((column) => column.code === code));
}

/**
 * "Absent" counts a day once, by its last entry. A school that has added codes such as "Absent - Excused" splits its
 * absences over several columns; which of them belong together only the school knows.
 */
function absentColumn({ codes }: Summary): number | null {
  const more = codes.filter(({ label }) => /^absen\p{L}*\s*\P{L}/iu.test(fold(label)));
  return more.length > 0 ? null : columnOf(codes, absentWords, absentCode);
}

function totalColumn({ table, codes }: Summary): number | null {
  const last = table.columns.length - 1;
  return codes.length > 0 && !codes.some(({ index }) => index === last) ? last : null;
}

function fieldsOf(summary: Summary): [CountField, number][] {
  const fields: [CountField, number | null][] = [
    ['absences', absentColumn(summary)],
    ['tardies', columnOf(summary.codes, tardyWords, lateCode)],
    ['enrolled', totalColumn(summary)],
  ];
  return fields.flatMap(([field, index]) => (index === null ? [] : [[field, index]]));
}

function studentIn(row: BodyRow): FoundStudent | null {
  const link = personLink(row.element, 'report_studentHistory.php');
  if (!link) return null;
  return { name: visibleText(link), sisId: personIn(link), unit: null, anchor: link };
}

function unclear(summary: Summary, unit: Unit | null): Skipped | null {
  if (unit === null)
    return { text: summary.table.columns.at(-1)?.labels.at(-1) ?? '', reason: 'unit-unknown' };
  if (summary.codes.length > 0 && absentColumn(summary) !== null) return null;
  const labels = summary.table.columns.slice(2).map((column) => column.labels.at(-1) ?? '');
  return { text: labels.join(', '), reason: 'column-unclear' };
}

function* walk(page: Page): Generator<Finding, Ending> {
  const summary = summaryOn(page);
  if (!summary) return {};
  const unit = unitOf(page, summary);
  const problem = unclear(summary, unit);
  const fields = problem ? [] : fieldsOf(summary);
  const label = (index: number) => summary.table.columns[index]?.labels.at(-1) ?? '';
  for (const row of summary.table.rows()) {
    if (!isVisible(row.element)) continue;
    const student = studentIn(row);
    const figures = () =>
      fields.flatMap(([field, index]) => figureIn(field, row.cells[index], label(index)));
    if (student && fits(summary.table, row))
      yield { kind: 'student', student: { ...student, unit, figures } };
    else yield skip(visibleText(row.element), student ? 'row-out-of-shape' : 'no-name');
  }
  const range = rangeOf(page, summary);
  return problem ? { status: 'ambiguous', range, skipped: [problem] } : { range };
}

/** Attendance > Attendance Summary by Date, of all students, a form group or one class, by kind of attendance. */
export const summary = makeReader({
  id: 'gibbon/summary-by-date',
  covers: 'dated',
  detect: (page) => summaryOn(page) !== undefined,
  walk,
});
