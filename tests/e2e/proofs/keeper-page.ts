import type { BrowserContext, Page } from 'playwright';
import { bundled } from '../../proofs/kills/bundle.ts';
import type { keeper } from '../../proofs/canaries/keeper.ts';
import { bystander } from '../stored.ts';

declare const bridgebackKeeper: typeof keeper;
type Keeper = typeof keeper;

/** A page with the keeper in it and nothing of the panel: a hand that keeps a thousand things in a moment. */
export async function keeperPage(context: BrowserContext): Promise<Page> {
  const page = await bystander(context);
  await page.evaluate(await bundled('tests/proofs/canaries/keeper.ts'));
  return page;
}

/** Calls the keeper in a page. */
export async function keeps<Name extends keyof Keeper>(
  page: Page,
  name: Name,
  ...given: Parameters<Keeper[Name]>
): Promise<Awaited<ReturnType<Keeper[Name]>>> {
  const call: { act: string; values: unknown[] } = { act: name, values: given };
  const result: unknown = await page.evaluate(({ act, values }) => {
    const keeping = bridgebackKeeper as unknown as Record<string, (...all: unknown[]) => unknown>;
    return keeping[act]?.(...values);
  }, call);
  return result as Awaited<ReturnType<Keeper[Name]>>;
}
