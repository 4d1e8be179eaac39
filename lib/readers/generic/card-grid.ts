import type { Card, Fact, Grid } from '../shapes/grid.ts';
import { rowOf } from './cell-text.ts';
import { nameColumn } from './column.ts';

/** Whether the fact is somebody's name: "Student: Ada Vale". */
export function isNameFact({ label }: Fact): boolean {
  return nameColumn(0, [label]).role === 'name';
}

/** Facts that one label names once; of two numbers with the same words nobody knows which one counts. */
function clearFacts({ facts, nameText }: Card): Fact[] {
  const times = Map.groupBy(facts, ({ label }) => label);
  return facts.filter(
    (fact) => times.get(fact.label)?.length === 1 && !(isNameFact(fact) && fact.text === nameText),
  );
}

/** Cards of the same labels as one list: a row per card, a column per label, the name under `nameLabel`. */
export function gridOfCards(cards: Card[], nameLabel: string): Grid | null {
  const [card] = cards;
  if (!card) return null;
  const labels = clearFacts(card).map(({ label }) => label);
  return {
    element: card.element,
    caption: '',
    columns: [nameLabel, ...labels].map((label) => ({ heads: [], labels: [label] })),
    announced: null,
    *rows() {
      for (const one of cards)
        yield rowOf(one.element, [
          { cell: one.name ?? undefined, text: one.nameText },
          ...clearFacts(one).map(({ value, text }) => ({ cell: value, text })),
        ]);
    },
  };
}

/** The labels of a card; cards of one list have the same. */
export function signatureOf(card: Card): string {
  return clearFacts(card)
    .map(({ label }) => label)
    .join('\n');
}
