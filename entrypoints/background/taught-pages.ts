import { taughtFor } from '../../lib/domain/taught-pages.ts';
import type { TaughtPage } from '../../lib/domain/taught-page.ts';
import { askToPoint, stopPointing } from '../../lib/messaging/ask-frame.ts';
import type { AskTaughtAnswer, FromPage } from '../../lib/messaging/contract.ts';
import type { PageSender } from '../../lib/messaging/sender.ts';
import { loadReaders } from '../../lib/platform/content-script.ts';
import { readPolicy } from '../../lib/platform/policy.ts';
import { siteIsAllowed } from '../../lib/platform/site-access.ts';
import { keepTeaching, loadTeachingInto, readTeaching } from '../../lib/platform/teachings.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';
import { readTaughtPages } from '../../lib/store/taught-pages.ts';

/** A database that cannot be used costs what was taught here, never what the school ships. */
async function ownPages(): Promise<TaughtPage[]> {
  try {
    return await readTaughtPages(await sharedDatabase());
  } catch {
    return [];
  }
}

/** What people taught for the sender's site, and what the school ships for it; the frame can read before it is answered. */
export async function tellTaught(
  { canRead }: Extract<FromPage, { type: 'ask-taught' }>,
  { tabId, frameId, origin }: PageSender,
): Promise<AskTaughtAnswer> {
  const isAllowed = await siteIsAllowed(origin);
  if (!canRead && isAllowed) await loadReaders(tabId, frameId);
  // A frame that was loaded while somebody points elsewhere in the tab, perhaps in the place of one they pointed into.
  if (!canRead && isAllowed) await joinPointing(tabId, frameId).catch(() => {});
  const { taughtPages = [] } = await readPolicy();
  return { taught: taughtFor(origin, taughtPages, await ownPages()) };
}

/** Lets a person point into a frame that was not there yet when the panel asked. */
async function joinPointing(tabId: number, frameId: number): Promise<void> {
  const teaching = await readTeaching(tabId);
  if (teaching?.step !== 'point' || teaching.ended) return;
  await loadTeachingInto(tabId, frameId);
  await askToPoint(tabId, frameId);
}

/** Somebody pointed at a column; believed only while the panel asked for it, in a tab of a site that may be read. */
export async function receivePointed(
  { draft }: Extract<FromPage, { type: 'pointed' }>,
  { tabId, frameId, origin }: PageSender,
): Promise<void> {
  const teaching = await readTeaching(tabId);
  if (teaching?.step !== 'point' || !(await siteIsAllowed(origin))) return;
  await keepTeaching(tabId, { step: 'say', frameId, origin, draft });
  await stopPointing(tabId);
}

/** Escape in one frame ends the pointing in all of them; the panel says how to go on. */
export async function receivePointingEnded(
  _message: unknown,
  { tabId }: PageSender,
): Promise<void> {
  const teaching = await readTeaching(tabId);
  if (teaching?.step !== 'point') return;
  await keepTeaching(tabId, { ...teaching, ended: true });
  await stopPointing(tabId);
}
