import { driverPage } from '../e2e/proofs/kills/driver-page.ts';
import { bundled } from '../proofs/kills/bundle.ts';
import { launchWithExtension, newProfile } from '../tools/extension-browser.ts';

/** Times in ms; `derive` and `decrypt` are the browser's own calls alone, `unlock` and `openAll` what a person waits for. */
export type VaultMeasured = {
  rounds: number;
  unlock: number;
  derive: number;
  students: number;
  readingsEach: number;
  rows: number;
  openAll: number;
  decrypt: number;
};

/** Measures unlocking, and opening everything of a large school for the first time, in a page of the built extension. */
export async function measureVault(): Promise<VaultMeasured> {
  const context = await launchWithExtension({ profile: newProfile(), headless: true });
  try {
    const page = await driverPage(context, await bundled('tests/bench/vault-page.ts'));
    return await page.evaluate(() => globalThis.measureVault());
  } finally {
    await context.close();
  }
}
