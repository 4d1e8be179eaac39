import type { Page } from '../reader.ts';
import { besideLists } from '../page/beside-lists.ts';
import {
  all,
  attribute,
  bodyOf,
  childrenOf,
  contains,
  first,
  hasAttribute,
  isElement,
  isTable,
  ofNode,
  parentOf,
  rootOf,
  textBelow,
} from '../page/dom.ts';
import { collapse } from '../page/text.ts';
import { isVisible, visibleText } from '../page/visible-text.ts';
import { isAboutSomebody } from '../shapes/counts-in-text.ts';
import type { Meaning } from '../words/vocabulary.ts';
import { meaningOf } from '../words/vocabulary.ts';

/** A text near a grid that may say what the grid holds, nearest first. */
export type Said = { text: string; because: 'caption-says' | 'heading-says'; meaning: Meaning };

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend';
const longestText = 160;
const mostTexts = 14;
/** How far out texts beside the grid are looked for. */
const levels = 6;
const besideEach = 8;

function said(text: string, because: Said['because']): Said {
  return { text, because, meaning: meaningOf(text) };
}

function isBefore(one: Element, other: Element): boolean {
  const position = Node.prototype.compareDocumentPosition.call(one, other);
  return (position & 4) !== 0;
}

/** Navigation, menus and other lists of links speak of pages one could go to. */
function isNavigation(element: Element): boolean {
  return (
    Element.prototype.closest.call(
      element,
      'nav, [role="navigation"], [role="menu"], aside, footer',
    ) !== null
  );
}

function headingsAbove(page: Page, element: Element): Said[] {
  const above = besideLists(rootOf(page.document), headings).filter(
    (one) => isBefore(one, element) && !isNavigation(one),
  );
  return above
    .slice(-6)
    .toReversed()
    .filter(isVisible)
    .map((one) => said(visibleText(one), 'heading-says'));
}

function holdsMuch(element: Element): boolean {
  // Another list's heads speak of that list.
  if (isTable(element) || /^(?:grid|treegrid|table)$/u.test(attribute(element, 'role')))
    return true;
  return first(element, 'table, [role="grid"], li:nth-child(4), tr:nth-child(3)') !== null;
}

/** The element before or after one, whatever kind of node stands in between. */
function next(element: Element, way: 'previousSibling' | 'nextSibling'): Element | null {
  for (let node = ofNode(way, element); node; node = ofNode(way, node))
    if (isElement(node)) return node;
  return null;
}

function* besides(
  element: Element,
  way: 'previousSibling' | 'nextSibling',
  most: number,
  apart: readonly Element[],
): Generator<Said> {
  let beside = next(element, way);
  for (let count = 0; beside && count < most; count += 1, beside = next(beside, way)) {
    if (holdsOneOf(beside, apart) || holdsMuch(beside) || isNavigation(beside)) continue;
    const text = visibleText(beside);
    if (text !== '' && text.length <= longestText) yield said(text, 'caption-says');
  }
}

/** Own words of the elements around, as in `<div>All figures are days <table>…`. */
function ownText(element: Element): string {
  const texts = [...childrenOf(element)].filter((node) => ofNode('nodeType', node) === 3);
  return collapse(texts.map((node) => ofNode('nodeValue', node) ?? '').join(' '));
}

function holdsOneOf(element: Element, apart: readonly Element[]): boolean {
  return apart.some((one) => contains(element, one));
}

function* around({ page, apart }: Around, element: Element): Generator<Said> {
  const body = bodyOf(page.document);
  let inner: Element | null = element;
  for (let level = 0; inner && inner !== body && level < levels; level += 1) {
    yield* besides(inner, 'previousSibling', besideEach, apart);
    if (level < 3) yield* besides(inner, 'nextSibling', 2, apart);
    inner = parentOf(inner);
    const text: string = inner ? ownText(inner) : '';
    if (text.length > 3 && text.length <= longestText) yield said(text, 'caption-says');
  }
}

function* named(page: Page, element: Element, caption: string): Generator<Said> {
  if (caption !== '') yield said(caption, 'caption-says');
  const label = attribute(element, 'aria-label') || attribute(element, 'summary');
  if (label !== '') yield said(collapse(label), 'caption-says');
  if (!hasAttribute(element, 'aria-labelledby')) return;
  const names = all(page.document, `[id="${quotable(attribute(element, 'aria-labelledby'))}"]`);
  for (const name of names) yield said(visibleText(name), 'caption-says');
}

/** Only what can stand in a quoted attribute selector. */
function quotable(text: string): string {
  return text.replace(/["\\]/gu, '');
}

/** Whose surroundings, and which elements around it speak for themselves. */
type Around = { page: Page; apart: readonly Element[] };

/**
 * What stands around a grid: its caption and title, texts beside it and around it, the headings above it; nearest first.
 * `titles` are words that stand over all of its columns.
 */
export function surroundingsOf(
  facts: Around,
  element: Element,
  caption: string,
  titles: string[],
): Said[] {
  const texts = [
    ...named(facts.page, element, caption),
    ...titles.map((title) => said(title, 'caption-says')),
  ];
  for (const text of around(facts, element)) {
    if (texts.length >= mostTexts) break;
    texts.push(text);
  }
  const seen = new Set(texts.map(({ text }) => text));
  const above = headingsAbove(facts.page, element).filter(({ text }) => !seen.has(text));
  return [...texts, ...above].filter(({ text }) => !isAboutSomebody(text));
}

/** The words of the page's title. */
export function titleOf(page: Page): Said {
  const title = first(page.document, 'title');
  return said(collapse(title ? textBelow(title) : ''), 'heading-says');
}
