import { describe, expect, test } from 'vitest';
import { formatDay, formatDays } from '../../../../lib/words/day.ts';
import { direction, directionOf, language, locale } from '../../../../lib/words/locale.ts';
import { formatChange, formatCount, formatShare } from '../../../../lib/words/numbers.ts';
import { checkWords, panelLanguage, supportWord } from '../../../../lib/words/plan/words-in.ts';
import { countOfUnit } from '../../../../lib/words/unit.ts';
import { speak } from '../../../tools/speak-language.ts';

test('English begins at the left', () => {
  expect([locale(), language(), direction()]).toEqual(['en-US', 'en-US', 'ltr']);
});

test.each([
  ['ar', 'rtl'],
  ['ar-u-nu-latn', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['es-MX', 'ltr'],
  ['so', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['az-Arab', 'rtl'],
  ['not a tag', 'ltr'],
] as const)('%s begins at its side', (tag, side) => {
  expect(directionOf(tag)).toBe(side);
});

test('units in English and Spanish are as ever', () => {
  expect([0, 1, 1.5, 24].map((n) => countOfUnit(n, 'day'))).toEqual([
    '0 days',
    '1 day',
    '1.5 days',
    '24 days',
  ]);
  speak('es');
  expect([1, 1.5, 24].map((n) => countOfUnit(n, 'hour'))).toEqual([
    '1 hora',
    '1,5 horas',
    '24 horas',
  ]);
});

describe('Arabic', () => {
  test('is written from the right, in Latin figures', () => {
    speak('ar');
    expect([language(), direction()]).toEqual(['ar', 'rtl']);
    expect(formatCount(1234.5)).toBe('1,234.5');
    expect(formatShare(16, 72)).toMatch(/^22\u200E?%\u200E?$/u);
    expect(formatChange(2)).toMatch(/^\u200E?\+2$/u);
    expect(formatDay('2026-11-03', '2026-11-27')).toBe('3 نوفمبر');
    expect(formatDays('2026-11-03', '2026-11-22')).toMatch(/^3.22 نوفمبر$/u);
  });

  test('counts one, two, a few and many, each in its form', () => {
    speak('ar');
    expect([1, 2, 3, 10, 11, 99, 100, 1.5].map((n) => countOfUnit(n, 'day'))).toEqual([
      'يوم',
      'يومان',
      '3 أيام',
      '10 أيام',
      '11 يومًا',
      '99 يومًا',
      '100 يوم',
      '1.5 يوم',
    ]);
    expect(countOfUnit(5, 'period')).toBe('5 من الحصص');
  });

  test('is what a plan says to an Arabic panel', () => {
    speak('ar');
    expect(panelLanguage()).toBe('ar');
    expect(supportWord('tutoring')).toBe('دروس تقوية');
    const sessions = (of: number) =>
      checkWords({ kind: 'sessions', attended: 1, of, from: '2026-11-02' }, 'ar');
    expect([1, 2, 4, 12, 100].map(sessions)).toEqual([
      'حضور 1 من جلسة واحدة',
      'حضور 1 من جلستين',
      'حضور 1 من 4 جلسات',
      'حضور 1 من 12 جلسة',
      'حضور 1 من 100 جلسة',
    ]);
  });
});
