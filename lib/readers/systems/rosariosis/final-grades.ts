import type { Page } from '../../reader.ts';
import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import type { List } from './list.ts';
import { has, labelOf, listsOf, listsStudents, rowsOf, studentIn } from './list.ts';

function gradesOn(page: Page): List | undefined {
  return listsOf(page).find(
    (list) => has(list, 'full-name', 'course-title') && !listsStudents(list),
  );
}

/** A student has one row per course, with the name on the first only. */
function* walk(page: Page): Generator<Finding, Ending> {
  const list = gradesOn(page);
  if (!list) return {};
  for (const row of rowsOf(list)) {
    const student = studentIn(list, row);
    yield student ? { kind: 'student', student } : { kind: 'same student' };
  }
  const absences = labelOf(list, 'absences');
  return absences === '' ? {} : { skipped: [{ text: absences, reason: 'per-class' }] };
}

/** Grades > Final Grades: absences per course, of the year and of the marking period, which add up to no days. */
export const finalGrades = makeReader({
  id: 'rosariosis/final-grades',
  covers: 'unknown',
  detect: (page) => gradesOn(page) !== undefined,
  walk,
});
