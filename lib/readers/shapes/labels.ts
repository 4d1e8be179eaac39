import { all, attribute } from '../page/dom.ts';
import { collapse } from '../page/text.ts';
import { labelText } from '../page/visible-text.ts';
import { meaningOf } from '../words/vocabulary.ts';

/** What widgets put behind a head: arrows of sorting, names of icons whose font is not loaded. */
const icons = new Set(
  'arrow_upward arrow_downward unfold_more swap_vert filter_list more_vert expand_more'.split(' '),
);
const arrows = /[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff\u22ee]/gu;
/** Heads no longer than this may be letters that stand for words. */
const longestAbbreviation = 5;
/** Titles that say what a click does. */
const ofControls = /sort|click|filter|order|ordenar|trier|sortier/iu;
/** "A B S": a head written from top to bottom, a letter a line. */
const letterByLetter = /^\p{L}(?: \p{L}){2,}$/u;
/** "Ab- sences": a word broken over two lines. */
const brokenWord = /(\p{Ll})[-\u2010] (?=\p{Ll})/gu;

function joinLetters(text: string): string {
  return letterByLetter.test(text)
    ? text.replaceAll(' ', '').replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    : text;
}

function wordsOfPictures(cell: Element): string {
  const named = [cell, ...all(cell, 'img[alt], [aria-label], [title]').slice(0, 5)];
  for (const element of named)
    for (const name of ['aria-label', 'title', 'alt', 'abbr']) {
      const words = collapse(attribute(element, name));
      if (words !== '') return words.slice(0, 300);
    }
  return '';
}

/** Without what decorates its end. */
function undecorated(text: string): string {
  const words = text.replace(arrows, ' ').trim().split(' ');
  while (words.length > 0 && (words.at(-1) === '' || icons.has(words.at(-1) ?? ''))) words.pop();
  return collapse(words.join(' '));
}

/** "DA" where the page says in the same place that it stands for "Days absent". */
function spelledOut(cell: Element, words: string): string {
  const short = words.length <= longestAbbreviation && /^[\p{Lu}\d%./]+$/u.test(words);
  if (!short || [...meaningOf(words).senses].some((sense) => sense !== 'small')) return words;
  const [named] = all(cell, 'abbr[title]');
  const long = collapse(attribute(named ?? cell, 'title')).slice(0, 100);
  return /\p{L}{3}/u.test(long) && !ofControls.test(long) ? long : words;
}

/**
 * The words of a column head: without arrows of sorting, words broken over lines put together; where it shows a picture
 * only, the picture's words.
 */
export function headLabel(cell: Element): string {
  const text = undecorated(labelText(cell).slice(0, 300));
  const words = joinLetters(text).replaceAll(brokenWord, '$1');
  return words === '' ? wordsOfPictures(cell) : spelledOut(cell, words);
}
