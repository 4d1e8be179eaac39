import { childrenOf, firstElementIn, isElement, isText, tagOf, textBelow } from '../page/dom.ts';
import { collapse } from '../page/text.ts';

/** More than any head, name or count; and so many pieces it may be made of. */
const longest = 400;
const mostNodes = 200;

const silent = new Set(['script', 'style', 'template', 'select', 'textarea', 'table', 'noscript']);

/**
 * The beginning of what an element says by its markup, without tables inside it. Cheaper than the visible text, and bounded
 * whatever the element holds; to tell kinds of cells apart, never to read a value from.
 */
export function ownText(element: Element | undefined): string {
  if (!element) return '';
  if (firstElementIn(element) === null) return collapse(textBelow(element).slice(0, longest));
  let text = '';
  let nodes = 0;
  const gather = (node: Node, depth: number): void => {
    for (const child of childrenOf(node)) {
      nodes += 1;
      if (nodes > mostNodes || text.length > longest) return;
      if (isText(child)) text += (child.nodeValue ?? '').slice(0, longest);
      else if (isElement(child) && depth < 30 && !silent.has(tagOf(child)))
        gather(child, depth + 1);
    }
    text += ' ';
  };
  gather(element, 0);
  return collapse(text.slice(0, longest));
}
