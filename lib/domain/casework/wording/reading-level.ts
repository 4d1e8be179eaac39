import { englishSyllables, spanishSyllables } from './syllables.ts';
import { wordingLanguage } from './wording-hit.ts';

/** INFLESZ bands (Barrio-Cantalejo 2008) for the Flesch-Szigriszt index: above 80, 65, 55, 40, and below. */
export type InfleszBand = 'very-easy' | 'easy' | 'normal' | 'somewhat-hard' | 'very-hard';

/**
 * How hard a text is to read. `plain` is the fifth grade or easier in English, and in Spanish INFLESZ's bands of primary school,
 * "easy" and "very easy" (domain.md 5). `unknown` for languages without a formula and for texts without words.
 */
export type ReadingLevel =
  | { kind: 'grade'; grade: number; plain: boolean }
  | { kind: 'ease'; fernandezHuerta: number; inflesz: number; band: InfleszBand; plain: boolean }
  | { kind: 'unknown' };

/** Words of a text as its language cuts them; languages without spaces between words are counted too. */
export function wordsOf(text: string, language: string): string[] {
  const locale = Intl.Segmenter.supportedLocalesOf(canonical(language))[0];
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...segments].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

function canonical(language: string): string[] {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? [language] : [];
}

export function wordCount(text: string, language: string): number {
  return wordsOf(text, language).length;
}

/** Sentences: at least one; a line of its own counts as one, and a point inside a number or time ends none. */
function sentenceCount(text: string): number {
  const sentences = text.split(/[.!?…](?=\s|["”»)]|$)|\n/u);
  return Math.max(1, sentences.filter((part) => /\p{L}|\p{N}/u.test(part)).length);
}

const sum = (words: string[], count: (word: string) => number): number =>
  words.reduce((total, word) => total + Math.max(1, count(word)), 0);

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59. */
function englishLevel(words: string[], sentences: number): ReadingLevel {
  const perWord = sum(words, englishSyllables) / words.length;
  const grade = 0.39 * (words.length / sentences) + 11.8 * perWord - 15.59;
  return { kind: 'grade', grade: rounded(grade), plain: grade < 6 };
}

function bandOf(inflesz: number): InfleszBand {
  if (inflesz > 80) return 'very-easy';
  if (inflesz > 65) return 'easy';
  if (inflesz > 55) return 'normal';
  return inflesz > 40 ? 'somewhat-hard' : 'very-hard';
}

/**
 * Fernandez Huerta's ease (206.84 - 60 syllables per word - 1.02 words per sentence)
 * and the Flesch-Szigriszt index behind the INFLESZ bands (206.835 - 62.3 syllables per word - words per sentence).
 */
function spanishLevel(words: string[], sentences: number): ReadingLevel {
  const perWord = sum(words, spanishSyllables) / words.length;
  const perSentence = words.length / sentences;
  const ease = 206.84 - 60 * perWord - 1.02 * perSentence;
  const inflesz = 206.835 - 62.3 * perWord - perSentence;
  return {
    kind: 'ease',
    fernandezHuerta: rounded(ease),
    inflesz: rounded(inflesz),
    band: bandOf(inflesz),
    plain: inflesz > 65,
  };
}

/** The reading level of a text in the language of a BCP 47 tag; an estimate from syllables, shown as "about". */
export function readingLevel(text: string, language: string): ReadingLevel {
  const known = wordingLanguage(language);
  const words = wordsOf(text, language);
  if (known === null || words.length === 0) return { kind: 'unknown' };
  const level = known === 'en' ? englishLevel : spanishLevel;
  return level(words, sentenceCount(text));
}
