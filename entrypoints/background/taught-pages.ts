import { taughtFor } from '../../lib/domain/taught-pages.ts';
import type { TaughtPage } from '../../lib/domain/taught-page.ts';
import { stopPointing } from '../../lib/messaging/ask-frame.ts';
import type { AskTaughtAnswer, FromPage } from '../../lib/messaging/contract.ts';
import type { PageSender } from '../../lib/messaging/sender.ts';
import { loadReaders } from '../../lib/platform/content-script.ts';
import { readPolicy } from '../../lib/platform/policy.ts';
import { siteIsAllowed } from '../../lib/platform/site-access.ts';
import { keepTeaching, readTeaching } from '../../lib/platform/teachings.ts';
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
  if (!canRead && (await siteIsAllowed(origin))) await loadReaders(tabId, frameId);
  const { taughtPages = [] } = await readPolicy();
  return { taught: taughtFor(origin, taughtPages, await ownPages()) };
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
