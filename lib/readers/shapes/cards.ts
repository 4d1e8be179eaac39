import { once } from '../once.ts';
import type { Page } from '../reader.ts';
import { all, isTable, parentOf } from '../page/dom.ts';
import { isVisible } from '../page/visible-text.ts';
import type { ShownName } from './card-name.ts';
import { isFullName, isMarkedCard, isNameLabel, namedHeadings, nameWithin } from './card-name.ts';
import { groupTiles } from './card-groups.ts';
import type { Card, Fact } from './grid.ts';
import { identityFacts } from './identity-facts.ts';
import { isAboutStudents, namesAbove, withoutBorrowedNames } from './names-above.ts';
import { openedTable } from './opened-table.ts';
import { numbersOn } from './page-numbers.ts';
import { orderOf } from './page-order.ts';
import { tilesOfPairs } from './pair-table.ts';
import type { Tile } from './tiles.ts';
import { tilesOf, tilesOfTerm } from './tiles.ts';

const mostTables = 1_000;

/** Tables whose cells are no tiles: lists of rows under heads, and tables of labels and values, which are read whole. */
function readTables(document: Document): { pairs: Tile[]; isGrid: (table: Element) => boolean } {
  const read = new Set<Element>();
  const pairs: Tile[] = [];
  for (const table of all(document, 'table').slice(0, mostTables)) {
    if (!isTable(table) || !isVisible(table)) continue;
    const tiles = tilesOfPairs(table);
    pairs.push(...(tiles ?? []));
    if (tiles || openedTable(table).named) read.add(table);
  }
  return { pairs, isGrid: (table) => read.has(table) };
}

function tilesOn({ document }: Page, order: (element: Element) => number): Tile[] {
  const { pairs, isGrid } = readTables(document);
  const terms = all(document, 'dt').filter(isVisible).flatMap(tilesOfTerm);
  const listed = new Set([...pairs, ...terms].map(({ fact }) => fact.value));
  const numbers: Tile[] = [];
  for (const found of numbersOn(document, isGrid)) {
    const inList =
      listed.has(found.element) || listed.has(parentOf(found.element) ?? found.element);
    if (!inList) numbers.push(...tilesOf(found));
  }
  if (pairs.length + terms.length === 0) return numbers;
  return [...pairs, ...terms, ...numbers].toSorted(
    (one, other) => order(one.fact.value) - order(other.fact.value),
  );
}

type Naming = { above: (card: Element) => ShownName | null; aboutStudents: boolean };

/**
 * A name by its form alone counts where the card shows an id or grade too, where the page speaks of students, or where the
 * card itself is marked as a student's.
 */
function nameOf(element: Element, identity: Fact[], naming: Naming): ShownName | null {
  const within = nameWithin(element);
  const name = within ?? naming.above(element);
  const marked = within !== null && within.plain && isMarkedCard(element);
  const told = identity.length > 0 || (naming.aboutStudents && name?.plain) || marked;
  return name && (name.sure || told) ? name : null;
}

function cardOf(element: Element, tiles: Tile[], naming: Naming): Card {
  const facts = tiles.map(({ fact }) => fact);
  const known = new Set(facts.map(({ value }) => value));
  const identity = identityFacts(element);
  const told =
    facts.find(({ label, text }) => isNameLabel(label) && /\p{L}{2}/u.test(text)) ??
    identity.find(({ label, text }) => isNameLabel(label) && isFullName(text));
  const name = told ? { element: told.value, text: told.text } : nameOf(element, identity, naming);
  return {
    element,
    name: name?.element ?? null,
    nameText: name?.text ?? '',
    facts: [...identity.filter(({ value }) => !known.has(value)), ...facts],
  };
}

/** Sentences that name their student are cards of their own, whatever stands around them. */
function cardsOfSentences(tiles: Tile[]): Card[] {
  const byName = new Map<string, Card>();
  for (const { fact, holder, about } of tiles) {
    const key = about;
    const card = byName.get(key) ?? { element: holder, name: holder, nameText: about, facts: [] };
    card.facts.push(fact);
    byName.set(key, card);
  }
  return [...byName.values()];
}

/**
 * Labels and values the page shows outside grids: tiles, lists of terms, tables of labels and values, counts in words; in
 * page order, one card per student where names tell them apart. A card whose student is not certain has no name.
 */
export function cardsOn(page: Page): Card[] {
  return once(page, findCards);
}

function findCards(page: Page): Card[] {
  const headings = namedHeadings(page.document);
  const order = orderOf(page.document);
  const naming = {
    above: namesAbove(page.document, headings, order),
    aboutStudents: isAboutStudents(page.document),
  };
  const tiles = tilesOn(page, order);
  const isNamed = ({ about }: Tile): boolean => isFullName(about);
  const groups = groupTiles(tiles.filter((tile) => !isNamed(tile)));
  const cards = Array.from(groups, ([element, facts]) => cardOf(element, facts, naming));
  return [...withoutBorrowedNames(cards, headings), ...cardsOfSentences(tiles.filter(isNamed))];
}
