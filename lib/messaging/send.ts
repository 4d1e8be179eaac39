import { sendToBackground } from '../platform/page-browser.ts';
import type { TaughtPage } from '../domain/taught-page.ts';
import type { FromPage, PageReadAnswer } from './contract.ts';

type Answer<T extends FromPage> = T['type'] extends 'page-read' ? PageReadAnswer | null : null;

function isAnswer(value: unknown): value is PageReadAnswer {
  return typeof value === 'object' && value !== null && ('marks' in value || 'refused' in value);
}

/**
 * Says something to the background. A reading is answered with what may be drawn, anything else with null; so is a
 * reading that nobody understood. Rejects when the extension was updated or taken away meanwhile.
 */
export async function sendFromPage<T extends FromPage>(message: T): Promise<Answer<T>>;
export async function sendFromPage(message: FromPage): Promise<PageReadAnswer | null> {
  const answer = await sendToBackground(message);
  return message.type === 'page-read' && isAnswer(answer) ? answer : null;
}

/** The background has checked them; here only what a list is. */
function isTaught(value: unknown): value is { taught: TaughtPage[] } {
  return (
    typeof value === 'object' && value !== null && 'taught' in value && Array.isArray(value.taught)
  );
}

/** What people taught for this frame's site; nothing where nobody answers, so that a page is read without it. */
export async function askTaught(canRead: boolean): Promise<TaughtPage[]> {
  const message: FromPage = { type: 'ask-taught', canRead };
  const answer = await sendToBackground(message).catch(() => null);
  return isTaught(answer) ? answer.taught : [];
}
