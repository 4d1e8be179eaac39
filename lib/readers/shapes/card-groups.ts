import { all, attribute, childrenOf, isElement, parentOf, tagOf } from '../page/dom.ts';
import { isFullName } from './card-name.ts';
import { ownText } from './own-text.ts';
import type { Tile } from './tiles.ts';

const deepest = 30;

/** Elements above the tiles with the labels they hold; null once a label stands in them twice. */
function labelsAbove(tiles: Tile[]): Map<Element, Set<string> | null> {
  const found = new Map<Element, Set<string> | null>();
  for (const { fact, holder } of tiles) {
    let at: Element | null = holder;
    for (let level = 0; at && level < deepest; level++, at = parentOf(at)) {
      const labels = found.get(at);
      if (labels === undefined) found.set(at, new Set([fact.label]));
      else if (labels?.has(fact.label)) found.set(at, null);
      else labels?.add(fact.label);
    }
  }
  return found;
}

function signature(element: Element): string {
  return `${tagOf(element)}.${attribute(element, 'class').trim().split(/\s/u)[0]}`;
}

/** Siblings made alike; looked at once per parent. */
function repeatedChildren(parent: Element, known: Map<Element, Set<string>>): Set<string> {
  const before = known.get(parent);
  if (before) return before;
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const child of childrenOf(parent)) {
    if (!isElement(child)) continue;
    const kind = signature(child);
    (once.has(kind) ? twice : once).add(kind);
  }
  known.set(parent, twice);
  return twice;
}

const naming = 'a, h1, h2, h3, h4, h5, h6, strong, b, [class*="name" i]';

function showsName(element: Element): boolean {
  return all(element, naming)
    .slice(0, 12)
    .some((one) => isFullName(ownText(one)));
}

/**
 * Tiles gathered by the card they stand in: the largest element around them in which no label stands twice, and which is not
 * a list of items with a name each. A label that comes back belongs to the next student.
 */
export function groupTiles(tiles: Tile[]): Map<Element, Tile[]> {
  const labels = labelsAbove(tiles);
  const repeated = new Map<Element, Set<string>>();
  const roots = new Map<Element, Element>();
  const rootOf = (holder: Element): Element => {
    const known = roots.get(holder);
    if (known) return known;
    let at = holder;
    for (let level = 0; level < deepest; level++) {
      const up = parentOf(at);
      if (!up || !labels.get(up) || tagOf(up) === 'html') break;
      if (repeatedChildren(up, repeated).has(signature(at)) && showsName(at)) break;
      at = up;
    }
    roots.set(holder, at);
    return at;
  };
  const cards = new Map<Element, Tile[]>();
  for (const tile of tiles) {
    const root = rootOf(tile.holder);
    cards.set(root, [...(cards.get(root) ?? []), tile]);
  }
  return cards;
}
