/*
 * Reads every saved page of a folder in a real browser and compares it with what the page really says.
 * How to save pages and write down their truth: lib/readers/README.md, "Check your own pages".
 */
import { bundleReaders, measurePage, openBrowser } from './measure-browser.ts';
import type { Score } from './measure-compare.ts';
import { compare, isPerfect } from './measure-compare.ts';
import type { SavedPage } from './measure-truth.ts';
import { savedPages } from './measure-truth.ts';

const remarksShown = 5;

function lineOf(saved: SavedPage, status: string, score: Score, milliseconds: number): string {
  const { found, expected, right, wrong, missing, invented } = score;
  const parts = [
    `students ${found}/${expected}`,
    `right ${right}`,
    `wrong ${wrong}`,
    `missing ${missing}`,
    `invented ${invented}`,
    score.unitAndRange ? 'unit and range right' : 'UNIT OR RANGE WRONG',
  ];
  return `${isPerfect(score) ? 'ok  ' : 'FAIL'} ${saved.name}  [${saved.truth.kind} / ${status}]  ${parts.join(', ')}, ${milliseconds.toFixed(1)} ms`;
}

async function measureFolder(folder: string): Promise<Score[]> {
  const pages = savedPages(folder);
  if (pages.length === 0) throw new Error(`No .html file in ${folder}.`);
  const readers = await bundleReaders();
  const browser = await openBrowser();
  const scores: Score[] = [];
  try {
    for (const saved of pages) {
      const { reading, milliseconds } = await measurePage(browser, readers, saved);
      const score = compare(saved.truth, reading);
      scores.push(score);
      console.log(
        lineOf(saved, `${reading.status}, ${reading.reader ?? 'no reader'}`, score, milliseconds),
      );
      for (const remark of score.remarks.slice(0, remarksShown)) console.log(`       ${remark}`);
    }
  } finally {
    await browser.close();
  }
  return scores;
}

function sum(
  scores: Score[],
  field: 'expected' | 'found' | 'right' | 'wrong' | 'invented',
): number {
  return scores.reduce((total, score) => total + score[field], 0);
}

const folder = process.argv[2];
if (!folder) {
  console.error('Which folder? Run: npm run measure -- <folder with saved pages>');
  process.exit(2);
}
const scores = await measureFolder(folder);
if (!scores.every(isPerfect)) process.exitCode = 1;
console.log(
  `${scores.length} pages: students ${sum(scores, 'found')}/${sum(scores, 'expected')}, ` +
    `numbers right ${sum(scores, 'right')}, wrong ${sum(scores, 'wrong')}, invented ${sum(scores, 'invented')}`,
);
