import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const howToGetOne =
  'No Chromium-family browser was found. Install Chromium, Chrome or Edge (on Debian or Ubuntu: ' +
  'sudo apt-get install chromium), or set BRIDGEBACK_BROWSER to its path, and try again.';

function mayInstall(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['-v']).status === 0
  );
}

function installChromium(): void {
  console.log(
    'No browser found: installing Chromium from the distribution (apt-get install chromium) ...',
  );
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { ...quiet, env: environment });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { ...quiet, env: environment });
}

/** A browser's path; installs Debian's Chromium as root where none is. Ends the process with one clear sentence otherwise. */
export function getBrowser(): string {
  if (!findBrowser() && !process.env.BRIDGEBACK_BROWSER && mayInstall()) installChromium();
  const found = findBrowser();
  if (found) return found;
  console.error(howToGetOne);
  process.exit(2);
}
