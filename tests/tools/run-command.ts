import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
const bin = resolve(root, 'node_modules/.bin');

/** Runs a command of the project in its root, its own Node and tools first; gives the exit code and the seconds it took. */
export function runCommand(
  command: string[],
  output: 'shown' | 'kept' = 'shown',
): { code: number; seconds: number; text: string } {
  const [name = '', ...rest] = command;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(name, rest, {
    cwd: root,
    shell: process.platform === 'win32',
    stdio: output === 'shown' ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  const seconds = (performance.now() - started) / 1000;
  return { code: status ?? 1, seconds, text: `${stdout ?? ''}${stderr ?? ''}` };
}
