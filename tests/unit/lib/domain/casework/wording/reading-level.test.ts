import { describe, expect, test } from 'vitest';
import {
  readingLevel,
  wordCount,
} from '../../../../../../lib/domain/casework/wording/reading-level.ts';
import {
  englishSyllables,
  spanishSyllables,
} from '../../../../../../lib/domain/casework/wording/syllables.ts';

describe('English', () => {
  test.each([
    ['cat', 1],
    ['school', 1],
    ['attended', 3],
    ['missed', 1],
    ['sessions', 2],
    ['completed', 3],
    ['science', 2],
    ['module', 2],
    ['week', 1],
    ['next', 1],
    ['makes', 1],
    ['tables', 2],
    ['classes', 2],
    ['little', 2],
    ['the', 1],
    ['family', 3],
    ['together', 3],
    ['Saturday', 3],
    ['biology', 4],
    ['being', 2],
    ['Australian', 3],
    ['reptilian', 3],
    ['creature', 2],
    ['hybrid', 2],
    ['mammal', 2],
    ['platypus', 3],
    ['seemingly', 3],
    ['education', 4],
    ['opportunity', 5],
    ['piano', 3],
    ['social', 2],
    ['created', 3],
    ['needed', 2],
    ['helped', 1],
    ['123', 0],
  ])('%s has %i syllables', (word, count) => {
    expect(englishSyllables(word)).toBe(count);
  });

  test('published vectors of the formulas: 24 syllables in 13 words, and the cat on the mat', () => {
    const platypus =
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    const words = platypus.split(' ');
    expect(words.reduce((sum, word) => sum + englishSyllables(word), 0)).toBe(24);
    expect(readingLevel(platypus, 'en')).toEqual({ kind: 'grade', grade: 11.26, plain: false });
    expect(readingLevel('The cat sat on the mat.', 'en')).toEqual({
      kind: 'grade',
      grade: -1.45,
      plain: true,
    });
  });

  test('times and abbreviated numbers end no sentence', () => {
    expect(readingLevel('In at 9.30 we met.', 'en')).toEqual(
      readingLevel('In at 930 we met.', 'en'),
    );
  });
});

describe('Spanish', () => {
  test.each([
    ['casa', 2],
    ['ciudad', 2],
    ['ahora', 3],
    ['leí', 2],
    ['caía', 3],
    ['viuda', 2],
    ['Uruguay', 3],
    ['averiguáis', 4],
    ['muy', 1],
    ['hoy', 1],
    ['y', 1],
    ['construido', 3],
    ['queso', 2],
    ['guitarra', 3],
    ['pingüino', 3],
    ['creer', 2],
    ['matemáticas', 5],
    ['módulo', 3],
    ['sesión', 2],
    ['sesiones', 3],
    ['día', 2],
    ['mayo', 2],
    ['escuela', 3],
    ['ayuda', 3],
  ])('%s has %i syllables', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  test('Fernandez Huerta and INFLESZ by hand: 8 words, 14 syllables, one sentence', () => {
    // La próxima semana vamos a leer un libro: 1+3+3+2+1+2+1+2 = 15 in 8 words.
    expect(readingLevel('La próxima semana vamos a leer un libro.', 'es')).toEqual({
      kind: 'ease',
      fernandezHuerta: 86.18,
      inflesz: 82.02,
      band: 'very-easy',
      plain: true,
    });
  });

  test('long words are hard', () => {
    const level = readingLevel(
      'La responsabilidad institucional interdisciplinaria requiere consideraciones administrativas.',
      'es',
    );
    expect(level).toMatchObject({ kind: 'ease', band: 'very-hard', plain: false });
  });
});

test('other languages and empty texts are unknown', () => {
  expect(readingLevel('Tuần này', 'vi')).toEqual({ kind: 'unknown' });
  expect(readingLevel(' … ', 'en')).toEqual({ kind: 'unknown' });
});

test('words are counted as the language cuts them', () => {
  expect(wordCount('Jaylen attended three of four sessions this week.', 'en')).toBe(8);
  expect(wordCount('感谢您本周的帮助。', 'zh')).toBeGreaterThan(3);
  expect(wordCount('شكرًا لمساعدتكم هذا الأسبوع.', 'ar')).toBe(4);
  expect(wordCount('', 'en')).toBe(0);
  expect(wordCount('one two', 'not a tag')).toBe(2);
});
