import type { BrowserContext, Page } from 'playwright';
import { bundled } from '../../../proofs/kills/bundle.ts';
import type { driver } from '../../../proofs/kills/driver.ts';
import { builtExtension, extensionIdOf } from '../../../tools/extension-browser.ts';

declare const bridgebackDriver: typeof driver;
type Driver = typeof driver;

/** A page of the extension's origin in which nothing of the panel runs. */
const quietPage = `chrome-extension://${extensionIdOf(builtExtension)}/icon/16.png`;

/** The driver as one script; made once per run. */
export const driverScript = (): Promise<string> => bundled('tests/proofs/kills/driver.ts');

/** Opens a page with the driver in it; `onPoint` hears where it stands still. */
export async function driverPage(
  context: BrowserContext,
  script: string,
  onPoint: (point: string) => void = () => {},
): Promise<Page> {
  const page = await context.newPage();
  await page.exposeBinding('atKillPoint', (_, point: string) => onPoint(point));
  await page.goto(quietPage);
  await page.evaluate(script);
  return page;
}

/** Calls the driver in a page. Rejects when the page is killed meanwhile. */
export async function drive<Name extends keyof Driver>(
  page: Page,
  name: Name,
  ...given: Parameters<Driver[Name]>
): Promise<Awaited<ReturnType<Driver[Name]>>> {
  const call: { act: string; values: unknown[] } = { act: name, values: given };
  const result: unknown = await page.evaluate(({ act, values }) => {
    const driven = bridgebackDriver as unknown as Record<string, (...all: unknown[]) => unknown>;
    return driven[act]?.(...values);
  }, call);
  return result as Awaited<ReturnType<Driver[Name]>>;
}
