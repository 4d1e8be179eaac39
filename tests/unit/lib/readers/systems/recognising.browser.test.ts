import { describe, expect, test } from 'vitest';
import { systems } from '../../../../../lib/readers/index.ts';
import type { Page } from '../../../../../lib/readers/reader.ts';

const pages = import.meta.glob<string>('../../../../fixtures/sis/*/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const kinds = import.meta.glob<{ kind: string }>('../../../../fixtures/sis/*/*/meta.json', {
  import: 'default',
  eager: true,
});

const fixtures = Object.entries(pages).map(([path, html]) => {
  const [owner = '', name = ''] = path.split('/').slice(-3);
  const kind = kinds[path.replace('page.html', 'meta.json')]?.kind ?? '';
  return { owner, name: `${owner}/${name}`, html, kind };
});

/** The page as a school serves it itself: neither host nor path say whose product it is. */
function atStrangeAddress(html: string): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { document, url: new URL('https://records.district.example/app/page?id=7') };
}

function recognising(html: string): string[] {
  const page = atStrangeAddress(html);
  return systems.filter((system) => system.recognises(page)).map(({ id }) => id);
}

describe.each(systems)('$name on a host of its own', ({ id }) => {
  const own = fixtures.filter(({ owner }) => owner === id);

  test('is known by every page that is read', () => {
    const read = own.filter(({ kind }) => kind !== 'no students');
    const unknown = read.filter(({ html }) => !recognising(html).includes(id));
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  test('is known by some page', () => {
    expect(own.some(({ html }) => recognising(html).includes(id))).toBe(true);
  });

  test('is not seen in the pages of others', () => {
    const others = fixtures.filter(({ owner }) => owner !== id && owner !== 'generic');
    const taken = others.filter(({ html }) => recognising(html).includes(id));
    expect(taken.map(({ name }) => name)).toEqual([]);
  });
});

test('a page of nobody is of no system', () => {
  const html = '<h1>Students</h1><table><tr><th>Name</th></tr><tr><td>Ada Vale</td></tr></table>';
  expect(recognising(html)).toEqual([]);
});
