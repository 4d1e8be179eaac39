import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, first } from '../../page/dom.ts';
import { labelText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { absentWords, says, tardyWords } from '../../words/lexicon.ts';

const tile = '.familyAccessHeaderSelectTile[data-studentid]';
const countWords = `${absentWords}|${tardyWords}|tardies`;

/** Heads that count absences, of the class or assignment in each row. */
function countHeads(page: Page): string[] {
  const heads = all(bodyOf(page.document), 'td[role="columnheader"].browseHeaderColumn');
  return [...new Set(heads.map(labelText))].filter((label) => says(countWords, label));
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const text of countHeads(page)) yield skip(text, 'per-class');
  return {};
}

/**
 * Family Access in Qmlativ: above it a tile per child, below it lists of one child's classes or assignments. No row is a
 * student, also where the links of every row carry the child's key; what a tile says, a name or a school, is not certain.
 */
export const familyAccess = makeReader({
  id: 'skyward/family-access',
  covers: 'unknown',
  detect: (page) => first(bodyOf(page.document), tile) !== null,
  walk,
});
