import type { BrowserContext } from 'playwright';
import type { SampleSchool } from '../sample-school/index.ts';
import { allowSite } from './allow-site.ts';
import {
  builtExtension,
  extensionIdOf,
  launchWithExtension,
  profileThatAllows,
} from './extension-browser.ts';
import { writeCalendar } from './job.ts';
import { yearToDateList } from './sample-pages.ts';
import { makeVault } from './vault.ts';

/**
 * A browser for a person to try: a vault is made, the site is allowed through the popup and the school calendar is written in
 * Settings as they would do it, so that rates can be estimated; then the list is in front.
 */
export async function extensionBrowserOn({
  origin,
  school,
}: SampleSchool): Promise<BrowserContext> {
  const profile = profileThatAllows([origin]);
  const context = await launchWithExtension({ profile, headless: false });
  await makeVault(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin + yearToDateList);
  await allowSite(context, page);
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionIdOf(builtExtension)}/sidepanel.html`);
  await writeCalendar(panel, calendarOf(school.year));
  await panel.close();
  await page.bringToFront();
  return context;
}

/** The sample school's calendar as Settings takes it. */
export function calendarOf({ firstDay, lastDay, daysOff }: SampleSchool['school']['year']) {
  const inside = [...daysOff.keys()].filter((day) => day > firstDay && day < lastDay);
  return { firstDay, lastDay, daysOff: inside };
}
