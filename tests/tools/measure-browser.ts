import { resolve } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { build } from 'vite';
import type { Explained } from '../../lib/domain/explained.ts';
import type { Covers, PageReading } from '../../lib/domain/page-reading.ts';
import type { ReadingRules } from '../../lib/readers/read-page.ts';
import { findBrowser } from './find-browser.ts';
import type { SavedPage } from './measure-truth.ts';

export type Measured = {
  reading: PageReading;
  covers: Covers;
  explained: Explained | null;
  milliseconds: number;
  longestStep: number;
};

/** A module and what it imports as one script that leaves its exports behind under the name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name } },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}

/** The readers as one script that leaves `BridgebackReaders` behind. */
export function bundleReaders(): Promise<string> {
  const entry = resolve(import.meta.dirname, '../../lib/readers/read-page.ts');
  return bundle(entry, 'BridgebackReaders');
}

/** A browser for saved pages; says in words what is missing when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error(
      'No Chromium, Chrome, Edge or Brave found. Set BRIDGEBACK_BROWSER to its program file.',
    );
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/**
 * Runs in the page. Written as text: what stands here would otherwise be compiled for this program, not for the page.
 */
const readInPage = (rules: ReadingRules): string => `(() => {
  const page = { document, url: new URL(location.href) };
  document.body.offsetHeight;
  const start = performance.now();
  const steps = BridgebackReaders.readPageInSteps(page, ${JSON.stringify(rules)});
  let longestStep = 0;
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    longestStep = Math.max(longestStep, performance.now() - before);
    if (!step.done) continue;
    const { reading, covers, explained } = step.value;
    return { reading, covers, explained, milliseconds: performance.now() - start, longestStep };
  }
})()`;

/**
 * Opens a saved page at the address its truth names and reads it there. The page's own scripts do not run, and nothing
 * but the page itself is requested.
 */
export async function measurePage(
  browser: Browser,
  readers: string,
  saved: SavedPage,
  rules: ReadingRules = {},
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            body: saved.html,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'" },
          })
        : route.abort(),
    );
    await page.goto(saved.truth.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(readers);
    return await page.evaluate<Measured>(readInPage(rules));
  } finally {
    await context.close();
  }
}
