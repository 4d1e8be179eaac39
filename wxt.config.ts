import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Extension pages load nothing from anywhere and connect to nothing (trust.md S2). */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Public half of a key whose private half was thrown away: it only gives every Chromium build the same id
 * (`gieeahlfdakfjahcbajfcbedojkclkei`), so that a school's policy can name it.
 */
const publicKey = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsgeTK6hw6I/iPWW1d7rrQDZ3EJrU1+PKqzkNvmwph/9hAoPu1c4D',
  'qu6jyed8YzcUiyO4p8DzvlNBjUBhve+QDqS/484gJb7Od33VI1lNvAMB88mhF6crdtj2aBj6jtfeQ89/F64EINHw7WsD0e9/',
  '+J/lKQVSRtdSfDAGgDiKpsggCALwz75xBYE1spbVbBh6j2ExEd6Gt785sU8TQmpW9ORfJ/oa8Uea39JMfd6ICZkvDjqBSQYk',
  'p/KWlA8xslicLkBNsVFOFgLn2Ug0JlNESm55Kb84p3Ep1b+iq8VeS1V0xpQGq1oFi+29u63xcVX6tFrCoo43l3H6amzmKsn2',
  'nQIDAQAB',
].join('');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('lib/words/locales') },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    incognito: browser === 'firefox' ? undefined : 'not_allowed',
    ...(browser === 'firefox'
      ? {}
      : { key: publicKey, storage: { managed_schema: 'managed_schema.json' } }),
    permissions: [
      'storage',
      'scripting',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: extensionPages },
    externally_connectable: browser === 'firefox' ? undefined : { matches: [] },
    action: { default_title: '__MSG_extension_shortName__' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_extension_openPanel__',
      },
      lock: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_extension_lock__',
      },
      'hide-names': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_extension_hideNames__',
      },
    },
    // Granted silently once the person asks for it in the popup; then a toolbar click tells the tab's address.
    optional_permissions: ['activeTab'],
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'bridgeback@bridgeback.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
  // Without the preload polyfill nothing in the bundle can fetch; every supported browser preloads by itself.
  vite: () => ({ build: { sourcemap: false, modulePreload: { polyfill: false } } }),
});
