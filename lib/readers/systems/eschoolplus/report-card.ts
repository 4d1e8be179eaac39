import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, first } from '../../page/dom.ts';
import { isVisible, labelText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { absentWords, says, tardyWords } from '../../words/lexicon.ts';
import { chosenStudent } from './content.ts';

/** Districts add such columns to the report card; they count meetings of the course in their row. */
const perClassWords = `abs|absences|excused|exc|unexcused|unexc|tdy|tar|${absentWords}|${tardyWords}`;

function gridOn(page: Page): Element | null {
  const grid = first(bodyOf(page.document), 'table#plnMain_dgReportCard, table#plnMain_dgIPR');
  return grid && isVisible(grid) ? grid : null;
}

/** The heads are `td`; the course, its teacher and its marks stand beside the columns that are looked for. */
function perClassHeads(grid: Element): string[] {
  const head = first(grid, 'tr.sg-asp-table-header-row');
  return (head ? all(head, 'td, th') : [])
    .map(labelText)
    .filter((label) => says(perClassWords, label));
}

function* walk(page: Page): Generator<Finding, Ending> {
  const grid = gridOn(page);
  if (!grid) return {};
  const student = chosenStudent(page);
  if (student) yield { kind: 'student', student };
  return { skipped: perClassHeads(grid).map((text) => ({ text, reason: 'per-class' })) };
}

/** Report card and interim progress: a row per course. Absences per course add up to no days, so no number is read. */
export const reportCard = makeReader({
  id: 'eschoolplus/report-card',
  covers: 'unknown',
  detect: (page) => gridOn(page) !== null,
  walk,
});
