import { gridOfCards, signatureOf } from '../generic/card-grid.ts';
import { visibleText } from '../page/visible-text.ts';
import type { Page } from '../reader.ts';
import { cardsOn } from '../shapes/cards.ts';
import type { Card, Grid } from '../shapes/grid.ts';

/** Only facts that have an element to themselves: of a sentence nobody can point at one number. */
function withOwnElements(card: Card): Card {
  return { ...card, facts: card.facts.filter(({ value, text }) => visibleText(value) === text) };
}

/**
 * Cards and tiles of the same labels as lists: a row per card, a column per label. The first column, without a label of its
 * own, is the name the card shows.
 */
export function cardLists(page: Page): Grid[] {
  const cards = cardsOn(page).map(withOwnElements);
  const lists = Map.groupBy(cards, signatureOf);
  return [...lists.values()].flatMap((alike) => gridOfCards(alike, '') ?? []);
}

/** Whether the list is made of cards: nothing stands over its columns, the labels stand in each card. */
export function isOfCards({ columns }: Grid): boolean {
  return columns.every(({ heads }) => heads.length === 0);
}
