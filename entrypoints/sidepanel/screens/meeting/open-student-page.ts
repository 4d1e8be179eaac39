import { showInPage } from '../../../../lib/messaging/tell-page.ts';
import {
  bringToFront,
  nearestTab,
  openTab,
  tabOfSite,
} from '../../../../lib/platform/front-tab.ts';
import { readPageState, tabsWhere } from '../../../../lib/platform/page-states.ts';

/** What came of it: the page that shows the student, a tab of their site that was open, or the site's own start. */
export type OpenedPage = 'page' | 'site-tab' | 'site-start';

type Seen = { id: string; origin: string };

/** The open tab on which the student was read last, with their row lit; false where there is none. */
async function showRow(studentId: string): Promise<boolean> {
  const isThere = (one: { studentId: string | null }) => one.studentId === studentId;
  const tabId = await nearestTab(await tabsWhere(({ students }) => students.some(isThere)));
  if (tabId === null || !(await bringToFront(tabId))) return false;
  const frames = Object.entries((await readPageState(tabId))?.frames ?? {});
  for (const [frameId, { students }] of frames) {
    const index = students.findIndex(isThere);
    if (index !== -1) await showInPage(tabId, Number(frameId), index);
  }
  return true;
}

/**
 * Brings the student's page of the SIS to the front beside the panel. Addresses of pages are not kept, so where no open tab shows
 * the student it is a tab of their site that is open, or else the site's start. Nothing about the student goes into the address.
 */
export async function openStudentPage({ id, origin }: Seen): Promise<OpenedPage> {
  if (await showRow(id)) return 'page';
  const tabId = await tabOfSite(origin);
  if (tabId !== null && (await bringToFront(tabId))) return 'site-tab';
  await openTab(origin);
  return 'site-start';
}
