/*
 * Reads every saved page of a folder in a real browser and compares it with what the page really says.
 * How to save pages and write down their truth: lib/readers/README.md, "Check your own pages".
 */
import { parseArgs } from 'node:util';
import type { Measured } from './measure-browser.ts';
import { bundleReaders, measurePage, openBrowser } from './measure-browser.ts';
import type { Score } from './measure-compare.ts';
import { compare, isHonest, isPerfect } from './measure-compare.ts';
import type { SavedPage } from './measure-truth.ts';
import { savedPages } from './measure-truth.ts';

const remarksShown = 5;
/** The share of students that has to be found without the readers of systems. */
const leastFound = 0.9;
const usage =
  'Which folder? Run: npm run measure -- <folder with saved pages> [--generic-only] [--explain]';

/** Without the readers of systems `--generic-only` shows what a page of an unknown system would give; `--explain` says why. */
type Options = { genericOnly: boolean; explain: boolean };

/** Without the readers of systems something left out is a gap and no failure. */
function verdictOf(score: Score, { genericOnly }: Options): string {
  if (isPerfect(score)) return 'ok  ';
  return genericOnly && isHonest(score) ? 'gap ' : 'FAIL';
}

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
  return `${saved.name}  [${saved.truth.kind} / ${status}]  ${parts.join(', ')}, ${milliseconds.toFixed(1)} ms`;
}

/** What the counts cover, and why a reader without a system of its own took them for what it did. */
function explain({ reading, covers, explained }: Measured): string[] {
  const { from, to, label } = reading.range;
  const lines = [`covers ${covers}, range ${from} to ${to} (${label ?? 'no words'})`];
  if (explained) {
    const { unit, window, scope, questions, took } = explained;
    lines.push(
      ...took.map(
        ({ as, label: words, because }) => `${as} from "${words}": ${because.join(', ')}`,
      ),
      `unit ${unit?.unit ?? 'unknown'}: ${unit?.said ? `${unit.said.because}, "${unit.said.text}"` : 'not said'}`,
      `window: ${window ? `${window.because}, "${window.text}"` : 'not said'}; scope ${scope}`,
      ...questions.map(
        (one) => `asks ${one.about}: ${one.options.map(({ text }) => text).join(' | ')}`,
      ),
    );
  }
  const reasons = Map.groupBy(reading.skipped, ({ reason }) => reason);
  return [...lines, ...[...reasons].map(([reason, all]) => `skipped ${all.length}: ${reason}`)];
}

function printPage(saved: SavedPage, measured: Measured, score: Score, options: Options): void {
  const { reading, milliseconds } = measured;
  const status = `${reading.status}, ${reading.reader ?? 'no reader'}`;
  const lines = options.explain ? explain(measured) : [];
  console.log(`${verdictOf(score, options)} ${lineOf(saved, status, score, milliseconds)}`);
  for (const line of [...score.remarks.slice(0, remarksShown), ...lines])
    console.log(`       ${line}`);
}

async function measureFolder(folder: string, options: Options): Promise<Score[]> {
  const pages = savedPages(folder);
  if (pages.length === 0) throw new Error(`No .html file in ${folder}.`);
  const readers = await bundleReaders();
  const browser = await openBrowser();
  const scores: Score[] = [];
  try {
    for (const saved of pages) {
      const measured = await measurePage(browser, readers, saved, {
        bySystem: !options.genericOnly,
      });
      const score = compare(saved.truth, measured.reading);
      scores.push(score);
      printPage(saved, measured, score, options);
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

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'generic-only': { type: 'boolean' }, explain: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) {
  console.error(usage);
  process.exit(2);
}
const scores = await measureFolder(folder, {
  genericOnly: values['generic-only'] ?? false,
  explain: values.explain ?? false,
});
const [found, expected] = [sum(scores, 'found'), sum(scores, 'expected')];
// Without the readers of systems some pages may stay unread, as long as nothing is wrong.
const good = values['generic-only']
  ? scores.every(isHonest) && found >= expected * leastFound
  : scores.every(isPerfect);
if (!good) process.exitCode = 1;
console.log(
  `${scores.length} pages: students ${found}/${expected}, ` +
    `numbers right ${sum(scores, 'right')}, wrong ${sum(scores, 'wrong')}, invented ${sum(scores, 'invented')}`,
);
