import type { Page } from 'playwright';

type Context = { id: number; origin: string; auxData?: { type?: string } };

/**
 * Runs code where the extension's content script runs in a page: its isolated world, with its `chrome.runtime`. What is
 * said from there reaches the background exactly as if the content script itself were in an attacker's hands.
 */
export async function inContentWorld(page: Page): Promise<<T>(expression: string) => Promise<T>> {
  const session = await page.context().newCDPSession(page);
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const world = contexts.find(
    ({ origin, auxData }) =>
      origin.startsWith('chrome-extension://') && auxData?.type === 'isolated',
  );
  if (!world) throw new Error(`No content script runs in ${page.url()}.`);
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw.');
    return result.value as T;
  };
}
