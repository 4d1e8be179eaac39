import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../tools/extension-browser.ts';
import { markedStudents, openFromMark, recordCause } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';

type Manifest = {
  permissions: string[];
  optional_permissions: string[];
  host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: { matches: string[] };
  content_security_policy: { extension_pages: string };
};
const manifest = JSON.parse(
  readFileSync(join(builtExtension, 'manifest.json'), 'utf8'),
) as Manifest;

test('the manifest asks for no more than it must', () => {
  const allowed = ['storage', 'sidePanel', 'alarms', 'scripting', 'unlimitedStorage'];
  expect(manifest.permissions.filter((permission) => !allowed.includes(permission))).toEqual([]);
  expect(manifest.optional_permissions).toEqual(['activeTab']);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toEqual({ matches: [] });
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("connect-src 'none'");
});

/** Bytes of each script that runs in pages: what every frame gets, what reads, what draws, what a person teaches with. */
const scriptsInPages = [
  ['content-scripts/sis.js', 40_000],
  ['readers.js', 250_000],
  ['marks.js', 40_000],
  ['teach.js', 250_000],
] as const;

for (const [name, most] of scriptsInPages) {
  test(`${name} is small and carries no framework, no schema library, no database`, () => {
    const file = join(builtExtension, name);
    const text = readFileSync(file, 'utf8');
    expect(statSync(file).size).toBeLessThanOrEqual(most);
    expect(text).not.toMatch(/react|_zod|ZodError|Dexie|indexedDB/i);
  });
}

test('no code that talks to a network is shipped', () => {
  const scripts = readdirSync(builtExtension, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(builtExtension, name), 'utf8'));
  const network =
    /\bfetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon|RTCPeerConnection/;
  expect(scripts.filter((script) => network.test(script))).toEqual([]);
});

test('a whole run asks nothing of any network but the school’s own pages', async ({
  context,
  school,
  visitAllowed,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  const panel = await openFromMark(context, page, 'Villaseñor, Mateo');
  await recordCause(panel, 'Housing', 'Family');
  const elsewhere = asked.filter(
    (url) =>
      !url.startsWith(school.origin) && !/^(chrome-extension|blob|data|about|chrome):/.test(url),
  );
  expect(elsewhere).toEqual([]);
});

test('the page learns nothing of the casework', async ({ context, visitAllowed }) => {
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  const panel = await openFromMark(context, page, 'Villaseñor, Mateo');
  await recordCause(panel, 'Housing', 'Family');
  await page.reload();
  const marks = await markedStudents(page);
  const session = await context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const everything = JSON.stringify(root) + marks.join(' ');
  expect(everything).not.toMatch(/housing/i);
});
