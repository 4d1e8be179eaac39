import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { root, runCommand } from './run-command.ts';

export type Tally = { passed: number; failed: number };
/** One command of a run; where it counts tests itself, `tally` reads what it counted. */
export type Step = { name: string; command: string[]; tally?: () => Tally | null };

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  const path = resolve(root, '.results', file);
  return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

export function vitestTally(): Tally | null {
  const result = readJson('vitest.json', vitestSchema);
  return result && { passed: result.numPassedTests, failed: result.numFailedTests };
}

/** A flaky test is a broken test: it counts as failed. */
export function playwrightTally(): Tally | null {
  const stats = readJson('playwright.json', playwrightSchema)?.stats;
  return stats ? { passed: stats.expected, failed: stats.unexpected + stats.flaky } : null;
}

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

/** Runs one step after the other, whatever fails, and ends the process; the last line is `N passed, N failed`. */
export function runSteps(steps: Step[]): never {
  const started = performance.now();
  rmSync(resolve(root, '.results'), { recursive: true, force: true });
  const tallies = steps.map(runStep);
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\nAll steps took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
