import { all, attribute } from './dom.ts';

/** A parameter of a link's address, '' when it has none. Links are read as written, the page's base does not matter. */
export function parameter(link: Element, name: string): string {
  const query = attribute(link, 'href').split('#')[0]?.split('?').slice(1).join('?') ?? '';
  return new URLSearchParams(query).get(name) ?? '';
}

/** Links below `root` whose address holds the text, encoded or not. */
export function linksTo(root: Element, text: string): Element[] {
  const encoded = encodeURIComponent(text);
  return all(root, `a[href*="${text}"], a[href*="${encoded}"]`);
}
