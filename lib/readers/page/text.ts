/** Characters that take no room on the screen: they would make two equal names differ. ZWJ and ZWNJ stay, they shape letters. */
const weightless = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const mark = /\p{M}/gu;
/** Letters without accents, digits and common signs: nothing to take apart. */
const plainLetters = /^[ -~]*$/u;

/** Most cells hold such a text: there is nothing to collapse in it. */
const plainLine = /^[!-~]+(?: [!-~]+)*$/u;

/** The text as a line: white space (nbsp too) collapsed to one blank, marks of direction gone, trimmed. */
export function collapse(text: string): string {
  if (plainLine.test(text)) return text;
  return text.replace(weightless, '').replace(/\s+/gu, ' ').trim();
}

/**
 * The text without what stands at its end of these characters. A loop, because an expression such as `/[:*]+$/` begins
 * anew at every character of a long row of them.
 */
export function withoutEnding(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without accents, its letters and signs in their simplest form. */
export function withoutMarks(text: string): string {
  return plainLetters.test(text) ? text : text.normalize('NFKD').replace(mark, '');
}

/** A label folded for look-ups: collapsed, lower case, without accents, and without a colon, star or full stop at the end. */
export function fold(label: string): string {
  return withoutEnding(withoutMarks(collapse(label)).toLowerCase(), ' :*.');
}

/** At most `length` characters, never half a surrogate pair: readings have limits (page-reading.ts). */
export function clip(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).toWellFormed() : text;
}
