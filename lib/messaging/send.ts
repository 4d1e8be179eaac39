import { sendToBackground } from '../platform/page-browser.ts';
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
