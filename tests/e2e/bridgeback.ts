import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { startSampleSchool, type SampleSchool } from '../sample-school/index.ts';
import { allowSite } from '../tools/allow-site.ts';
import { makeVault } from '../tools/vault.ts';
import { launchWithExtension, newProfile, profileThatAllows } from '../tools/extension-browser.ts';
import { root } from '../tools/run-command.ts';

export { expect } from '@playwright/test';

type Fixtures = {
  /** Whether the person has made their vault before the flow begins, as everyone has after the first day. */
  hasVault: boolean;
  /** A sample school of its own per test. */
  school: SampleSchool;
  /** The browser's profile; a second launch on it is the browser restarted. */
  profile: string;
  /** A browser with the extension, in which nothing is allowed yet; the school's site would be allowed on request. */
  context: BrowserContext;
  /** Opens an address of the school in a new tab. */
  visit: (path: string) => Promise<Page>;
  /** The same, with the site allowed through the popup first. */
  visitAllowed: (path: string) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  hasVault: [true, { option: true }],
  // Playwright insists on a destructured first argument.
  // oxlint-disable-next-line no-empty-pattern
  school: async ({}, use) => {
    const school = await startSampleSchool({});
    await use(school);
    await school.close();
  },
  profile: async ({ school }, use) => {
    await use(profileThatAllows([school.origin], newProfile()));
  },
  context: async ({ profile, hasVault }, use) => {
    const context = await launchWithExtension({ profile, headless: true });
    if (hasVault) await makeVault(context);
    await use(context);
    await context.close();
  },
  visit: async ({ context, school }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(school.origin + path);
      return page;
    });
  },
  visitAllowed: async ({ context, visit }, use) => {
    await use(async (path) => {
      const page = await visit(path);
      await allowSite(context, page);
      await page.bringToFront();
      return page;
    });
  },
});

/** Where a flow leaves its pictures, to be looked at. */
export function picture(name: string): string {
  const folder = join(root, '.results/screens');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
