import { collapse, withoutMarks } from '../page/text.ts';
import { headWords, wordStems } from './heads.ts';

/** What a word over a column can be about. */
export type Sense = keyof typeof headWords;

/** A label as its senses, and the words nobody here knows: with one of those it may mean something else altogether. */
export type Meaning = { senses: Set<Sense>; unknown: string[]; words: number; text: string };

const scriptsWithoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u;
/** "1/2 abs" and "½ abs" are half days, no fractions; NFKD writes ½ as 1⁄2. */
const halfSign = /(?<![\d/])1\s?[/\u2044]\s?2(?![\d/])/gu;
const longestPhrase = 5;
/** Labels are short; a whole paragraph above a column says nothing about it. */
const longestLabel = 200;

/** Lower case without accents, with "AbsYTD" and "pres_percent" taken apart. */
function plain(line: string): string {
  return withoutMarks(line.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .normalize('NFC')
    .toLowerCase()
    .replace(halfSign, ' ½ ');
}

/** The words of a plain text; signs that stand for a word are words. */
function wordsIn(text: string): string[] {
  return text.match(/\p{L}+|\d+|[%#№½]/gu) ?? [];
}

/** The words of a label. */
function wordsOf(label: string): string[] {
  return wordsIn(plain(collapse(label).slice(0, longestLabel)));
}

const allSenses = Object.keys(headWords).filter((key): key is Sense => key in headWords);

type Known = {
  senses: Map<string, Sense[]>;
  /** How many words the longest phrase has that begins with this word. */
  longest: Map<string, number>;
  words: Set<string>;
};

let known: Known | null = null;

/** Lower case letters and blanks: the words are there to be cut at the blanks. */
const plainPhrase = /^[a-z]+(?: [a-z]+)*$/u;

function keepPhrase({ senses, longest, words }: Known, phrase: string[], sense: Sense): void {
  const [first = ''] = phrase;
  const key = phrase.length === 1 ? first : phrase.join(' ');
  const other = senses.get(key);
  if (other) other.push(sense);
  else senses.set(key, [sense]);
  if (phrase.length > (longest.get(first) ?? 1)) longest.set(first, phrase.length);
  for (const word of phrase) words.add(word);
}

/** Two thousand are read before the first page can be: those with other letters are made plain in one go. */
function readWords(): Known {
  const read: Known = { senses: new Map(), longest: new Map(), words: new Set() };
  const others: { phrases: string[]; senses: Sense[] } = { phrases: [], senses: [] };
  for (const sense of allSenses)
    for (const phrase of headWords[sense].split('|'))
      if (plainPhrase.test(phrase)) keepPhrase(read, phrase.split(' '), sense);
      else {
        others.phrases.push(phrase);
        others.senses.push(sense);
      }
  const plainly = plain(others.phrases.join('|')).split('|');
  for (const [at, sense] of others.senses.entries())
    keepPhrase(read, wordsIn(plainly[at] ?? ''), sense);
  return read;
}

function sensesOf(key: string): Sense[] | undefined {
  known ??= readWords();
  return known.senses.get(key);
}

/** Stems by their first letter. */
let stems: Map<string, [string, Sense][]> | null = null;

function readStems(): Map<string, [string, Sense][]> {
  const all = allSenses.flatMap((sense) =>
    plain(wordStems[sense] ?? '')
      .split('|')
      .filter((stem) => stem !== '')
      .map((stem): [string, Sense] => [stem, sense]),
  );
  return Map.groupBy(all, ([stem]) => stem.charAt(0));
}

/** More letters than that behind a stem make it another word. */
const longestEnding = 5;

function isBent([stem]: [string, Sense], word: string): boolean {
  return word.startsWith(stem) && word.length <= stem.length + longestEnding;
}

function stemsLike(word: string): [string, Sense][] {
  stems ??= readStems();
  return stems.get(word.charAt(0)) ?? [];
}

function stemSenses(word: string): Sense[] | undefined {
  const found = stemsLike(word).filter((stem) => isBent(stem, word));
  return found.length > 0 ? found.map(([, sense]) => sense) : undefined;
}

/** "Q1", "S2", "MP3": a part of the school year. */
const termCode = /^(q|s|t|mp|sem|tri|qtr|m|x|f)\s?\d$/u;
/** How such a code may begin, also where its letters stand apart. */
const termStart = /^(?:q|qt|qtr|s|se|sem|t|tr|tri|m|mp|x|f)$/u;
const ordinary = /^(1st|2nd|3rd|[4-9]th|1re|1er|2e|3e)$/u;

function senseOfNumber(word: string): Sense[] | undefined {
  if (/^(19|20)\d\d$/u.test(word)) return ['year'];
  return undefined;
}

/** Chinese, Japanese and Korean labels have no blanks: the longest known word first. */
function cutWord(word: string): string[] {
  if (plainPhrase.test(word) || !scriptsWithoutBlanks.test(word) || sensesOf(word)) return [word];
  const parts: string[] = [];
  for (let at = 0; at < word.length;) {
    let end = Math.min(word.length, at + 12);
    while (end > at + 1 && !sensesOf(word.slice(at, end))) end -= 1;
    parts.push(word.slice(at, end));
    at = end;
  }
  return parts;
}

/** No phrase that starts at the word has more words. */
function longestAt(words: string[], at: number): number {
  known ??= readWords();
  const first = words[at] ?? '';
  const most = termStart.test(first) ? longestPhrase : (known.longest.get(first) ?? 1);
  return Math.min(most, longestPhrase, words.length - at);
}

/** The sense of the longest phrase that starts at a word, and how many words it takes. */
function phraseAt(words: string[], at: number): { senses: Sense[]; taken: number } | null {
  for (let taken = longestAt(words, at); taken > 0; taken--) {
    const phrase = words.slice(at, at + taken).join(' ');
    const senses =
      sensesOf(phrase) ??
      (termCode.test(phrase.replace(/\s/u, '')) ? ['term' as const] : undefined);
    if (senses) return { senses, taken };
  }
  const senses = senseOfNumber(words[at] ?? '') ?? stemSenses(words[at] ?? '');
  return senses ? { senses, taken: 1 } : null;
}

/** "2026-27", "19-20", "2026/2027": a school year. */
const schoolYear = /(?<!\d)(20)?(\d\d)\s?[-/\u2013]\s?(20)?(\d\d)(?![-/\d])/gu;

function yearsIn(text: string): string {
  return text.replace(schoolYear, (whole, _1: string, from: string, _2: string, to: string) =>
    (Number(from) + 1) % 100 === Number(to) ? ' school year ' : whole,
  );
}

/** What a label says, word by word, in any of the languages of heads.ts. */
export function meaningOf(label: string): Meaning {
  const words = wordsOf(yearsIn(label)).flatMap(cutWord);
  const meaning: Meaning = {
    senses: new Set(),
    unknown: [],
    words: words.length,
    text: collapse(label),
  };
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at);
    for (const sense of phrase?.senses ?? []) meaning.senses.add(sense);
    if (!phrase && !ordinary.test(words[at] ?? '')) meaning.unknown.push(words[at] ?? '');
    at += phrase?.taken ?? 1;
  }
  return meaning;
}

/** Words in plain letters, none of them made of two. */
const simpleWords = /^[A-Za-z][A-Za-z ,.'-]*$/u;
const twoInOne = /[a-z][A-Z]/u;

function isKnown(word: string): boolean {
  known ??= readWords();
  return known.words.has(word) || stemsLike(word).some((stem) => isBent(stem, word));
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/**
 * Whether a text surely holds a word that no phrase has, told without taking the whole of it apart; false where that would
 * have to be looked at. There are as many names in a list as students.
 */
export function surelyHasUnknown(text: string): boolean {
  if (text.length > longestLabel || !simpleWords.test(text) || twoInOne.test(text)) return false;
  const letters = text.toLowerCase();
  // Letter by letter: the first word of a name mostly settles it, and the others need not be cut out.
  for (let at = 0, start = 0; at <= letters.length; at += 1) {
    if (isSmallLetter(letters.charCodeAt(at))) continue;
    if (at > start && !isKnown(letters.slice(start, at))) return true;
    start = at + 1;
  }
  return false;
}

/** Whether the label holds one of the senses. */
export function speaksOf(meaning: Meaning, ...senses: Sense[]): boolean {
  return senses.some((sense) => meaning.senses.has(sense));
}
