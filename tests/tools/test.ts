/** `npm test`: everything that must hold, in order of how soon it tells; the last line is `N passed, N failed`. */
import { getBrowser } from './get-browser.ts';
import { playwrightTally, runSteps, type Step, vitestTally } from './steps.ts';

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

process.env.BRIDGEBACK_BROWSER = getBrowser();
runSteps(steps);
