import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { builtExtension, extensionIdOf } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';

/** Where Linux browsers read what an administrator set. */
const foldersByBrowser: [RegExp, string][] = [
  [/edge/, '/etc/opt/edge/policies/managed'],
  [/chrome/, '/etc/opt/chrome/policies/managed'],
  [/brave/, '/etc/brave/policies/managed'],
];

function policyFile(): string {
  const browser = basename(findBrowser() ?? 'chromium');
  const folder = foldersByBrowser.find(([name]) => name.test(browser))?.[1];
  return join(folder ?? '/etc/chromium/policies/managed', 'bridgeback-test.json');
}

/**
 * Sets what a school's administrator would set for the built extension, for every browser on this machine; browsers that
 * run hear of it within seconds. Throws where the folder cannot be written: only root may, unless somebody opened it.
 */
export function setSchoolPolicy(policy: Record<string, unknown>): void {
  const file = policyFile();
  const text = JSON.stringify({
    '3rdparty': { extensions: { [extensionIdOf(builtExtension)]: policy } },
  });
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Written beside the folder and moved in whole, so that no browser reads half of it.
    const draft = join(dirname(dirname(file)), basename(file));
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    const how = `Run this as root, or make ${dirname(dirname(file))} writable.`;
    throw new Error(`The browser's policy file could not be written. ${how}`, { cause: error });
  }
}

/** Takes it away again. */
export function dropSchoolPolicy(): void {
  rmSync(policyFile(), { force: true });
}
