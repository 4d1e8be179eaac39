import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsOf, nameKey } from '../../../../lib/domain/names.ts';

test.each([
  ['Villaseñor, Mateo', 'Mateo Villaseñor'],
  ['VILLASENOR, MATEO', 'Mateo Villaseñor'],
  ['De La Cruz, Ana María', 'Ana Maria de la Cruz'],
  ["O'Brien, Siobhán", 'Siobhan O’Brien'],
  ['Smith-Jones, Mary Ann', 'Mary Ann Smith Jones'],
  ['Reyes Jr., Tomás A.', 'Tomas A Reyes JR'],
  ['Reyes, Tomás A., Jr.', 'Tomas A Reyes Jr'],
  ['Reyes, Tomás Jr', 'Tomás Reyes Jr.'],
  ['Łukasz Żółć', 'Zolc, Lukasz'],
  ['Straße, Jörg', 'Jorg Strasse'],
  ['  Ngo ,  Thi\u00a0Lan ', 'Thi Lan Ngo'],
  ['İpek Yılmaz', 'Yilmaz, Ipek'],
  ['김, 서연', '서연 김'],
])('%s and %s share a key', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
  expect(nameKey(one)).not.toBe('');
});

test.each([
  ['Tomás Reyes', 'Tomás Reyes Jr.'],
  ['Henry Ford II', 'Henry Ford III'],
  ['James Thomas', 'Thomas James'], // two people, not one name in two orders
  ['Ana Lopez', 'Ana Maria Lopez'],
  ['कमल', 'कमला'], // vowel signs are letters
])('%s and %s do not', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

describe('edges', () => {
  test('a name of signs only has no key', () => {
    expect(nameKey('— , …')).toBe('');
    expect(nameKey('')).toBe('');
  });

  test('a suffix alone is a name', () => {
    expect(nameKey('Iv')).toBe('iv');
    expect(nameKey('Sr, Ana')).toBe('ana sr');
  });

  test('direction marks and zero-width characters do not tell people apart', () => {
    expect(nameKey('\u202aLe\u200be, Kim\u202c')).toBe('kim lee');
  });

  test('never longer than the record allows, and well-formed', () => {
    expect(nameKey('ﷺ'.repeat(300)).length).toBeLessThanOrEqual(300);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 320 }), (name) => {
        const key = nameKey(name);
        expect(key.length).toBeLessThanOrEqual(300);
        expect(key.isWellFormed()).toBe(true);
      }),
    );
  });
});

test('both orders of any name give one key', () => {
  const part = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{4,12}$/); // longer than any suffix
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const suffix = fc.constantFrom('', ' Jr.', ' III');
  fc.assert(
    fc.property(parts, parts, suffix, (first, last, ending) => {
      const [given, family] = [first.join(' '), last.join(' ')];
      const key = nameKey(`${given} ${family}${ending}`);
      expect(nameKey(`${family}${ending}, ${given}`)).toBe(key);
      expect(nameKey(`${family.toUpperCase()}, ${given.toLowerCase()}${ending}`)).toBe(key);
      expect(nameKey(key)).toBe(key);
    }),
  );
});

describe('initials', () => {
  test.each([
    ['Villaseñor, Mateo', 'M. V.'],
    ['Mateo Villaseñor', 'M. V.'],
    ['Anand-Holt, Priya', 'P. A.-H.'],
    ['Marlowe Jr., Devonte', 'D. M.'],
    ['Marlowe, Devonte, III', 'D. M.'],
    ["O'Brien, Seán Óg", 'S. Ó. O.'],
    ['de Villiers-Moon, Anneke', 'A. d. V.-M.'],
    ['الزهراء، فاطمة', 'ف. ا.'],
    ['王小明', '王.'],
    ['Ńguyễn, Thị', 'T. Ń.'],
    ['न्गुयेन क्षितिज', 'न्गु. क्षि.'],
    ['  ', '–'],
    ['(*)', '–'],
    ['“Ace” Ruiz', 'A. R.'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  test('hold no name: of every word and hyphenated part only the first letter', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{2,12}$/);
    const name = fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(name, (words) => {
        const shown = initialsOf(words.map((parts) => parts.join('-')).join(' '));
        expect(shown).not.toMatch(/\p{L}\p{L}/u);
      }),
    );
  });
});
