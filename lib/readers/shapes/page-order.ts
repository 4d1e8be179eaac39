import { all, bodyOf } from '../page/dom.ts';

/** Where elements stand in the page, counted once: to compare two by their positions costs a browser more the more siblings they have. */
export function orderOf(document: Document): (element: Element) => number {
  let places: Map<Element, number> | null = null;
  return (element) => {
    places ??= new Map(all(bodyOf(document), '*').map((one, place) => [one, place]));
    return places.get(element) ?? -1;
  };
}
