import { browser } from './browser.ts';

/** Shows a short text on the toolbar button while this tab is in front; the empty text shows nothing. */
export async function showOnToolbar(tabId: number, text: string): Promise<void> {
  // A tab may close between the reading and the badge; there is nothing to show then.
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
}

/** Calm ink on white in every theme: a badge is a number, not an alarm. */
export async function colourToolbar(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0F6470' });
  await browser.action.setBadgeTextColor?.({ color: '#FFFFFF' });
}
