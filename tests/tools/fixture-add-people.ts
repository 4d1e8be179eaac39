import { fold } from '../../lib/readers/page/text.ts';
import { textNodes, textOf } from './fixture-add-nodes.ts';
import { isScreenWord } from './fixture-add-words.ts';

const cells = 'td, dd, li, [role="gridcell"], [role="cell"]';
const shown = ['title', 'alt', 'value', 'aria-label', 'content', 'placeholder'];
/** Letters before or behind a name in the name somebody signs in with: "tostrander". */
const mostInitials = 2;
/** A shorter name stands in many words by chance. */
const leastInside = 5;
/** Longer cells are sentences, whose words stand beside each other without being one name. */
const mostJoined = 4;

/** Words that may be somebody's, folded: whole ones, and such as stand inside longer names of code. */
export type People = { words: ReadonlySet<string>; inside: readonly string[] };

function wordsIn(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).filter((word) => !isScreenWord(word));
}

/** Names begin with a capital where there are capitals; Chinese and Arabic know none. */
function looksNamed(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

/** What a cell's words are put together: "Vale, Ada" as "valeada" and "adavale". */
function joined(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > mostJoined) return [];
  return words.flatMap((one, at) =>
    words.flatMap((other, place) => (place === at ? [] : [fold(one) + fold(other)])),
  );
}

/** Every word of the page that no screen uses: those written as names anywhere, and of cells all. */
export function peopleOn(document: Document): People {
  const values = Array.from(document.querySelectorAll('*'), (one) =>
    shown.map((name) => one.getAttribute(name) ?? '').join(' '),
  );
  const named = wordsIn(`${textOf(document.documentElement)} ${values.join(' ')}`);
  const ofCells = textNodes(document)
    .filter(({ parentElement }) => parentElement?.closest(cells))
    .map(({ data }) => wordsIn(data));
  const own = ofCells.flat().map(fold);
  const inside = [...own, ...ofCells.flatMap(joined)];
  return {
    words: new Set([...named.filter(looksNamed).map(fold), ...own]),
    inside: [...new Set(inside)].filter((word) => word.length >= leastInside),
  };
}

/** Whether a word is one of them, one with a few letters at an end as accounts have it, or has one of a cell inside. */
export function isSomebodys(word: string, { words, inside }: People): boolean {
  const plain = fold(word);
  if (isScreenWord(word)) return false;
  if (words.has(plain)) return true;
  for (let letters = 1; letters <= mostInitials && plain.length - letters > 3; letters += 1)
    if (words.has(plain.slice(letters)) || words.has(plain.slice(0, -letters))) return true;
  return inside.some((name) => plain.includes(name));
}
