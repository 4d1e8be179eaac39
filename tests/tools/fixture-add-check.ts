import { textNodes, textOf } from './fixture-add-nodes.ts';
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

/** All that could name somebody: texts and values, without the names of tags, classes and parameters. */
function everything(document: Document): string {
  const values = Array.from(document.querySelectorAll('*'), ({ attributes }) =>
    Array.from(attributes, ({ name, value }) =>
      structural.includes(name) ? '' : value.replaceAll(/[?&][\w.[\]]+(?==)/gu, ' '),
    ).join(' '),
  );
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) values.push(walker.currentNode.nodeValue ?? '');
  const texts = textNodes(document).map(({ data, parentElement }) =>
    // What stands in braces are words of styles.
    parentElement?.matches('style') ? data.replaceAll(/\{[^}]*\}/gu, ' ') : data,
  );
  return [...values, ...texts].join(' ');
}

/** Numbers that are no part of a made-up token. */
const alone = /(?<![\p{L}\d])\d{4,}(?![\p{L}\d])/gu;

/** Long digits of the original that still stand somewhere, and no year or date explains them. */
function leftDigits(original: string, cleaned: string): string[] {
  const found = new Set(original.match(alone) ?? []);
  const left = new Set(cleaned.match(alone) ?? []);
  return [...found].filter((digits) => left.has(digits) && !/^20\d\d(?:\d{4})?$/u.test(digits));
}

/** Words written with a capital in the original's texts that no screen uses and that still stand somewhere. */
function leftWords(original: Document, cleaned: string): string[] {
  const words = textOf(original.body).match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  const left = new Set(
    // Two or three letters between digits are a part of a made-up token; a longer word is somebody's wherever it stands.
    (
      cleaned.match(
        /\p{L}[\p{L}\p{M}]{3,}|(?<![\p{L}\d])\p{L}[\p{L}\p{M}]{1,2}(?![\p{L}\p{M}\d])/gu,
      ) ?? []
    ).map((word) => word.toLowerCase()),
  );
  const names = new Set(words.filter((word) => !isScreenWord(word)));
  return [...names].filter((word) => [...left].some((one) => isOf(one, word.toLowerCase())));
}

/** The word itself, or an account's name made of it and one or two letters: "tostrander". */
function isOf(one: string, name: string): boolean {
  const more = one.length - name.length;
  return (
    one === name ||
    (name.length > 3 && more > 0 && more <= 2 && (one.startsWith(name) || one.endsWith(name)))
  );
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
    pairs: leftPairs(original, cleaned, labels),
  };
}
