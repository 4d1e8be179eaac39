import { driverPage } from '../e2e/proofs/kills/driver-page.ts';
import { launchWithExtension, newProfile } from '../tools/extension-browser.ts';
import { type ActTimes, openACase } from './act-times.ts';
import { bundledScreens } from './week-bundle.ts';

/** How many records the first look unseals, and how long the browser's own calls for them take. */
export type BareOpening = { records: number; times: ActTimes };

/** `floor` is one figure drawn by React, and nothing else; `first` is opened with nothing known, the acts are what people do all day. */
export type WeekMeasured = {
  students: number;
  cases: number;
  rows: number;
  first: ActTimes[];
  bare: BareOpening;
  floor: ActTimes;
  acts: ActTimes[];
};

/** Milliseconds within which an act feels as if it had no wait: what the browser's own guidance calls an answer. */
const budget = 100;
/** The same for what is opened: the question, then all of it (the order of `first`); and for a case. */
const openingBudgets = [1_000, 2_000];
const caseBudget = 150;

/** Measures the week, a case, the search and taps with a whole school on the device, in a page of the built extension. */
export async function measureWeek(): Promise<WeekMeasured> {
  const { script, style } = await bundledScreens('tests/bench/week-page.ts');
  const context = await launchWithExtension({ profile: newProfile(), headless: true });
  try {
    const page = await driverPage(context, script);
    await page.evaluate(wear, style);
    return await page.evaluate(() => globalThis.measureWeek());
  } finally {
    await context.close();
  }
}

/** Style sheets made by script are what the extension's content policy lets a page put on. */
function wear(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}

/** One line per act; ratios are of the middle run to that of the floor in the same page, whatever else the machine does. */
export function linesOfWeek(measured: WeekMeasured): string[] {
  const { students, cases, rows, first, bare, floor, acts } = measured;
  return [
    `The week with ${students} students and ${cases} open cases (${rows} records), in milliseconds.`,
    `Floor, ${bare.records} bare AES-GCM decryptions, those of the first look: ${inWords(bare.times)}.`,
    ...first.map((times, index) => line(times, bare.times, openingBudgets[index] ?? budget)),
    `Floor, one figure drawn by React: ${inWords(floor)}.`,
    ...acts.map((times) => line(times, floor, times.act === openACase ? caseBudget : budget)),
  ];
}

function inWords({ p50, p95, longestTask }: ActTimes): string {
  const task =
    longestTask === 0 ? 'no task over 50 ms' : `longest task ${longestTask.toFixed(0)} ms`;
  return `p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, ${task}`;
}

function line(times: ActTimes, floor: ActTimes, within: number): string {
  const fits = times.p95 <= within ? 'within' : 'over';
  const ratio = (times.p50 / floor.p50).toFixed(1);
  return `${times.act} (${times.runs} times): ${inWords(times)}, ${fits} ${within} ms, ratio to the floor ${ratio}.`;
}
