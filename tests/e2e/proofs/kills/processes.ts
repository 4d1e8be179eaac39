import { readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; command: string };

/** The processes of the browser that runs on a profile of its own; nobody else's. */
function processesOf(profile: string): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
    .filter(({ command }) => command.includes(profile));
}

/** Empty for a process that ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function killAll(processes: Process[], what: string): void {
  if (processes.length === 0) throw new Error(`There is no ${what} to kill.`);
  for (const { pid } of processes) process.kill(pid, 'SIGKILL');
}

/** Kills the process that runs the extension's pages and worker, as the system does when memory is short. */
export function killExtensionProcess(profile: string): void {
  const running = processesOf(profile);
  killAll(
    running.filter(({ command }) => command.includes('--extension-process')),
    'extension process',
  );
}

/** Kills the browser itself, with no time to write or say anything. */
export function killBrowser(profile: string): void {
  const running = processesOf(profile);
  killAll(
    running.filter(({ command }) => !command.includes('--type=')),
    'browser',
  );
}

/** Waits until nothing of that browser is left. */
export async function untilGone(profile: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (processesOf(profile).length === 0) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('The browser did not end.');
}
