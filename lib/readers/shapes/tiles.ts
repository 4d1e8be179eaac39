import { standsForNumber } from '../page/blank.ts';
import {
  attribute,
  childrenOf,
  isElement,
  isText,
  nextElementTo,
  parentOf,
  tagOf,
} from '../page/dom.ts';
import { collapse, withoutEnding } from '../page/text.ts';
import { isVisible } from '../page/visible-text.ts';
import { isFullName } from './card-name.ts';
import { countsInText, isCounting, isNumber, numberWithUnit } from './counts-in-text.ts';
import type { Fact } from './grid.ts';
import { ownText } from './own-text.ts';
import type { NumberText } from './page-numbers.ts';

/** A fact and the element that holds label and value. */
export type Tile = { fact: Fact; holder: Element; about: string };

type Piece = { node: Node; text: string };

const mostPieces = 12;
const longestLabel = 80;

function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const node of childrenOf(element)) {
    const shown = isText(node) || (isElement(node) && isVisible(node));
    const text = isText(node)
      ? collapse(node.nodeValue ?? '')
      : isElement(node)
        ? ownText(node)
        : '';
    if (shown && text !== '') pieces.push({ node, text });
    if (pieces.length > mostPieces) return [];
  }
  return pieces;
}

/** A number with its unit, or what stands in its place: the tile is there, and says nothing. */
function valueOf(text: string): { text: string; unit: string } | null {
  return standsForNumber(text) ? { text, unit: '' } : numberWithUnit(text);
}

function isValue({ text }: Piece): boolean {
  return valueOf(text) !== null;
}

function isLabel({ text }: Piece): boolean {
  return /\p{L}/u.test(text) && text.length <= longestLabel && !isNumber(text);
}

const nameMarks = /(?:^|[-_\s])(?:name|student|learner|pupil)(?:[-_\s]|$)|[a-z]Name|^name/iu;

/** A heading or a link beside label and value names the card, it is not part of the label. */
function isNaming({ node }: Piece): boolean {
  if (!isElement(node)) return false;
  return /^(?:a|h[1-6])$/u.test(tagOf(node)) || nameMarks.test(attribute(node, 'class'));
}

function bare(text: string): string {
  return withoutEnding(text, ' :=').replace(/^[\s:=]+/u, '');
}

/** The words that name the piece at `index`: the label beside it, or all words of a tile with one value. */
function labelOf(pieces: Piece[], index: number): string | null {
  const values = pieces.filter(isValue).length;
  const labels = pieces.filter((piece) => isLabel(piece) && !isValue(piece));
  if (labels.length === 0 || labels.length + values < pieces.length) return null;
  if (values === 1) {
    const own = labels.length > 1 ? labels.filter((piece) => !isNaming(piece)) : labels;
    return own.length > 4 ? null : own.map(({ text }) => bare(text)).join(' / ');
  }
  // Label and value by turns: the first piece tells which of them leads.
  if (labels.length !== values) return null;
  const turns = pieces.every((piece, at) => isValue(piece) === isValue(pieces[at % 2] ?? piece));
  const first = pieces[0];
  if (!turns || !first) return null;
  return bare(pieces[isValue(first) ? index + 1 : index - 1]?.text ?? '') || null;
}

/** The outermost element that shows nothing but the number. */
function outermost({ element, text }: NumberText): { element: Element; alone: boolean } {
  let at = element;
  if (ownText(at) !== text) return { element: at, alone: false };
  for (let up = parentOf(at); up && ownText(up) === text; up = parentOf(at)) at = up;
  return { element: at, alone: true };
}

function tileOfNumber(found: NumberText): Tile[] {
  const value = valueOf(found.text);
  if (!value) return [];
  const { element, alone } = outermost(found);
  const holder = alone ? parentOf(element) : element;
  if (!holder) return [];
  const pieces = piecesOf(holder);
  const index = pieces.findIndex(({ node }) => node === (alone ? element : found.node));
  const [sentence, ...more] = alone && pieces.length > 1 ? countsInText(ownText(holder)) : [];
  if (sentence && more.length === 0 && isFullName(sentence.about)) {
    const fact = { label: sentence.label, value: element, text: value.text };
    return [{ fact, holder, about: sentence.about }];
  }
  const label = index < 0 ? null : labelOf(pieces, index);
  if (label === null || label === '' || (!label.includes(' ') && !isCounting(label))) return [];
  const said = value.unit === '' ? label : `${label} / ${value.unit}`;
  return [{ fact: { label: said, value: element, text: value.text }, holder, about: '' }];
}

/** The facts a text with a number gives: by the labels around it, or by its own words. */
export function tilesOf(found: NumberText): Tile[] {
  const worded = countsInText(found.text);
  if (worded.length === 0) return tileOfNumber(found);
  return worded.map(({ label, text, about }) => ({
    fact: { label, value: found.element, text },
    holder: found.element,
    about,
  }));
}

/** `dt` with the `dd` that follow it. */
export function tilesOfTerm(term: Element): Tile[] {
  const tiles: Tile[] = [];
  let at = nextElementTo(term);
  for (; at && tagOf(at) === 'dd'; at = nextElementTo(at)) {
    if (!isVisible(at)) continue;
    const fact = { label: bare(ownText(term)), value: at, text: ownText(at) };
    tiles.push({ fact, holder: parentOf(term) ?? term, about: '' });
  }
  return tiles.length === 1 ? tiles : [];
}
