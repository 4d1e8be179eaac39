import { collapse } from '../page/text.ts';
import { meaningOf } from '../words/vocabulary.ts';

const mark = /\p{M}/gu;
/** Labels longer than this are texts, and texts may speak of people. */
const longestLabel = 80;
/** A value of more words is a sentence. */
const mostWords = 5;

function folded(word: string): string {
  return word.normalize('NFKD').replace(mark, '').normalize('NFC').toLowerCase();
}

/** Whether it is a word that systems print over columns; no other word of a page leaves it. */
export function isKnownWord(word: string): boolean {
  const { unknown, words } = meaningOf(word);
  return words > 0 && unknown.length === 0 && !/\d/u.test(word);
}

function shapeOfWord(word: string): string {
  if (/^\p{Lu}/u.test(word)) return word.length > 1 ? 'Aa' : 'A';
  return /^\p{Ll}/u.test(word) ? 'a' : 'o';
}

/** The kind of a value without the value: "Vale, Ada" as "Aa, Aa", "12.5" as "0.0", blank as "empty", a sentence as "text". */
export function shapeOfValue(text: string): string {
  const line = collapse(text);
  if (line === '') return 'empty';
  const shape = line
    .replace(/\p{L}[\p{L}\p{M}]*/gu, shapeOfWord)
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}0\s.,:;%/()'’+-]/gu, '?');
  return shape.split(' ').length > mostWords ? 'text' : shape;
}

/** A label with every word nobody knows replaced by its shape and every number by 0: "Days absent 2026 Vale" as "Days absent 0 Aa". */
export function maskedLabel(label: string): string {
  const line = collapse(label);
  if (line === '') return '';
  if (line.length > longestLabel) return 'text';
  const unknown = new Set(meaningOf(line).unknown.map(folded));
  return line
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
      partsOf(word).some((part) => unknown.has(part)) ? shapeOfValue(word) : word,
    )
    .replace(/\p{N}+/gu, '0');
}

/** "DaysAbsent" counts as two words, as it does for the vocabulary. */
function partsOf(word: string): string[] {
  return [
    folded(word),
    ...word
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .split(' ')
      .map(folded),
  ];
}
