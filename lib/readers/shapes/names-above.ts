import { besideLists } from '../page/beside-lists.ts';
import { contains, parentOf, rootOf, tagOf } from '../page/dom.ts';
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

/** How many of the places stand before a card or in it. */
function countUntil(
  elements: Element[],
  places: number[],
  card: { element: Element; place: number },
): number {
  let count = countBefore(places, card.place);
  for (let next = elements[count]; next && contains(card.element, next); next = elements[count])
    count += 1;
  return count;
}

const mostHeadings = 5_000;

/**
 * The name of a card that shows none itself: the last heading within or above it, where that is a name. A heading of the
 * same kind behind it starts something else: that may be the next student, whose name does not look like one.
 */
export function namesAbove(
  page: Document,
  headings: ShownName[],
  order: (element: Element) => number,
): (card: Element) => ShownName | null {
  if (headings.length === 0) return () => null;
  const named = headings.map(({ element }) => element);
  const every = besideLists(rootOf(page), 'h1, h2, h3, h4, h5, h6').slice(0, mostHeadings);
  const [places, others] = [named.map(order), every.map(order)];
  return (element) => {
    const card = { element, place: order(element) };
    const name = headings[countUntil(named, places, card) - 1];
    if (!name || headings.length === 1) return name ?? null;
    const from = countBefore(others, order(name.element));
    const between = every.slice(from, countUntil(every, others, card));
    const ended = between.some((one) => tagOf(one) === tagOf(name.element));
    return ended ? null : name;
  };
}

/** How many elements a name may stand in below its heading. */
const levels = 4;

/** What holds the name of a card that shows its own. */
function headingsOfNames(cards: Card[]): Set<Element> {
  const found = new Set<Element>();
  for (const { element, name } of cards) {
    let at = name && contains(element, name) ? parentOf(name) : null;
    for (let level = 0; at && at !== element && level < levels; level += 1, at = parentOf(at))
      found.add(at);
  }
  return found;
}

/** A name above several cards is theirs only where it is the page's only one: else one card's own name may be missing. */
export function withoutBorrowedNames(cards: Card[], headings: ShownName[]): Card[] {
  const uses = new Map<Element, number>();
  for (const { name } of cards) if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
  const own = headingsOfNames(cards);
  return cards.map((card) => {
    const { name, element } = card;
    const shared = name !== null && ((uses.get(name) ?? 0) > 1 || own.has(name));
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
