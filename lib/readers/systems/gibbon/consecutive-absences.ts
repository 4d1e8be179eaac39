import type { Page } from '../../reader.ts';
import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { first } from '../../page/dom.ts';
import { makeReader } from '../../make-reader.ts';
import type { Table } from '../../shapes/table.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import { contentOf } from './content.ts';
import { dataTables, studentIn } from './data-table.ts';

function reportOn(page: Page): Table | undefined {
  const content = contentOf(page);
  return first(content, 'input[name="numberOfSchoolDays"]') ? dataTables(content)[0] : undefined;
}

function* walk(page: Page): Generator<Finding, Ending> {
  const table = reportOn(page);
  if (!table) return {};
  for (const row of table.rows()) {
    const student = studentIn(table, row);
    if (student) yield { kind: 'student', student };
    else if (isVisible(row.element)) yield skip(visibleText(row.element), 'no-name');
  }
  return { skipped: [{ text: table.columns[0]?.labels.join(' ') ?? '', reason: 'short-window' }] };
}

/** Attendance > Consecutive Absences: the number is of the last few school days and is not read; only the names are. */
export const consecutiveAbsences = makeReader({
  id: 'gibbon/consecutive-absences',
  covers: 'unknown',
  detect: (page) => reportOn(page) !== undefined,
  walk,
});
