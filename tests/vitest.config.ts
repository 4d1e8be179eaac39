import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { parseMessagesFile, generateChromeMessagesText } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vitest/config';
import { atFullLength } from './proofs/sizes.ts';
import { findBrowser } from './tools/find-browser.ts';

const root = resolve(import.meta.dirname, '..');

/** The product's own messages, in the browser's format, for code that runs outside an extension. */
async function messages(locale: string): Promise<string> {
  return generateChromeMessagesText(
    await parseMessagesFile(resolve(root, `lib/words/locales/${locale}.yml`)),
  );
}

/** What the proofs take from the environment, for those that run in a browser, where there is none. */
const environment = Object.fromEntries(
  ['BRIDGEBACK_LONG', 'BRIDGEBACK_SEED', 'BRIDGEBACK_PAGES', 'BRIDGEBACK_SHOTS'].map((name) => [
    `process.env.${name}`,
    JSON.stringify(process.env[name] ?? ''),
  ]),
);

const shared = {
  define: {
    __MESSAGES__: await messages('en'),
    __TRANSLATIONS__: `{ ar: ${await messages('ar')}, es: ${await messages('es')} }`,
    ...environment,
  },
  resolve: {
    alias: {
      '#i18n': resolve(root, 'tests/tools/i18n.ts'),
    },
  },
};

export default defineConfig({
  root,
  test: {
    root,
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects: [
      {
        ...shared,
        test: {
          name: 'node',
          root,
          testTimeout: 20_000,
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/**/*.browser.test.*',
            'tests/e2e/**',
            ...(atFullLength ? [] : ['tests/**/*.long.test.ts']),
          ],
          setupFiles: ['tests/tools/set-up-messages.ts'],
        },
      },
      {
        ...shared,
        plugins: [react()],
        optimizeDeps: {
          include: [
            'wxt/browser',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'dexie',
            'dexie-react-hooks',
            'zod',
            'vitest-browser-react',
            'axe-core',
            'react-aria-components',
            'fast-check',
            '@wxt-dev/i18n',
            '@hpke/core',
            '@zxcvbn-ts/core',
            '@zxcvbn-ts/language-common',
            '@zxcvbn-ts/language-en',
            'ical.js',
            '@tanstack/react-virtual',
            '@zxcvbn-ts/core',
            '@zxcvbn-ts/language-common',
            '@zxcvbn-ts/language-en',
          ],
        },
        test: {
          name: 'browser',
          root,
          testTimeout: 20_000,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/tools/set-up-messages.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser() ?? 'chromium',
                args: ['--no-sandbox'],
              },
            }),
          },
        },
      },
    ],
  },
});
