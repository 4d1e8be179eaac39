import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { findBrowser } from './find-browser.ts';

// Undocumented, and the only way Playwright shows the real side panel and popup as pages. Read at launch.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const root = resolve(import.meta.dirname, '../..');
export const builtExtension = join(root, '.output/chrome-mv3');

/** Chromium's id of an unpacked extension: from the manifest's key if it has one, else from its path. */
export function extensionIdOf(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    key?: string;
  };
  const digest = createHash('sha256').update(key ? Buffer.from(key, 'base64') : folder);
  const letter = (hex: string) => String.fromCharCode(97 + Number.parseInt(hex, 16));
  return digest.digest('hex').slice(0, 32).replaceAll(/./g, letter);
}

/**
 * A profile in which a person already said yes to these origins once: `permissions.request` then resolves without the
 * browser's own prompt, which cannot be answered without a screen. The request itself still has to be made.
 */
export function profileThatAllows(origins: string[], folder = newProfile()): string {
  const granted = {
    api: [],
    explicit_host: origins.map((origin) => `${origin}/*`),
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = { [extensionIdOf(builtExtension)]: { runtime_granted_permissions: granted } };
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ extensions: { settings } }));
  return folder;
}

/** A folder for a browser of this run, which goes with the process. */
export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgeback-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

export type LaunchOptions = {
  profile: string;
  headless: boolean;
  colorScheme?: 'light' | 'dark';
  executable?: string;
  /** Language of the browser's own words, and with them the extension's: 'es'. */
  language?: string;
};

const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Starts a real browser with the built extension loaded, in a profile of its own. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserContext> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.executable ?? findBrowser() ?? 'chromium',
    headless: options.headless,
    viewport: null,
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      ...asRoot,
      ...quietArguments,
      '--window-size=1280,800',
      ...(options.language ? [`--lang=${options.language}`] : []),
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${builtExtension}`,
      `--load-extension=${builtExtension}`,
    ],
  });
  await loadWhereIgnored(context);
  return context;
}

/** Chrome and Edge ignore `--load-extension` since version 137; they take the folder over the debugging pipe instead. */
async function loadWhereIgnored(context: BrowserContext): Promise<void> {
  const session = await browserSession(context);
  for (let tries = 0; tries < 30; tries += 1) {
    if ((await ownWorkers(session)).length > 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  await session.send('Extensions.loadUnpacked' as never, { path: builtExtension } as never);
}

async function ownWorkers(session: CDPSession): Promise<Targets['targetInfos']> {
  const { targetInfos } = (await session.send('Target.getTargets')) as Targets;
  const origin = `chrome-extension://${extensionIdOf(builtExtension)}/`;
  return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
}

/** The extension's own pages, by the name of their file. */
export const isPanel = (page: Page) => page.url().endsWith('/sidepanel.html');
export const isPopup = (page: Page) => page.url().includes('/popup.html');

/** Does what opens the panel and waits for the real side panel. */
export async function panelAfter(
  context: BrowserContext,
  open: () => Promise<unknown>,
): Promise<Page> {
  const there = context.pages().find(isPanel);
  const appears = there ?? context.waitForEvent('page', { predicate: isPanel, timeout: 15_000 });
  await open();
  return await appears;
}

/** Clicks the toolbar button on a tab, as a person would, and gives the popup. */
export async function popupOn(context: BrowserContext, page: Page): Promise<Page> {
  const session = await browserSession(context);
  await page.bringToFront();
  const targetId = await tabTarget(session, page.url());
  const id = extensionIdOf(builtExtension);
  const appears = context.waitForEvent('page', { predicate: isPopup, timeout: 15_000 });
  await Promise.all([
    appears,
    session.send('Extensions.triggerAction' as never, { id, targetId } as never),
  ]);
  return await appears;
}

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  return await browser.newBrowserCDPSession();
}

type Targets = { targetInfos: { targetId: string; type: string; url: string }[] };

async function tabTarget(session: CDPSession, url: string): Promise<string> {
  const { targetInfos } = (await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }],
  })) as Targets;
  const target = targetInfos.find((info) => info.url === url);
  if (!target) throw new Error(`No tab shows ${url}.`);
  return target.targetId;
}

/** Stops the background worker the way the browser does when it is idle. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const session = await browserSession(context);
  for (const { targetId } of await ownWorkers(session))
    await session.send('Target.closeTarget', { targetId });
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await ownWorkers(session)).length === 0) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The worker did not stop.');
}
