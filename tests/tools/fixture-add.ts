/*
 * `npm run fixture:add -- <saved.html> <system>/<page> [--url <address>] [--keep "<label>"]... [--key <words>]`: makes a
 * fixture of a saved page, with every name, id and number replaced; writes nothing when anything was left. Described in
 * lib/readers/README.md.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import type { CleanPage } from './fixture-add-page.ts';
import { bundle, bundleReaders, measurePage, openBrowser } from './measure-browser.ts';
import { root } from './run-command.ts';

const usage =
  'npm run fixture:add -- <saved.html> <system>/<page> [--url <address>] [--keep "<label>"]... [--key <words>]';
/** Pages may have been saved so many years ago. */
const olderPages = 3;
const entry = resolve(import.meta.dirname, 'fixture-add-page.ts');

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

async function clean(
  browser: Browser,
  html: string,
  key: string,
  labels: string[],
  address: string,
): Promise<CleanPage> {
  const page = await browser.newPage();
  await page.evaluate(await bundle(entry, 'BridgebackFixture'));
  const oldest = new Date().getFullYear() - olderPages;
  const given = JSON.stringify([html, key, labels, address, oldest]);
  return page.evaluate<CleanPage>(`BridgebackFixture.cleanPage(...${given})`);
}

function refuse({ left }: CleanPage): void {
  const { digits, words, pairs } = left;
  if (digits.length + words.length + pairs.length === 0) return;
  const lines = [
    'Nothing was written, because these are still in the page:',
    ...digits.map((one) => `  number  ${one}`),
    ...words.map((one) => `  word    ${one}`),
    ...pairs.map((one) => `  text    ${one}`),
    'Where such a text is a label and nobody\'s name, say so with --keep "<text>".',
  ];
  fail(lines.join('\n'));
}

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'https://sis.example/' },
    keep: { type: 'string', multiple: true, default: [] },
    key: { type: 'string' },
  },
});
const [file, place] = positionals;
if (!file || !/^[a-z\d-]+\/[a-z\d-]+$/u.test(place ?? '')) fail(`Run: ${usage}`);
if (!URL.canParse(values.url)) fail(`${values.url} is no address.`);
const folder = join(root, 'tests/fixtures/sis', ...String(place).split('/'));
if (existsSync(folder)) fail(`${place} is there already; nothing was written.`);

const html = readFileSync(file, 'utf8');
const key = values.key ?? createHash('sha256').update(html).digest('hex');
const browser = await openBrowser();
try {
  const page = await clean(browser, html, key, values.keep, new URL(values.url).href);
  console.log(`Words kept as they are: ${page.kept.join(', ')}`);
  refuse(page);
  const { url } = page;
  const truth = {
    schema: 1,
    url,
    page: '',
    kind: 'counts',
    range: null,
    unit: null,
    students: [],
  } as const;
  const saved = { name: String(place), html: page.html, truth: { ...truth, students: [] } };
  const { reading } = await measurePage(browser, await bundleReaders(), saved);
  const meta = { url, note: 'REVIEW: what is special about this page?', kind: 'REVIEW: counts' };
  write(folder, {
    'page.html': page.html,
    'meta.json': `${JSON.stringify(meta, null, 2)}\n`,
    'expected.json': `${JSON.stringify(reading, null, 2)}\n`,
  });
  console.log(
    `Written to tests/fixtures/sis/${place}. Read all three files before you share them:`,
  );
  console.log(
    'expected.json is what was read, not what is right; meta.json has places marked REVIEW.',
  );
} finally {
  await browser.close();
}
