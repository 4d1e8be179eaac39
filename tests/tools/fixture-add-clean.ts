import { cleanAddress } from './fixture-add-address.ts';
import { inOwnDigits } from './fixture-add-digits.ts';
import type { Inventor } from './fixture-add-invent.ts';
import { inventor } from './fixture-add-invent.ts';
import type { Cleaning } from './fixture-add-text.ts';
import { cleanText, isRecent } from './fixture-add-text.ts';
import { isNameOfDay, textNodes, textOf } from './fixture-add-nodes.ts';
import { isSomebodys, peopleOn, type People } from './fixture-add-people.ts';

/** Attributes that say how the page is built and nothing about anybody. */
const structural = new Set(
  'role type colspan rowspan scope dir lang style hidden tabindex width height align valign border cellpadding cellspacing checked selected disabled readonly multiple method target rel charset http-equiv maxlength size min max step rows cols aria-hidden aria-expanded aria-selected aria-sort aria-rowcount aria-colcount aria-rowindex aria-colindex aria-colspan aria-rowspan aria-busy aria-live aria-haspopup aria-modal aria-level'.split(
    ' ',
  ),
);
/** Names that the page's own code uses: words in them stay unless they are somebody's. */
const ofCode = new Set(
  'class id name for headers aria-labelledby aria-controls aria-owns aria-describedby form list'.split(
    ' ',
  ),
);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'srcset',
  'poster',
  'background',
  'cite',
]);
const secrets = /nonce|integrity|token|csrf|xsrf|password|session/iu;
const dateWords = /date|day|month|year|fecha|datum/iu;

/** Every text and attribute value of a page, scripts and comments too. */
export function wordsOf(document: Document): Set<string> {
  const text = document.documentElement.outerHTML;
  return new Set((text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []).map((word) => word.toLowerCase()));
}

/**
 * The latest of the years that stand on the page, as a school's own dates do; no later than 2100. 0 where even that is before
 * `oldest`: on a page with nothing but days of birth no date is the school's.
 */
function latestYearOf(document: Document, oldest: number): number {
  const years = textOf(document.body).match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  const values = Array.from(
    document.querySelectorAll('[value]'),
    (one) => one.getAttribute('value') ?? '',
  );
  const inValues = values.flatMap((value) => value.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []);
  const latest = Math.max(0, ...[...years, ...inValues].map(Number));
  return latest < oldest ? 0 : latest;
}

/** Doubling would make whole days of half ones, and lose what half days look like. */
function factorFor(document: Document): number {
  return /\d[.,]5(?!\d)/u.test(textOf(document.body)) ? 3 : 2;
}

/** Code keeps its words; what is a word of somebody's or a long number is replaced inside it. */
function cleanCode(value: string, personal: People, cleaning: Cleaning): string {
  return inOwnDigits(value, (plain) => cleanPlainCode(plain, personal, cleaning));
}

function cleanPlainCode(value: string, personal: People, cleaning: Cleaning): string {
  const { invent } = cleaning;
  return value.replaceAll(/\p{L}[\p{L}\p{M}]*|\d+/gu, (part) => {
    const date = /^20\d{6}$/u.test(part) && isRecent(Number(part.slice(0, 4)), cleaning);
    if (/^\d/u.test(part)) return part.length > 3 && !date ? invent.token(part) : part;
    return isSomebodys(part, personal) ? invent.word(part) : part;
  });
}

function isDateControl(element: Element): boolean {
  const control = element.closest('select, input');
  const { type } = (control ?? {}) as HTMLInputElement;
  const named = `${control?.getAttribute('name')} ${control?.id}`;
  return control !== null && type !== 'text' && dateWords.test(named);
}

function cleanAttribute(
  element: Element,
  { name, value }: Attr,
  personal: People,
  cleaning: Cleaning,
): string {
  if (structural.has(name)) return value;
  if (secrets.test(name) || (secrets.test(`${element.getAttribute('name')}`) && name === 'value'))
    return '';
  if (name === 'value' && isDateControl(element)) return value;
  if (ofCode.has(name)) return cleanCode(value, personal, cleaning);
  if (!addresses.has(name)) return cleanText(value, cleaning);
  return cleanAddress(value, {
    code: (text) => cleanCode(text, personal, cleaning),
    text: (text) => cleanText(text, cleaning),
    isDate: (parameter) => dateWords.test(parameter),
  });
}

function cleanTexts(document: Document, personal: People, cleaning: Cleaning): void {
  for (const node of textNodes(document)) {
    const parent = node.parentElement;
    if (parent?.matches('script, noscript, template')) node.data = '';
    else if (parent?.matches('style')) node.data = cleanStyle(node.data, personal, cleaning);
    else if (!(parent && (isDateControl(parent) || isNameOfDay(parent, node.data))))
      node.data = cleanText(node.data, cleaning);
  }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) walker.currentNode.nodeValue = ' ';
  for (const template of document.querySelectorAll('template')) template.innerHTML = '';
}

/** Rules stay, because they hide parts of the page; addresses, strings and comments go, and names in selectors. */
function cleanStyle(text: string, personal: People, cleaning: Cleaning): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/url\([^)]*\)|"[^"]*"|'[^']*'/gu, '""')
    .replaceAll(/[^{}]+(?=\{)/gu, (selector) => cleanCode(selector, personal, cleaning));
}

export type Cleaned = { html: string; kept: string[] };

/**
 * Replaces in the document itself whatever could be about somebody; tags, classes and attributes' names stay. The same
 * name or id becomes the same invented one everywhere, for one key.
 */
export function cleanDocument(
  document: Document,
  key: string,
  labels: readonly string[],
  oldest: number,
): Cleaned {
  const invent: Inventor = inventor(key, wordsOf(document));
  const cleaning: Cleaning = {
    invent,
    latestYear: latestYearOf(document, oldest),
    factor: factorFor(document),
    labels: new Set(labels),
    kept: new Set(),
  };
  const personal = peopleOn(document);
  cleanTexts(document, personal, cleaning);
  for (const element of document.querySelectorAll('*'))
    for (const attribute of Array.from(element.attributes))
      attribute.value = cleanAttribute(element, attribute, personal, cleaning);
  const html = `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
  return { html, kept: [...cleaning.kept].toSorted() };
}
