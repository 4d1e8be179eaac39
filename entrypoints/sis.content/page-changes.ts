/** What of an element may change what the page says without changing its tree: filters hide rows by these. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'aria-hidden', 'aria-busy', 'value'];

/** How the one observer of a page looks at it. */
export const observed: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

/**
 * Whether a record may change what a page says: not when it is about our own layer, nor about the looks of an element
 * without content, which is how spinners and progress bars turn.
 */
export function isOfPage(record: MutationRecord, owns: (node: Node) => boolean): boolean {
  if (owns(record.target)) return false;
  if (record.type === 'attributes') return record.target.hasChildNodes();
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !owns(node));
}
