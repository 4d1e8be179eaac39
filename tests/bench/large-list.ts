import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { SampleSchool } from '../sample-school/index.ts';
import { allowSite } from '../tools/allow-site.ts';
import { launchWithExtension, profileThatAllows } from '../tools/extension-browser.ts';
import { largeList } from '../tools/sample-pages.ts';
import { makeVault } from '../tools/vault.ts';

export type Measured = {
  rows: number;
  marks: number;
  /** Longest task of the page's main thread, in ms, from allowing the site to the last mark. */
  longestTask: number;
  /** Time of one plain pass over the text of every cell, in ms: nothing can read the list in less. */
  floor: number;
  totalTime: number;
};

type TraceFrame = { url: string; processId: number };
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { name?: string; data?: { frames?: TraceFrame[] } };
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
  await makeVault(context);
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
  await trace.stop();
  const longestTask = longestTaskOf(trace.events, page.url());
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

type Trace = { events: TraceEvent[]; stop(): Promise<void> };

async function startTrace(session: CDPSession): Promise<Trace> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const complete = new Promise<void>((done) => {
    session.once('Tracing.tracingComplete', () => done());
  });
  const includedCategories = [
    'toplevel',
    '__metadata',
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
  ];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  return {
    events,
    async stop() {
      await session.send('Tracing.end');
      await complete;
    },
  };
}

/** The process that shows a page: the popup and the panel have main threads of their own. */
function processOf(events: TraceEvent[], url: string): number | undefined {
  const frames = events.flatMap(({ args }) => args?.data?.frames ?? []);
  return frames.find((frame) => frame.url === url)?.processId;
}

/** Longest task of the page's own main thread, in ms. */
function longestTaskOf(events: TraceEvent[], url: string): number {
  const pid = processOf(events, url);
  const main = events.find(
    ({ name, args, pid: process }) =>
      process === pid && name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && event.pid === pid && event.tid === main?.tid,
  );
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);
}
