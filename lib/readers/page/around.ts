import { childrenOf, isElement, parentOf } from './dom.ts';

/** Elements below one, itself first, at most as many as the budget still allows. */
export function* within(element: Element, budget: { left: number }): Generator<Element> {
  if (budget.left === 0) return;
  budget.left -= 1;
  yield element;
  for (const child of childrenOf(element)) {
    if (budget.left === 0) return;
    if (isElement(child)) yield* within(child, budget);
  }
}

/**
 * The elements beside a list, level by level outwards, never those in it: notes about paging, signs of loading. At most
 * `most` are looked at, because a page may hold hundreds of thousands.
 */
export function* elementsAround(list: Element, levels: number, most: number): Generator<Element[]> {
  const budget = { left: most };
  let inner: Element = list;
  for (let level = 0; level < levels; level += 1) {
    const around = parentOf(inner);
    if (!around) return;
    const beside = [...childrenOf(around)].filter(isElement).filter((child) => child !== inner);
    yield beside.flatMap((child) => [...within(child, budget)]);
    inner = around;
  }
}
