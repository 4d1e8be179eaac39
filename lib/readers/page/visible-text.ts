import {
  attribute,
  childrenOf,
  closest,
  first,
  firstElementIn,
  hasAttribute,
  isElement,
  isRendered,
  isText,
  mayHold,
  parentOf,
  tagOf,
  textBelow,
} from './dom.ts';
import { collapse } from './text.ts';

/** Elements whose text is not part of what a cell says; a nested table has rows of its own. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'select',
  'datalist',
  'textarea',
  'svg',
  'math',
  'canvas',
  'iframe',
  'object',
  'audio',
  'video',
  'table',
]);
/** Elements that do not start a new line, so that "Mc<b>Kay</b>" stays one word. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
/** More than any name, label or number: what a page puts beyond it is not read (a cell may hold megabytes). */
const enough = 2_000;
const deepest = 100;

const hidingStyle =
  /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0(\.0*)?\s*(;|!|$)/iu;

function hidesItself(element: Element): boolean {
  return hasAttribute(element, 'hidden') || hidingStyle.test(attribute(element, 'style'));
}

/** Hidden by what it inherits or by being seen through counts, too. */
const everyWay = { visibilityProperty: true, opacityProperty: true };
const canCheck = typeof Element !== 'undefined' && 'checkVisibility' in Element.prototype;

/** Without computed style only what the markup itself says can be known. */
function isHiddenByMarkup(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (hidesItself(at)) return true;
  return false;
}

/**
 * Whether the page shows the element: from computed style, its ancestors' too, where the document is on a screen; else
 * from `hidden` and inline style. Costs no layout.
 */
export function isVisible(element: Element): boolean {
  if (canCheck) {
    // Off the screen it is never true, so that where it is true nothing else has to be asked.
    if (Element.prototype.checkVisibility.call(element, everyWay)) return true;
    if (isRendered(element)) return false;
  }
  return !isHiddenByMarkup(element);
}

function gather(node: Node, shows: (element: Element) => boolean, depth: number): string {
  let text = '';
  for (const child of childrenOf(node)) {
    if (isText(child)) text += child.nodeValue ?? '';
    else if (isElement(child)) text += within(child, shows, depth + 1);
    if (text.length > enough) break;
  }
  return text;
}

/** Icons made of words in a font of pictures: "warning" is drawn, not written. */
const pictures = /(?:^|\s)(?:material-icons|material-symbols|mat-icon(?:\s|$))/u;

function isPicture(element: Element, tag: string): boolean {
  if (tag === 'mat-icon') return true;
  return (tag === 'i' || tag === 'span') && pictures.test(attribute(element, 'class'));
}

function within(element: Element, shows: (element: Element) => boolean, depth: number): string {
  const tag = tagOf(element);
  if (depth > deepest || silent.has(tag) || isPicture(element, tag) || !shows(element)) return ' ';
  const text = gather(element, shows, depth);
  return inline.has(tag) ? text : ` ${text} `;
}

function textOf(element: Element, shows: (element: Element) => boolean): string {
  const plain = firstElementIn(element) === null;
  const whole = plain ? textBelow(element) : gather(element, shows, 0);
  return collapse(whole.slice(0, enough));
}

/** Characters that turn the order of what follows. */
const turning = /[\u202d\u202e]/u;

/**
 * Whether the order of characters on the screen may differ from that in the markup, by a mark or by `<bdo>`: a number there
 * may be read the wrong way round.
 */
export function isTurned(element: Element): boolean {
  const text = textBelow(element);
  if (turning.test(text.slice(0, enough))) return true;
  if (!mayHold(element, 'bdo')) return false;
  return first(element, 'bdo') !== null || closest(element, 'bdo') !== null;
}

/** What a reader of the page sees in the element, as one line; '' when the element itself is hidden. */
export function visibleText(element: Element): string {
  return isVisible(element) ? textOf(element, isVisible) : '';
}

/** The same of an element that is known to hold no other: most cells of a list. */
export function plainText(element: Element): string {
  return isVisible(element) ? collapse(textBelow(element).slice(0, enough)) : '';
}

/**
 * The words of a label, also of one the page hides as a whole: narrow screens drop the head row and turn the table on its
 * side, its meaning stays. Parts hidden inside it are left out.
 */
export function labelText(element: Element): string {
  return textOf(element, isVisible(element) ? isVisible : (part) => !hidesItself(part));
}
