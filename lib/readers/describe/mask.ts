import { collapse } from '../page/text.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';

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

/** A word no surname is: what a count is of. "Day", "May" and "Marks" are names as well. */
function countsSomething(word: string): boolean {
  return speaksOf(meaningOf(word), 'absent', 'tardy', 'excused', 'unexcused', 'attendance', 'id');
}

type Token = { text: string; at: number; isUnknown: boolean };

function tokensOf(line: string): Token[] {
  const unknown = new Set(meaningOf(line).unknown.map(folded));
  return Array.from(
    line.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu),
    ({ 0: text, index: at }) => ({
      text,
      at,
      isUnknown: partsOf(text).some((part) => unknown.has(part)),
    }),
  );
}

/** Beside an unknown word with a capital a known one may be the other half of a name: "Grace Day", "Day, Grace". */
function isHalfOfName(line: string, token: Token, beside: Token | undefined): boolean {
  if (!beside?.isUnknown || !isCapital(beside.text) || !isCapital(token.text)) return false;
  const [first, second] = token.at < beside.at ? [token, beside] : [beside, token];
  const between = line.slice(first.at + first.text.length, second.at);
  return /^[\s,.'’-]{1,3}$/u.test(between) && !countsSomething(token.text);
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

/**
 * A label with every word nobody knows, and every word that may belong to a name beside it, replaced by its shape, and every
 * number by 0: "Days absent 2026 Vale" as "Days absent 0 Aa".
 */
export function maskedLabel(label: string): string {
  const line = collapse(label);
  if (line === '') return '';
  if (line.length > longestLabel) return 'text';
  const tokens = tokensOf(line);
  let masked = '';
  let end = 0;
  for (const [place, token] of tokens.entries()) {
    const besides = [tokens[place - 1], tokens[place + 1]];
    const isHidden = token.isUnknown || besides.some((beside) => isHalfOfName(line, token, beside));
    masked += line.slice(end, token.at) + (isHidden ? shapeOfValue(token.text) : token.text);
    end = token.at + token.text.length;
  }
  return (masked + line.slice(end)).replace(/\p{N}+/gu, '0');
}

/** "DaysAbsent" counts as two words, as it does for the vocabulary. */
function partsOf(word: string): string[] {
  return [
    folded(word),
    ...word
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .split(/[\s'’]/u)
      .map(folded),
  ];
}
