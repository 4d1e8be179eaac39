import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { SampleSchool } from '../sample-school/index.ts';
import { allowSite } from '../tools/allow-site.ts';
import { launchWithExtension, profileThatAllows } from '../tools/extension-browser.ts';
import { largeList } from '../tools/sample-pages.ts';

export type Measured = {
  rows: number;
  marks: number;
  /** Longest task of the page's main thread, in ms, from allowing the site to the last mark. */
  longestTask: number;
  /** Time of one plain pass over the text of every cell, in ms: nothing can read the list in less. */
  floor: number;
  totalTime: number;
};

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { name?: string };
};

/** Reads and marks the 2,000-row list in a page that had come to rest, with a trace of its main thread. */
export async function measureLargeList(school: SampleSchool): Promise<Measured> {
  const profile = profileThatAllows([school.origin]);
  const context = await launchWithExtension({ profile, headless: true });
  try {
    return await measureIn(context, school);
  } finally {
    await context.close();
  }
}

async function measureIn(context: BrowserContext, school: SampleSchool): Promise<Measured> {
  const page = await context.newPage();
  await page.goto(school.origin + largeList);
  await page.waitForLoadState('networkidle');
  const floor = await page.evaluate(textOfEveryCell);
  const session = await context.newCDPSession(page);
  const trace = await startTrace(session);
  const started = performance.now();
  await allowSite(context, page);
  const marks = await marksOnceQuiet(page);
  const totalTime = performance.now() - started;
  const longestTask = longestOnMainThread(await trace());
  return {
    rows: await page.locator('table.list tbody tr').count(),
    marks,
    longestTask,
    floor,
    totalTime,
  };
}

function textOfEveryCell(): number {
  const started = performance.now();
  let length = 0;
  for (const cell of document.querySelectorAll('td')) length += cell.textContent.length;
  return length > 0 ? performance.now() - started : 0;
}

/** Waits until marks stand and no more are added for a second. */
async function marksOnceQuiet(page: Page): Promise<number> {
  await page.waitForFunction(() => document.querySelector('bridgeback-flag') !== null);
  for (let before = -1; ;) {
    const now = await page.evaluate(() => document.querySelectorAll('bridgeback-flag').length);
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(1000);
  }
}

async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', '__metadata', 'disabled-by-default-devtools.timeline'],
    },
  });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/** Longest `RunTask` on a renderer's main thread, in ms. */
function longestOnMainThread(events: TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid}:${tid}`),
  );
  return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);
}
