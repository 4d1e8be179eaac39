/**
 * `npm run shots`: pictures of every screen and state under `.output/shots`, by the tests that check how they look, in the widths,
 * themes and directions they check; `npm run shots -- family` only those of test files with this in their path.
 */
import { globSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { getBrowser } from './get-browser.ts';
import { root, runCommand } from './run-command.ts';

const folder = resolve(root, '.output/shots');
rmSync(folder, { recursive: true, force: true });
process.env['BRIDGEBACK_BROWSER'] = getBrowser();
process.env['BRIDGEBACK_SHOTS'] = folder;
const tests = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'browser'];
const prepared = runCommand(['wxt', 'prepare'], 'kept');
const { code } = prepared.code === 0 ? runCommand([...tests, ...process.argv.slice(2)]) : prepared;
console.log(`${globSync('**/*.png', { cwd: folder }).length} pictures in .output/shots`);
process.exit(code);
