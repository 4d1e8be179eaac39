import { expect, test } from 'vitest';
import type { PageReading, StudentReading } from '../../../../../lib/domain/page-reading.ts';
import { readPage } from '../../../../../lib/readers/read-page.ts';

const pages = import.meta.glob<string>(
  '../../../../fixtures/sis/{powerschool,infinite-campus,skyward,aeries,synergy,aspen,eschoolplus,facts,focus,genesis,librus,roll-call}/*/page.html',
  { query: '?raw', import: 'default', eager: true },
);
const metas = import.meta.glob<{ url: string; kind: string }>(
  '../../../../fixtures/sis/*/*/meta.json',
  {
    import: 'default',
    eager: true,
  },
);

const fixtures = Object.entries(pages).map(([path, html]) => {
  const meta = metas[path.replace('page.html', 'meta.json')];
  if (!meta) throw new Error(`${path} has no meta.json beside it`);
  const name = path.split('/').slice(-3, -1).join('/');
  return { name, html, url: new URL(meta.url), kind: meta.kind };
});

/** What makes a page name nobody may be its last part; all others name whom they name from the start. */
const whole = fixtures.filter(({ kind }) => kind !== 'no name');

function read(html: string, url: URL): PageReading {
  return readPage({ document: new DOMParser().parseFromString(html, 'text/html'), url });
}

/** Elements whose names stand in front of what a script asks the document, its body or its forms for. */
const shadowedNames = [
  'querySelector',
  'querySelectorAll',
  'body',
  'rows',
  'children',
  'firstChild',
  'nextSibling',
  'textContent',
  'getAttribute',
  'classList',
  'closest',
  'localName',
];
const shadows =
  shadowedNames.map((name) => `<img name="${name}" id="${name}" alt="" hidden>`).join('') +
  `<form hidden>${shadowedNames.map((name) => `<input name="${name}" hidden>`).join('')}</form>`;

function keyOf({ name, sisId, unit }: StudentReading): string {
  return [name, sisId, unit].join('\n');
}

/** The page as far as it has come, cut between two tags. */
function* cuts(html: string): Generator<string> {
  const tags = [...html.matchAll(/</gu)].map(({ index }) => index);
  const step = Math.max(1, Math.floor(tags.length / 40));
  for (let at = step; at < tags.length; at += step) yield html.slice(0, tags[at]);
}

test('there are pages of twelve systems', () => {
  expect(new Set(fixtures.map(({ name }) => name.split('/')[0])).size).toBe(12);
});

test.each(fixtures)('$name reads the same where the page shadows what it is asked', (fixture) => {
  const { html, url } = fixture;
  const shadowed = html.replace(/(<body[^>]*>)/u, `$1${shadows}`);
  expect(shadowed).not.toBe(html);
  expect(read(shadowed, url)).toEqual(read(html, url));
});

test.each(whole)(
  'half of $name names nobody and counts no day that the whole does not',
  (fixture) => {
    const { html, url } = fixture;
    const { students } = read(html, url);
    const names = new Set(students.map(({ name }) => name));
    const days = new Map(students.map((student) => [keyOf(student), student.absences]));
    const found = [...cuts(html)].flatMap((part) => read(part, url).students);
    const others = found.filter(({ name }) => !names.has(name));
    expect(others).toEqual([]);
    const otherwise = found.filter(
      (student) =>
        student.unit === 'day' &&
        student.absences !== null &&
        student.absences !== days.get(keyOf(student)),
    );
    expect(otherwise).toEqual([]);
  },
);
