import { defineConfig } from '@playwright/test';

/** Whole flows in real Chromium with the real side panel; two at a time, as a browser takes about 0.9 GB. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.results/flows',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'flows', testIgnore: '**/policy.test.ts' },
    {
      name: 'policy',
      testMatch: '**/policy.test.ts',
      // The policy file speaks to every browser on this machine: these run alone, one by one, when the others are done.
      dependencies: ['flows'],
      fullyParallel: false,
      workers: 1,
    },
  ],
  reporter: [['list'], ['json', { outputFile: '../.results/playwright.json' }]],
});
