import { describe, expect, test } from 'vitest';
import { cleanPage } from '../../../tools/fixture-add-page.ts';

const oldest = 2023;

/** A page with this cell in a table, and this beside the table, cleaned. */
function cleaned(cell: string, beside: string) {
  const saved = `<html><head></head><body><table><tr><th>Student</th></tr><tr><td>${cell}</td></tr></table>${beside}</body></html>`;
  return cleanPage(saved, 'a key', [], 'https://sis.example/list', oldest);
}

const nothing = { digits: [], words: [], pairs: [] };

describe('a name or id is found and replaced', () => {
  test.each([
    ['in a script without capitals', '李明', '<p id="row_李明" class="stu-李明">x</p>', ['李明']],
    ['in Arabic', 'سلمى حداد', '<p id="row_سلمى">x</p>', ['سلمى', 'حداد']],
    [
      'encoded in a path',
      'José Ibáñez',
      '<a href="/students/Jos%C3%A9-Ib%C3%A1%C3%B1ez/view">x</a>',
      ['Jos', 'b%C3%A1', 'Ibáñez'],
    ],
    ['in an older encoding', 'Zoë Quennell', '<a href="/v?name=Zo%EB">x</a>', ['Zo%EB', 'Zoë']],
    [
      'joined with another',
      'Vale, Ada',
      '<p id="valeada22">x</p><i class="AdaVale">x</i>',
      ['valeada', 'AdaVale'],
    ],
    [
      'inside a longer word',
      'McAllister, Fay',
      '<p id="faymcallister22">x</p><i class="FayMcAllister">x</i>',
      ['allister', 'Allister'],
    ],
    [
      'without its accents and signs',
      'Obríen-Valez, Zoé',
      '<p id="obrienvalez">x</p>',
      ['obrien', 'valez'],
    ],
    [
      'in small letters only',
      'quennell, orla',
      '<a href="/u/oquennell">x</a>',
      ['quennell', 'orla'],
    ],
    [
      'in the name of a parameter',
      'Quennell, Orla',
      '<a href="/x?sel[Quennell]=1&amp;ids[480021]=on">x</a>',
      ['Quennell', '480021'],
    ],
    [
      'in other digits',
      '٤٨٠٠٢١',
      '<p id="r-４８００２１">x</p>',
      ['٤٨٠٠٢١', '４８００２１', '480021'],
    ],
    ['as a day of birth alone on a page', '4/17/2010', '', ['4/17', '2010']],
  ])('%s', (_, cell, beside, personal) => {
    const { html, left } = cleaned(cell, beside);
    expect(personal.filter((one) => html.includes(one))).toEqual([]);
    expect(left).toEqual(nothing);
  });
});

test('the same id in two scripts stays the same id, each in its own digits', () => {
  const { html } = cleaned('٤٨٠٠٢١', '<p id="r-480021">x</p>');
  const [, shown = ''] = /<td>([٠-٩]{6})<\/td>/u.exec(html) ?? [];
  const plain = Array.from(shown, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660)).join('');
  expect(html).toContain(`id="r-${plain}"`);
});

describe('nothing is written where somebody is named by what is never changed', () => {
  test.each([
    ['a tag', '<quennell-card>x</quennell-card>', { words: ['Quennell'] }],
    ['an attribute', '<p data-quennell-480021="">x</p>', { words: ['Quennell'] }],
    ['an id in an attribute’s name', '<p x-480021="">480021</p>', { digits: ['480021'] }],
    ['a title of words that screens use', '<h1>Mark Day</h1>', { pairs: ['Mark Day'] }],
  ])('%s', (_, beside, left) => {
    expect(cleaned('Quennell, Orla', beside).left).toMatchObject(left);
  });
});

test('no key invents a word that looks like one that was left', () => {
  const cells = ['Lamb, Hong', 'Some, Amber', 'Stay, Janna', 'Drel, Vai', 'Grith, Bel'].join(
    '</td><td>',
  );
  const saved = `<body><table><tr><td>${cells}</td></tr></table></body>`;
  const keys = Array.from({ length: 300 }, (_, at) => `key ${at}`);
  const refused = keys.filter((key) => {
    const { words } = cleanPage(saved, key, [], 'https://sis.example/', oldest).left;
    return words.length > 0;
  });
  expect(refused).toEqual([]);
});
