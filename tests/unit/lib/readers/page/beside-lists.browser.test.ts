import { describe, expect, test } from 'vitest';
import { besideLists, firstBesideLists } from '../../../../../lib/readers/page/beside-lists.ts';

function bodyWith(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function ids(elements: Element[]): string[] {
  return elements.map(({ id }) => id);
}

function rows(count: number, cell: (row: number) => string): string {
  return Array.from({ length: count }, (_, row) => `<tr><td>${cell(row)}</td></tr>`).join('');
}

const marked = (row: number): string => `<i id="r${row}">7</i>`;

describe('a search beside the lists of a page', () => {
  test('finds all there is on a page of short lists', () => {
    const body = bodyWith(`<b id="a"></b><table>${rows(999, marked)}</table><i id="z"></i>`);
    expect(besideLists(body, 'i, b')).toEqual([...body.querySelectorAll('i, b')]);
  });

  test('leaves out the later rows of a long list, and finds the rest in page order', () => {
    const list = `<table id="t"><caption><i id="c"></i></caption><thead><tr><th><i id="h"></i></th></tr></thead><tbody>${rows(1_500, marked)}</tbody><tfoot><tr><td><i id="f"></i></td></tr></tfoot></table>`;
    const body = bodyWith(`<div><i id="a"></i><section>${list}</section></div><i id="z"></i>`);
    const first = Array.from({ length: 60 }, (_, row) => `r${row}`);
    expect(ids(besideLists(body, 'i'))).toEqual(['a', 'c', 'h', ...first, 'f', 'z']);
    expect(besideLists(body, 'table, tbody').map(({ localName }) => localName)).toEqual([
      'table',
      'tbody',
    ]);
    expect(firstBesideLists(body, '#z, #f')?.id).toBe('f');
    expect(firstBesideLists(body, '#r1499')).toBeNull();
  });

  test('looks at every row of a list that holds headings or tables of its own', () => {
    const withHeads = bodyWith(`<table>${rows(1_500, (row) => `<h3 id="r${row}">7</h3>`)}</table>`);
    expect(besideLists(withHeads, 'h3')).toHaveLength(1_500);
    const late = (row: number): string => (row % 50 === 0 ? '<h3>Vale</h3>' : '7');
    expect(besideLists(bodyWith(`<table>${rows(1_500, late)}</table>`), 'h3')).toHaveLength(30);
  });

  test('finds the lists around which a table only arranges things', () => {
    const inner = `<table><tbody>${rows(1_200, marked)}</tbody></table>`;
    const body = bodyWith(
      `<table><tr><td><i id="a"></i></td></tr><tr><td>${inner}</td></tr><tr><td><i id="z"></i></td></tr></table>`,
    );
    const found = ids(besideLists(body, 'i'));
    expect(found).toHaveLength(62);
    expect([found[0], found.at(-1)]).toEqual(['a', 'z']);
  });
});
