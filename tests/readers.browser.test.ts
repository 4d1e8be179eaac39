import { afterEach, describe, expect, test } from 'vitest';
import { pageReadingSchema } from '../lib/domain/page-reading.ts';
import { genericReaders } from '../lib/readers/generic/index.ts';
import { systems } from '../lib/readers/index.ts';
import {
  claimsOf,
  flagAnchors,
  readPage,
  readPageInSteps,
  readWholePage,
  sourceCells,
} from '../lib/readers/read-page.ts';
import type { Page } from '../lib/readers/reader.ts';

const pages = import.meta.glob<string>('./fixtures/sis/*/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<unknown>('./fixtures/sis/*/*/expected.json', {
  import: 'default',
  eager: true,
});
const metas = import.meta.glob<{ url: string; note: string; kind: string }>(
  './fixtures/sis/*/*/meta.json',
  {
    import: 'default',
    eager: true,
  },
);
const readme = Object.values(
  import.meta.glob<string>('../README.md', { query: '?raw', import: 'default', eager: true }),
)[0];
const systemFiles = Object.keys(import.meta.glob('../lib/readers/systems/{*.ts,*/index.ts}'));

type Fixture = {
  system: string;
  name: string;
  html: string;
  expected: unknown;
  url: URL;
  kind: string;
};

const fixtures = Object.entries(pages).map(([path, html]): Fixture => {
  const [system = '', name = ''] = path.split('/').slice(-3);
  const meta = metas[path.replace('page.html', 'meta.json')];
  if (!meta) throw new Error(`${path} has no meta.json beside it`);
  const expected = expectations[path.replace('page.html', 'expected.json')];
  return { system, name, html, expected, url: new URL(meta.url), kind: meta.kind };
});

/** Readers that know no system and say yes; they are only asked where no system's reader claims the page. */
function genericClaims(page: Page): string[] {
  return genericReaders.filter((reader) => reader.detect(page)).map(({ id }) => id);
}

/** The page in a frame of its own, with real style and layout but without running its scripts. */
async function open({ html, url }: Fixture): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '800';
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame has no document.');
  return { document: contentDocument, url };
}

afterEach(() => document.body.replaceChildren());

describe.each(fixtures)('$system / $name', (fixture) => {
  test('is read exactly', async () => {
    const reading = readPage(await open(fixture));
    expect(reading).toEqual(fixture.expected);
    expect(pageReadingSchema.parse(reading)).toEqual(reading);
  });

  test('is claimed by one reader of its system, or by none when there is nothing to read', async () => {
    const page = await open(fixture);
    const bySystem = claimsOf(page).map(({ id }) => id);
    const claims = fixture.system === 'generic' ? [...bySystem, ...genericClaims(page)] : bySystem;
    expect(claims).toHaveLength(fixture.kind === 'no students' ? 0 : 1);
    for (const id of claims) expect(id.split('/')[0]).toBe(fixture.system);
  });

  test('marks every student at their own name', async () => {
    const page = await open(fixture);
    const reading = readPage(page);
    const anchors = flagAnchors(page, reading);
    expect([...anchors.keys()]).toEqual(reading.students.map((_, index) => index));
    expect(new Set(anchors.values()).size).toBe(reading.students.length);
    for (const [index, anchor] of anchors) {
      const shown = anchor.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
      const name = reading.students[index]?.name ?? '';
      // First and last name may stand in cells of their own: the mark then stands at one of them.
      const isPart = shown !== '' && name.split(shown).length === 2;
      expect(shown.includes(name) || isPart, `${name} at "${shown}"`).toBe(true);
    }
  });

  test('gives a cell for every number, and none where there is none', async () => {
    const page = await open(fixture);
    const reading = readPage(page);
    for (const [index, student] of reading.students.entries()) {
      const numbers = [
        student.absences,
        student.excused,
        student.unexcused,
        student.tardies,
        student.enrolled,
      ];
      const cells = sourceCells(page, reading, index);
      expect(cells).toHaveLength(numbers.filter((number) => number !== null).length);
      for (const { element, column } of cells) {
        expect(element.textContent).toMatch(/\d/u);
        expect(column).not.toBe('');
      }
    }
  });

  test('reads the same in steps', async () => {
    const page = await open(fixture);
    const steps = readPageInSteps(page);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { reading, anchors } = step.value;
    expect(reading).toEqual(readPage(page));
    expect([...anchors]).toEqual([...flagAnchors(page, reading)]);
  });

  test('says what its counts cover', async () => {
    const { kind, expected } = fixture;
    const { range, reader } = pageReadingSchema.parse(expected);
    const dated = range.from !== null;
    const covers = readWholePage(await open(fixture)).covers;
    expect(covers === 'dated', 'pages with dates, and they alone, are dated').toBe(dated);
    expect(covers === 'unknown', 'counts say what they cover').toBe(!dated && kind !== 'counts');
    expect(reader === null && covers !== 'unknown').toBe(false);
  });
});

test('a page without a window is read by its markup alone', () => {
  const fixture = fixtures.find(({ name }) => name === 'absence-summary-expanded');
  expect(fixture).toBeDefined();
  const document = new DOMParser().parseFromString(fixture?.html ?? '', 'text/html');
  const reading = readPage({ document, url: fixture?.url ?? new URL('https://sis.example') });
  expect(reading).toEqual(fixture?.expected);
});

test('lists of anybody else are read as nothing', () => {
  const html =
    '<h1>Leave</h1><table><tr><th>Employee</th><th>Days Absent</th></tr><tr><td>Ada Vale</td><td>12</td></tr></table>';
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage({ document, url: new URL('https://intranet.example/staff') });
  expect(reading).toMatchObject({ status: 'nothing', reader: null, students: [] });
});

test('marks follow their students when the page is sorted anew', async () => {
  const fixture = fixtures.find(({ name }) => name === 'absence-summary-year');
  if (!fixture) throw new Error('The fixture is gone.');
  const page = await open(fixture);
  const reading = readPage(page);
  const rows = [...page.document.querySelectorAll('table.list > tbody > tr:not(.thead-repeat)')];
  rows.at(-1)?.parentElement?.append(...rows.toReversed());
  for (const [index, anchor] of flagAnchors(page, reading))
    expect(anchor.textContent).toBe(reading.students[index]?.name);
});

test('a long list is read in many small steps', async () => {
  const fixture = fixtures.find(({ name }) => name === 'absence-summary-year');
  if (!fixture) throw new Error('The fixture is gone.');
  const rows = Array.from(
    { length: 2000 },
    (_, k) => `<tr><td>Student ${k}</td><td>${k}</td><td>9</td><td>1.5</td></tr>`,
  );
  const body = /(<table class="list widefat.*?<tbody>).*?(<\/tbody>)/su;
  const html = fixture.html
    .replace(body, `$1${rows.join('')}$2`)
    .replace('8 students', '2000 students');
  const page = await open({ ...fixture, html });
  const steps = readPageInSteps(page);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(step.value.reading.students).toHaveLength(2000);
  expect(step.value.reading.status).toBe('read');
  expect(step.value.anchors.size).toBe(2000);
  expect(count).toBeGreaterThanOrEqual(2000 / 25);
});

describe.each(systems)('$name', (system) => {
  test('has fixtures of pages to read and of pages to leave alone', () => {
    const kinds = fixtures
      .filter((fixture) => fixture.system === system.id)
      .map(({ kind }) => kind);
    expect(kinds).toContain('no students');
    // Some systems show no counts that can be trusted; what their readers name without a number is read, too.
    const read = kinds.filter((kind) => kind !== 'no students');
    expect(read.length > 0).toBe(system.readers.length > 0);
  });

  test('has a fixture for every reader', () => {
    const used = new Set(fixtures.map(({ expected }) => pageReadingSchema.parse(expected).reader));
    for (const reader of system.readers) expect(used).toContain(reader.id);
  });

  test('is in the table of supported systems', () => {
    expect(readme ?? system.name).toContain(system.name);
  });

  test('says when it was last looked at', () => {
    expect(system.lastChecked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/u);
    for (const reader of system.readers)
      expect(reader.id).toMatch(new RegExp(`^${system.id}/[a-z-]+$`, 'u'));
  });
});

test('every system file is registered', () => {
  const ids = systemFiles.map((path) =>
    path
      .replace(/(\/index)?\.ts$/u, '')
      .split('/')
      .at(-1),
  );
  expect(new Set(systems.map(({ id }) => id))).toEqual(new Set(ids));
});

test('every folder of fixtures belongs to a system, or to pages of none', () => {
  const ids = [...systems.map(({ id }) => id), 'generic'];
  for (const { system } of fixtures) expect(ids).toContain(system);
});
