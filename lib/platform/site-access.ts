import { originOf } from '../domain/origin.ts';
import { browser } from './browser.ts';

export { originOf };

/** Firefox match patterns know no ports, so access there is to the host; Chromium's are kept to the very port. */
const portsInPatterns = import.meta.env.BROWSER !== 'firefox';

/** The match pattern that covers exactly one origin. */
export function patternOf(origin: string): string {
  const { protocol, hostname, host } = new URL(origin);
  return `${protocol}//${portsInPatterns ? host : hostname}/*`;
}

/** The origins that match patterns of the form `https://host:port/*` stand for; others are left out. */
export function originsOfPatterns(patterns: string[]): string[] {
  return patterns
    .map((pattern) => originOf(pattern.replace(/\/\*$/, '')))
    .filter((origin) => origin !== null);
}

/** An origin as {@link allowedSites} lists it once it is allowed: in Firefox without its port. */
export function originAsListed(origin: string): string {
  return originsOfPatterns([patternOf(origin)])[0] ?? origin;
}

/** Asks the browser, and through it the person, for access to one origin. Call it within the click. */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Takes access to an origin back; its marks disappear from open pages. */
export async function removeSiteAccess(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

export function siteIsAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Origins a person allowed, in alphabetical order. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return originsOfPatterns(origins).toSorted();
}

/** Tells the allowed origins now and at every change; returns how to stop. */
export function watchAllowedSites(listener: (origins: string[]) => void): () => void {
  const tell = () => {
    allowedSites().then(listener, () => listener([]));
  };
  tell();
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}

/** Asks that a click on the toolbar button may tell the tab's address (`activeTab`, which browsers grant silently). */
export function letClicksTellTheSite(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['activeTab'] });
}

export function clicksTellTheSite(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['activeTab'] });
}
