import type { BrowserContext } from 'playwright';
import { allowSite } from './allow-site.ts';
import { launchWithExtension, profileThatAllows } from './extension-browser.ts';
import { yearToDateList } from './sample-pages.ts';

/** A browser for a person to try: the site is allowed through the popup as they would do it, the list is open. */
export async function extensionBrowserOn(origin: string): Promise<BrowserContext> {
  const context = await launchWithExtension({
    profile: profileThatAllows([origin]),
    headless: false,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin + yearToDateList);
  await allowSite(context, page);
  await page.bringToFront();
  return context;
}
