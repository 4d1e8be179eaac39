import { besideLists } from '../page/beside-lists.ts';
import { contains, rootOf } from '../page/dom.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
import type { ShownName } from './card-name.ts';
import type { Card } from './grid.ts';
import { ownText } from './own-text.ts';

/** How many of the headings stand before the place; they are in page order. */
function countBefore(places: number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name of a card that shows none itself: the last heading within or above it, where that is a name. */
export function namesAbove(
  headings: ShownName[],
  order: (element: Element) => number,
): (card: Element) => ShownName | null {
  const places = headings.map(({ element }) => order(element));
  return (card) => {
    if (headings.length === 0) return null;
    let count = countBefore(places, order(card));
    for (let next = headings[count]; next && contains(card, next.element); next = headings[count])
      count += 1;
    return headings[count - 1] ?? null;
  };
}

/** A name above several cards is theirs only where it is the page's only one: else one card's own name may be missing. */
export function withoutBorrowedNames(cards: Card[], headings: ShownName[]): Card[] {
  const uses = new Map<Element, number>();
  for (const { name } of cards) if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
  return cards.map((card) => {
    const { name, element } = card;
    const shared = name !== null && (uses.get(name) ?? 0) > 1;
    const borrowed = shared && headings.length > 1 && !contains(element, name);
    return borrowed ? { ...card, name: null, nameText: '' } : card;
  });
}

/** Whether the page's own title and headings speak of students; then names in a list are theirs. */
export function isAboutStudents(document: Document): boolean {
  return besideLists(rootOf(document), 'title, h1, h2, h3, caption')
    .slice(0, 60)
    .some((element) => speaksOf(meaningOf(ownText(element)), 'student'));
}
