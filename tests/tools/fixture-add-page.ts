import { leftovers, type Leftovers } from './fixture-add-check.ts';
import { cleanDocument } from './fixture-add-clean.ts';

export type CleanPage = { html: string; url: string; kept: string[]; left: Leftovers };

const ownAddress = 'link[data-saved-from]';

/** The page with the address it was saved from in it, which names people as its links do. */
function parse(html: string, address: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const link = document.createElement('link');
  link.setAttribute('href', address);
  link.setAttribute('data-saved-from', '');
  document.head.append(link);
  return document;
}

/**
 * Cleans a saved page and the address it was saved from, in a browser, and looks through the result for what should not be
 * in it. Years before `oldest` are never the school's own.
 */
export function cleanPage(
  html: string,
  key: string,
  labels: readonly string[],
  address: string,
  oldest: number,
): CleanPage {
  const document = parse(html, address);
  const { kept } = cleanDocument(document, key, labels, oldest);
  const left = leftovers(parse(html, address), document, labels);
  const link = document.querySelector(ownAddress);
  const url = link?.getAttribute('href') ?? '';
  link?.remove();
  return { html: `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`, url, kept, left };
}
