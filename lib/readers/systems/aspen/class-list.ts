import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, first } from '../../page/dom.ts';
import { labelText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { absentWords, says, tardyWords } from '../../words/lexicon.ts';

const perClassWords = `abs|absences|tdy|dsm|dismissed|dismissals|${absentWords}|${tardyWords}`;

/** Heads of the family's list of classes that count absences from the class of each row. */
function perClassHeads(page: Page): string[] {
  const head = first(bodyOf(page.document), 'form[name="classListForm"] tr.listHeader');
  return (head ? all(head, 'td, th') : [])
    .map(labelText)
    .filter((label) => says(perClassWords, label));
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const text of perClassHeads(page)) yield skip(text, 'per-class');
  return {};
}

/**
 * Academics > Classes, as families see it: a row per class with its teacher, its mark, and how often the class was missed.
 * The page names no student, and absences per class add up to no days: no number is read.
 */
export const classList = makeReader({
  id: 'aspen/class-list',
  covers: 'unknown',
  detect: (page) => perClassHeads(page).length > 0,
  walk,
});
