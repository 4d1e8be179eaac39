import { browser } from './browser.ts';

/** Empties `storage.session`: the open key, what pages show, and every wish that waits. */
export async function forgetSession(): Promise<void> {
  await browser.storage.session.clear();
}
