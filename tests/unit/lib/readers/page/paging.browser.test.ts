import { afterEach, describe, expect, test } from 'vitest';
import { isLoading } from '../../../../../lib/readers/page/loading.ts';
import { pagingOf, readPaging } from '../../../../../lib/readers/page/paging.ts';

afterEach(() => document.body.replaceChildren());

describe('a note about a part of a list', () => {
  test.each([
    ['Showing 1 to 25 of 320 entries', { from: 1, to: 25, total: 320 }],
    ['26-50 of 320', { from: 26, to: 50, total: 320 }],
    ['Records 1 – 50 de 1,391', { from: 1, to: 50, total: 1391 }],
    ['1 bis 10 von 1.204 Schülern', { from: 1, to: 10, total: 1204 }],
    ['Students 301 - 320 / 320', { from: 301, to: 320, total: 320 }],
    ['Affichage de 1 à 25 sur 320 élèves', { from: 1, to: 25, total: 320 }],
    ['25 of 320 students', { from: 1, to: 25, total: 320 }],
  ])('%s', (text, paging) => expect(readPaging(text)).toEqual(paging));

  test.each([
    ['a span of days', '10/1/2026 - 10/31/2026'],
    ['a part that is larger than the whole', '1 to 500 of 320'],
    ['a part that begins at nothing', '0 to 0 of 0'],
    ['only a page', 'Page 1 of 8'],
    ['a share', '12 of 71'],
    ['a day', '2026-08-10'],
    ['a long text', `1 to 25 of 320 ${'and more '.repeat(30)}`],
  ])('is not %s', (_, text) => expect(readPaging(text)).toBeNull());
});

function show(html: string): Element {
  document.body.innerHTML = html;
  const list = document.querySelector('table');
  if (!list) throw new Error('The page has no list.');
  return list;
}
const table = '<table><tr><td>1 to 2 of 9</td></tr></table>';

describe('the note beside a list', () => {
  test('is found around it, never in its rows', () => {
    expect(pagingOf(show(`<div><div>${table}</div><p>Showing 1 to 25 of 320</p></div>`))).toEqual({
      from: 1,
      to: 25,
      total: 320,
    });
    expect(pagingOf(show(`<main>${table}</main>`))).toBeNull();
  });
  test('may stand above and below; two different notes say nothing', () => {
    const twice = '<p>1-25 of 320</p>';
    expect(pagingOf(show(`<div>${twice}${table}${twice}</div>`))?.total).toBe(320);
    expect(pagingOf(show(`<div>${twice}${table}<p>1-25 of 90</p></div>`))).toBeNull();
  });
  test('counts only where it can be seen', () => {
    expect(pagingOf(show(`<div>${table}<p hidden>1-25 of 320</p></div>`))).toBeNull();
  });
});

describe('a list that is still being filled', () => {
  test.each([
    ['marked busy', `<div aria-busy="true">${table}</div>`],
    ['with a sign beside it', `<div>${table}<div class="spinner">Loading…</div></div>`],
    ['in Spanish', `<div>${table}<div role="status">Cargando...</div></div>`],
    ['in rows', '<table><tr><td><span class="loading">Please wait...</span></td></tr></table>'],
  ])('%s', (_, html) => expect(isLoading(show(html))).toBe(true));

  test.each([
    ['with a sign that is hidden', `<div>${table}<div class="spinner" hidden>Loading…</div></div>`],
    ['with a status about something else', `<div>${table}<p role="status">Saved</p></div>`],
    [
      'that speaks of loading docks',
      `<div>${table}<p class="loading-dock">Loading dock 4</p></div>`,
    ],
  ])('is not one %s', (_, html) => expect(isLoading(show(html))).toBe(false));
});
