/**
 * Who may import whom. A layer is a folder (or a group of files); `may` lists layers and packages whose values it may
 * import, `types` those of which it may import types only. README.md draws the same table as a picture.
 */
export type Layer = { name: string; holds: RegExp; may: string[]; types: string[] };

const extensionPage = [
  'domain',
  'words',
  'export',
  'platform',
  'messaging',
  'sealing',
  'store',
  'backup',
  'components',
  'sidepanel',
  '#i18n',
  'react',
  'react-dom',
  'dexie-react-hooks',
  '@tanstack/react-virtual',
  'react-aria-components',
];

export const layers: Layer[] = [
  {
    name: 'domain',
    holds: /^lib\/domain\//,
    may: ['zod', 'temporal-polyfill', 'ical.js'],
    types: [],
  },
  { name: 'readers', holds: /^lib\/readers\//, may: [], types: ['domain'] },
  { name: 'flags', holds: /^lib\/flags\//, may: [], types: ['domain', 'readers'] },
  { name: 'words', holds: /^lib\/words\//, may: ['domain', '#i18n'], types: [] },
  { name: 'export', holds: /^lib\/export\//, may: ['domain', 'words', '#i18n'], types: [] },
  {
    name: 'page-browser',
    holds: /^lib\/platform\/page-browser\.ts$/,
    may: ['wxt'],
    types: ['messaging-page', 'messaging'],
  },
  {
    name: 'platform',
    holds: /^lib\/platform\//,
    may: ['webextension-polyfill', 'domain', 'zod'],
    types: ['wxt'],
  },
  {
    name: 'messaging-page',
    holds: /^lib\/messaging\/(send|listen|hear-teaching)\.ts$/,
    may: ['page-browser'],
    types: ['domain', 'messaging'],
  },
  { name: 'messaging', holds: /^lib\/messaging\//, may: ['domain', 'platform', 'zod'], types: [] },
  {
    name: 'sealing',
    holds: /^lib\/sealing\//,
    may: ['domain', 'zod', '@hpke/core'],
    types: [],
  },
  {
    name: 'store',
    holds: /^lib\/store\//,
    may: ['domain', 'sealing', 'platform', 'dexie', 'zod'],
    types: ['export'],
  },
  {
    name: 'backup',
    holds: /^lib\/backup\//,
    may: ['domain', 'sealing', 'zod'],
    types: ['store'],
  },
  {
    name: 'components',
    holds: /^components\//,
    may: [
      'domain',
      'words',
      '#i18n',
      'react',
      'react-aria-components',
      '@tanstack/react-virtual',
      '@zxcvbn-ts/core',
      '@zxcvbn-ts/language-common',
      '@zxcvbn-ts/language-en',
    ],
    types: ['backup'],
  },
  {
    name: 'content',
    holds: /^entrypoints\/sis\.content\//,
    may: ['readers', 'flags', 'messaging-page', 'page-browser', 'wxt', '#i18n'],
    types: ['domain', 'messaging'],
  },
  {
    name: 'reading-script',
    holds: /^entrypoints\/readers\.ts$/,
    may: ['readers', 'wxt'],
    types: [],
  },
  { name: 'marks', holds: /^entrypoints\/marks\.ts$/, may: ['flags', 'wxt'], types: [] },
  {
    name: 'teach',
    holds: /^entrypoints\/teach\//,
    may: ['readers', 'flags', 'messaging-page', 'wxt', '#i18n'],
    types: ['domain', 'messaging'],
  },
  {
    name: 'background',
    holds: /^entrypoints\/background\//,
    may: ['domain', 'words', 'messaging', 'store', 'backup', 'platform', 'wxt'],
    types: ['sealing'],
  },
  { name: 'sidepanel', holds: /^entrypoints\/sidepanel\//, may: extensionPage, types: [] },
  { name: 'popup', holds: /^entrypoints\/popup\//, may: extensionPage, types: [] },
];

/** The layer a file or package belongs to; a package is a layer of its own name. */
export function layerOf(from: string): string {
  const layer = layers.find(({ holds }) => holds.test(from));
  if (layer) return layer.name;
  const parts = from.split('/');
  return from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? from);
}
