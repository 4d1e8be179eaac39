/** Month names and their common short forms, English and Spanish, January first. */
const monthNames: readonly string[][] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

const weekdays =
  /^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|lun|mié|mie|jue|vie)$/u;
const through = new Set(['to', 'through', 'thru', 'until', 'till', 'al', 'a', 'hasta']);
const and = new Set(['and', 'y', '&']);
const fillers = new Set([
  'of',
  'the',
  'de',
  'del',
  'el',
  'from',
  'desde',
  'st',
  'nd',
  'rd',
  'th',
  'º',
  '°',
  'er',
]);
const dashes = new Set(['-', '–', '—', '−', '‐', '‑', '~']);

/**
 * One token of a line, as a letter of the little language that dates are written in: `n` a number of up to two digits,
 * `Y` four digits, `M` a month, `-` a dash or "to", `+` "and", `w` any other word, '' what dates are filled with, and
 * signs as they are.
 */
export function letterOf(token: string): string {
  const text = token.toLowerCase();
  if (/^\d/u.test(text)) return text.length <= 2 ? 'n' : text.length === 4 ? 'Y' : 'x';
  if (dashes.has(text) || through.has(text)) return '-';
  if (and.has(text)) return '+';
  if (fillers.has(text) || weekdays.test(text)) return '';
  if (monthOf(text) !== null) return 'M';
  return /^\p{L}/u.test(text) ? 'w' : text;
}

/** Month 1-12 of a name or its short form, English or Spanish; null for any other word. */
export function monthOf(word: string): number | null {
  const month = monthNames.findIndex((forms) => forms.includes(word.toLowerCase())) + 1;
  return month === 0 ? null : month;
}
