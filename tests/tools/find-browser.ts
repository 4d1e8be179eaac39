import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
};
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

function onPath(command: string): string | undefined {
  if (isAbsolute(command)) return existsSync(command) ? command : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}

/**
 * The Chromium-family browser to use: `BRIDGEBACK_BROWSER` if set, else the first one in the usual places.
 * Undefined when none is there; the callers say in words how to get one.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env.BRIDGEBACK_BROWSER;
  if (chosen) return onPath(chosen);
  return [...commands, ...(places[process.platform] ?? [])].map(onPath).find(Boolean);
}
