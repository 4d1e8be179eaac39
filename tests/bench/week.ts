import { driverPage } from '../e2e/proofs/kills/driver-page.ts';
import { launchWithExtension, newProfile } from '../tools/extension-browser.ts';
import type { ActTimes } from './act-times.ts';
import { bundledScreens } from './week-bundle.ts';

/** `floor` is one word drawn and seen two frames later, and nothing else; the acts are what people do all day. */
export type WeekMeasured = {
  students: number;
  cases: number;
  rows: number;
  floor: ActTimes;
  acts: ActTimes[];
};

/** Milliseconds within which an act feels as if it had no wait: what the browser's own guidance calls an answer. */
const budget = 100;

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

/** One line per act; the ratio is to the floor in the same run. */
export function linesOfWeek({ students, cases, rows, floor, acts }: WeekMeasured): string[] {
  const head = `The week with ${students} students and ${cases} open cases (${rows} records), p95 of each act; floor, one word drawn: ${floor.p95.toFixed(0)} ms; budget ${budget} ms.`;
  const lines = acts.map(({ act, runs, p95, longestTask }) => {
    const task =
      longestTask === 0 ? 'no task over 50 ms' : `longest task ${longestTask.toFixed(0)} ms`;
    const fits = p95 <= budget ? 'within' : 'over';
    return `${act} (${runs} times): ${p95.toFixed(0)} ms, ${fits} the budget, ratio to the floor ${(p95 / floor.p95).toFixed(1)}, ${task}.`;
  });
  return [head, ...lines];
}
