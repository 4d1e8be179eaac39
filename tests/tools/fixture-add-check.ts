import { fold } from '../../lib/readers/page/text.ts';
import { decoded } from './fixture-add-address.ts';
import { withPlainDigits } from './fixture-add-digits.ts';
import { textNodes } from './fixture-add-nodes.ts';
import { isScreenWord } from './fixture-add-words.ts';

const cells = 'td, dd, [role="gridcell"], [role="cell"]';
const heads =
  'th, label, option, button, h1, h2, h3, h4, legend, caption, title, [role="columnheader"]';

function textsOf(document: Document): Set<string> {
  const inCells = textNodes(document.body).filter(
    ({ parentElement }) => parentElement?.closest(cells) && !parentElement.closest(heads),
  );
  return new Set(inCells.map(({ data }) => data.replaceAll(/\s+/gu, ' ').trim()));
}

/** Attributes whose words are the page's own, never anybody's. */
const structural = ['style', 'type', 'role', 'scope', 'dir', 'lang', 'method', 'charset'];

/** Words that are names of months, marks and the like, and first names as well: "Mark Day" over a list of his days. */
const alsoFirstNames = /^(?:april|august|grace|jan|june|mark|may|summer|will)$/iu;
const titles = 'h1, h2, h3, h4, h5, h6, title, caption, legend';

/** The name of a tag or attribute that somebody made for this page; those of HTML itself name nobody. */
function ownName(name: string): string {
  return name.includes('-') && !name.startsWith('aria-') ? name : '';
}

/** All that could name somebody: texts, values as they stand and as addresses are read, names of tags and attributes. */
function everything(document: Document): string {
  const values = Array.from(document.querySelectorAll('*'), ({ attributes, localName }) =>
    [
      ownName(localName),
      ...Array.from(attributes, ({ name, value }) =>
        structural.includes(name) ? '' : `${ownName(name)} ${value} ${decoded(value)}`,
      ),
    ].join(' '),
  );
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) values.push(walker.currentNode.nodeValue ?? '');
  const texts = textNodes(document).map(({ data, parentElement }) =>
    // What stands in braces are words of styles.
    parentElement?.matches('style') ? data.replaceAll(/\{[^}]*\}/gu, ' ') : data,
  );
  return withPlainDigits([...values, ...texts].join(' '));
}

/** Numbers that are no part of a made-up token. */
const alone = /(?<![\p{L}\d])\d{4,}(?![\p{L}\d])/gu;

/** Long digits of the original that still stand somewhere, and no year or date explains them. */
function leftDigits(original: string, cleaned: string): string[] {
  const found = new Set(original.match(alone) ?? []);
  const left = new Set(cleaned.match(alone) ?? []);
  return [...found].filter((digits) => left.has(digits) && !/^20\d\d(?:\d{4})?$/u.test(digits));
}

/** The shortest word of a cell that counts without a capital, and the shortest looked for inside other words. */
const leastSmall = 4;
const leastInside = 5;

/** Words written with a capital or in a script without, and words of cells, that no screen uses. */
function namesIn(original: Document): { words: string[]; ofCells: ReadonlySet<string> } {
  const named: string[] = [];
  const ofCells = new Set<string>();
  for (const { data, parentElement } of textNodes(original.body)) {
    const words = data.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
    const own = parentElement?.closest(cells) ? words : [];
    own.filter((word) => word.length >= leastSmall).forEach((word) => ofCells.add(word));
    named.push(...words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)));
  }
  const words = [...new Set([...named, ...ofCells])].filter((word) => !isScreenWord(word));
  return { words, ofCells };
}

/** Names of the original that still stand somewhere, whole or inside another word. */
function leftWords(original: Document, cleaned: string): string[] {
  // Two or three letters between digits are a part of a made-up token; a longer word is somebody's wherever it stands.
  const found = /\p{L}[\p{L}\p{M}]{3,}|(?<![\p{L}\d])\p{L}[\p{L}\p{M}]{1,2}(?![\p{L}\p{M}\d])/gu;
  const all = (cleaned.match(found) ?? []).filter((word) => !isScreenWord(word));
  const left = new Set(all.map(fold));
  const text = [...left].join('\n');
  const { words, ofCells } = namesIn(original);
  return words.filter((word) => {
    const name = fold(word);
    if (ofCells.has(word) && name.length >= leastInside) return text.includes(name);
    return text.includes(name) && [...left].some((one) => isOf(one, name));
  });
}

/** The word itself, or an account's name made of it and one or two letters: "tostrander". */
function isOf(one: string, name: string): boolean {
  const more = one.length - name.length;
  return (
    one === name ||
    (name.length > 3 && more > 0 && more <= 2 && (one.startsWith(name) || one.endsWith(name)))
  );
}

/** Titles of screen words only that may name somebody all the same, as they were. */
function leftTitles(original: Document, cleaned: Document, labels: readonly string[]): string[] {
  const textsIn = (document: Document): string[] =>
    Array.from(document.querySelectorAll(titles), (one) =>
      (one.textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
    );
  const now = new Set(textsIn(cleaned));
  return textsIn(original).filter((text) => {
    const words = text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
    const isNamed = words.length > 1 && words.some((word) => alsoFirstNames.test(word));
    return isNamed && now.has(text) && !labels.includes(text);
  });
}

/** Texts of body cells with two capitalised words next to each other that are as they were: labels look so, and names. */
function leftPairs(original: Document, cleaned: Document, labels: readonly string[]): string[] {
  const now = textsOf(cleaned);
  return [...textsOf(original)].filter(
    (text) =>
      now.has(text) && /\p{Lu}[\p{L}\p{M}']+,? \p{Lu}/u.test(text) && !labels.includes(text),
  );
}

export type Leftovers = { digits: string[]; words: string[]; pairs: string[] };

/**
 * What of the original is still there. Compares two documents and knows nothing of how the one was made from the other,
 * so that a mistake there is seen here.
 */
export function leftovers(
  original: Document,
  cleaned: Document,
  labels: readonly string[],
): Leftovers {
  const now = everything(cleaned);
  return {
    digits: leftDigits(everything(original), now),
    words: leftWords(original, now).filter((word) => !labels.some((label) => label.includes(word))),
    pairs: [...leftPairs(original, cleaned, labels), ...leftTitles(original, cleaned, labels)],
  };
}
