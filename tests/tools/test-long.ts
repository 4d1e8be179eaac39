/**
 * `npm run test:long`: the proofs of tests/proofs and tests/e2e/proofs at full length (tests/proofs/sizes.ts), which takes hours; the
 * last line is `N passed, N failed`.
 */
import { getBrowser } from './get-browser.ts';
import { getLibreOffice } from './get-libre-office.ts';
import { playwrightTally, runSteps, type Step, vitestTally } from './steps.ts';

/** The tests whose length depends on it. Those of pages and texts run in a browser, too, though without the extension. */
const withoutExtension = ['tests/proofs', 'tests/unit/lib/backup'];
const flows = ['playwright', 'test', '--config', 'tests/playwright.config.ts'];

const steps: Step[] = [
  { name: 'generated types', command: ['wxt', 'prepare'] },
  { name: 'Chrome build', command: ['wxt', 'build'] },
  {
    name: 'proofs without the extension: generated pages, expressions, messages, files, copies',
    command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...withoutExtension],
    tally: vitestTally,
  },
  {
    name: 'proofs in the built extension',
    command: [...flows, 'e2e/proofs', '--project=flows'],
    tally: playwrightTally,
  },
  {
    name: 'times, beside what the browser itself needs',
    command: ['node', 'tests/tools/bench.ts'],
  },
];

process.env.BRIDGEBACK_LONG = '1';
process.env.BRIDGEBACK_BROWSER = getBrowser();
getLibreOffice();
runSteps(steps);
