import type { Card, Fact, Grid } from '../shapes/grid.ts';
import { rowOf } from './cell-text.ts';
import { meaningOf, speaksOf } from '../words/vocabulary.ts';
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

function labelsOf(card: Card): string[] {
  return clearFacts(card).map(({ label }) => label);
}

function fuller(one: Card, other: Card): Card {
  return labelsOf(other).length > labelsOf(one).length ? other : one;
}

/** Cards of one list: a row per card, a column per label of the fullest, the name under `nameLabel`. */
export function gridOfCards(cards: Card[], nameLabel: string): Grid | null {
  const [card] = cards;
  if (!card) return null;
  const labels = labelsOf(cards.reduce(fuller));
  return {
    element: card.element,
    caption: '',
    columns: [nameLabel, ...labels].map((label) => ({ heads: [], labels: [label] })),
    announced: null,
    *rows() {
      for (const one of cards) {
        const facts = new Map(clearFacts(one).map((fact) => [fact.label, fact]));
        const said = labels.map((label) => facts.get(label));
        yield rowOf(one.element, [
          { cell: one.name ?? undefined, text: one.nameText },
          ...said.map((fact) => ({ cell: fact?.value, text: fact?.text ?? '' })),
        ]);
      }
    },
  };
}

/** The labels of a card; cards that are made alike have the same. */
export function signatureOf(card: Card): string {
  return labelsOf(card).join('\n');
}

/** More kinds of cards than a page of students has. */
const mostKinds = 50;

const counted = ['absent', 'missed', 'excused', 'unexcused', 'tardy', 'present'] as const;

function isOfAttendance(label: string): boolean {
  return speaksOf(meaningOf(label), ...counted);
}

type Kind = { labels: Set<string>; cards: Set<Card> };

/** The kind of which these labels are a part, and one of them counts attendance. */
function wholeOf(kinds: Kind[], labels: string[]): Kind | undefined {
  const may = kinds.length < mostKinds && labels.some(isOfAttendance);
  return may ? kinds.find((kind) => labels.every((label) => kind.labels.has(label))) : undefined;
}

/**
 * Cards of one list, which have the same labels. A card that shows some of another's counts only joins it: what it leaves out may be
 * a part of the whole, as it is there.
 */
export function listsOfCards(cards: Card[]): Card[][] {
  const kinds: Kind[] = [];
  const alike = [...Map.groupBy(cards, signatureOf)];
  const byFullness = alike.map(([key, group]) => ({ labels: key.split('\n'), group }));
  for (const { labels, group } of byFullness.toSorted(
    (one, other) => other.labels.length - one.labels.length,
  )) {
    const whole = wholeOf(kinds, labels);
    if (whole) for (const card of group) whole.cards.add(card);
    else kinds.push({ labels: new Set(labels), cards: new Set(group) });
  }
  const place = new Map(cards.map((card, index) => [card, index]));
  const byPlace = (one: Card | undefined, other: Card | undefined): number =>
    (one ? (place.get(one) ?? 0) : 0) - (other ? (place.get(other) ?? 0) : 0);
  return kinds
    .map((kind) => [...kind.cards].toSorted(byPlace))
    .toSorted(([one], [other]) => byPlace(one, other));
}
