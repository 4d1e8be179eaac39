/** Text as it stands between tags or in an attribute. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element around markup; `attributes` as written, with their leading blank left to this function. */
export function element(tag: string, inner: string, attributes = ''): string {
  return `<${tag}${attributes === '' ? '' : ` ${attributes}`}>${inner}</${tag}>`;
}

/** An element that the page does not show, in one of the ways pages do it. */
export const hidings = [
  'hidden',
  'style="display:none"',
  'style="visibility: hidden"',
  'class="gone"',
  'style="visibility:collapse"',
] as const;

/** What a class of {@link hidings} needs in the page's head. */
export const hidingRules = '<style>.gone{display:none}</style>';

/** The attributes of an element of a class that may be hidden by one: of two attributes of one name a browser takes the first. */
export function classed(name: string, hiding: string): string {
  return hiding.startsWith('class="')
    ? hiding.replace('"', `"${name} `)
    : `class="${name}" ${hiding}`.trim();
}
