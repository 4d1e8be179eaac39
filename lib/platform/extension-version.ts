import { browser } from './browser.ts';

/** The version of this build, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
