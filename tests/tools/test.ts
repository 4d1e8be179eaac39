/** `npm test`: everything that must hold, in order of how soon it tells; the last line is `N passed, N failed`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { getBrowser } from './get-browser.ts';
import { root, runCommand } from './run-command.ts';

type Tally = { passed: number; failed: number };
type Step = { name: string; command: string[]; tally?: () => Tally | null };

const vitestResult = resolve(root, '.results/vitest.json');
const playwrightResult = resolve(root, '.results/playwright.json');

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

function vitestTally(): Tally | null {
  const result = readJson(vitestResult, vitestSchema);
  return result && { passed: result.numPassedTests, failed: result.numFailedTests };
}

/** A flaky test is a broken test: it counts as failed. */
function playwrightTally(): Tally | null {
  const stats = readJson(playwrightResult, playwrightSchema)?.stats;
  return stats ? { passed: stats.expected, failed: stats.unexpected + stats.flaky } : null;
}

const steps: Step[] = [
  { name: 'generated types', command: ['wxt', 'prepare'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'Chrome build', command: ['wxt', 'build'] },
  { name: 'Firefox build', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'Firefox lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted'],
  },
  {
    name: 'unit, reader, repository and component tests',
    command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'],
    tally: vitestTally,
  },
  {
    name: 'flows in a real browser',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    tally: playwrightTally,
  },
];

/** A run that broke without naming a failed test still counts as one failure. */
function tallyOf(step: Step, code: number): Tally {
  const tally = step.tally?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function runStep(step: Step): Tally {
  console.log(`\n== ${step.name}`);
  const { code, seconds } = runCommand(step.command);
  const tally = tallyOf(step, code);
  console.log(
    `== ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds.toFixed(1)} s`,
  );
  return tally;
}

const started = performance.now();
rmSync(resolve(root, '.results'), { recursive: true, force: true });
process.env.BRIDGEBACK_BROWSER = getBrowser();
const tallies = steps.map(runStep);
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\nAll steps took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
