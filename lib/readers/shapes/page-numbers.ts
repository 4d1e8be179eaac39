import { standsForNumber } from '../page/blank.ts';
import { bodyOf, closest, first, ofNode, parentOf } from '../page/dom.ts';
import { collapse } from '../page/text.ts';
import { isVisible } from '../page/visible-text.ts';

/** A text of the page that holds a digit or stands in the place of a number, and the element it stands in. */
export type NumberText = { node: Node; text: string; element: Element };

/** More texts than any page of cards has. */
const mostTexts = 200_000;
const mostFound = 30_000;
const showText = 4;

const silent =
  'script, style, template, noscript, select, datalist, textarea, svg, math, canvas, iframe, object, nav, footer, option';

/** The last node in an element: the walk goes on behind it. */
function endOf(element: Element): Node {
  let at: Node = element;
  for (let child = ofNode('lastChild', at); child; child = ofNode('lastChild', at)) at = child;
  return at;
}

/** Texts with a digit, or in the place of one, that the page shows, in page order; `leaves` tells the tables whose rows are read as rows. */
export function* numbersOn(
  document: Document,
  isGrid: (table: Element) => boolean,
): Generator<NumberText> {
  const walker = Document.prototype.createTreeWalker.call(document, bodyOf(document), showText);
  let found = 0;
  for (let seen = 0; seen < mostTexts && found < mostFound; seen++) {
    const node = walker.nextNode();
    if (!node) return;
    const raw = node.nodeValue ?? '';
    if (raw.length > 2_000 || !(/[\d½]/u.test(raw) || standsForNumber(raw.trim()))) continue;
    const element = parentOf(node);
    const table = element ? closest(element, 'table') : null;
    if (!element) continue;
    if (table && isGrid(table)) {
      // A list may hold a million texts, and all of them are read as rows.
      if (first(table, 'table') === null) walker.currentNode = endOf(table);
      continue;
    }
    if (closest(element, silent) || !isVisible(element)) continue;
    found += 1;
    yield { node, text: collapse(raw), element };
  }
}
