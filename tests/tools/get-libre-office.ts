import { spawnSync } from 'node:child_process';

const howToGetIt =
  'LibreOffice was not found. Install it (on Debian or Ubuntu: sudo apt-get install libreoffice-calc) and try again.';

function isThere(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

function install(): void {
  console.log(
    'Installing LibreOffice from the distribution (apt-get install libreoffice-calc) ...',
  );
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { ...quiet, env });
  const calc = ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc'];
  spawnSync('apt-get', calc, { ...quiet, env });
}

/** Makes sure that LibreOffice can be run; installs Debian's as root. Ends the process with one clear sentence otherwise. */
export function getLibreOffice(): void {
  if (!isThere() && process.getuid?.() === 0) install();
  if (isThere()) return;
  console.error(howToGetIt);
  process.exit(1);
}
