import { leftovers, type Leftovers } from './fixture-add-check.ts';
import { cleanDocument } from './fixture-add-clean.ts';

export type CleanPage = { html: string; kept: string[]; left: Leftovers };

/** Cleans a saved page, in a browser, and looks through the result for what should not be in it. */
export function cleanPage(html: string, key: string, labels: readonly string[]): CleanPage {
  const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
  const { html: clean, kept } = cleanDocument(parse(html), key, labels);
  return { html: clean, kept, left: leftovers(parse(html), parse(clean), labels) };
}
