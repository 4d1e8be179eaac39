import { inOwnDigits } from './fixture-add-digits.ts';
import type { Inventor } from './fixture-add-invent.ts';
import { isMonth, isScreenWord } from './fixture-add-words.ts';

/** What cleaning needs to know of the whole page. */
export type Cleaning = {
  invent: Inventor;
  /** The latest year on the page; dates of that school year stay, days of birth do not. */
  latestYear: number;
  /** Counts become so many times as much: sums and shares stay true, the numbers are nobody's. */
  factor: number;
  /** Whole labels that whoever saved the page has said are nobody's name. */
  labels: ReadonlySet<string>;
  /** Words and labels that were left as they are, for the person to read. */
  kept: Set<string>;
};

/** Dates first, then words and numbers mixed, then plain numbers, then words. */
const tokens =
  /(?<date>(?<!\d)20\d{2}(?:0[1-9]|1[0-2])[0-3]\d|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2}))(?!\d)|(?<time>\d{1,2}:\d{2})(?!\d)|(?<mixed>\d{1,2}(?:st|nd|rd|th)\b|[\p{L}\d]*(?:\p{L}\d|\d\p{L})[\p{L}\d]*)|(?<number>\d+(?:[.,]\d{1,2})?(?!\d))|(?<digits>\d+)|(?<word>\p{L}[\p{L}\p{M}]*)/gu;

/** Whether the year is of the school years a page of today shows; that of a birth is not. */
export function isRecent(year: number, { latestYear }: Pick<Cleaning, 'latestYear'>): boolean {
  return year <= latestYear && year > latestYear - 2;
}

/** A date of this school year as it is; any other, perhaps a day of birth, as the first day of an invented year. */
function cleanDate(date: string, cleaning: Cleaning): string {
  const year = Number(/\d{4}/u.exec(date)?.[0] ?? `20${date.slice(-2)}`);
  if (isRecent(year, cleaning)) return date;
  if (/^\d{8}$/u.test(date)) return '20010101';
  return date.replaceAll(/\d+/gu, (part) =>
    part.length === 4 ? '2001' : '01'.slice(-part.length),
  );
}

/** Counts in proportion, years of this school year as they are, everything longer as another of the same shape. */
function cleanNumber(number: string, after: string, before: string, cleaning: Cleaning): string {
  const whole = number.split(/[.,]/u)[0] ?? '';
  if (/^20\d\d$/u.test(number) && isRecent(Number(number), cleaning)) return number;
  if (whole.length > 3 || (whole.length > 1 && whole.startsWith('0')))
    return cleaning.invent.token(number);
  // Shares stay what they are when both sides grow alike; days of a month belong to a date.
  if (/^\s*%/u.test(after) || isMonth(/(\p{L}+)\.?\s*$/u.exec(before.slice(-20))?.[1] ?? ''))
    return number;
  if (isMonth(/^\.?\s*(\p{L}+)/u.exec(after.slice(0, 20))?.[1] ?? '')) return number;
  const scaled = Math.round(Number(number.replace(',', '.')) * cleaning.factor * 100) / 100;
  if (scaled >= 1000) return cleaning.invent.token(number);
  const places = /[.,](\d+)$/u.exec(number)?.[1]?.length ?? 0;
  const text = scaled.toFixed(places);
  return number.includes(',') ? text.replace('.', ',') : text;
}

/** Ordinals and names of terms are no ids: "9th", "Q1", "MP2". */
const harmless = /^(?:\d{1,2}(?:st|nd|rd|th)|(?:Q|S|T|MP|M|X|F|R)\d)$/iu;

/** Words with a capital that stand next to each other, as those of a name do; "Attendance for" ends before "for". */
const neighbours = /\p{Lu}[\p{L}\p{M}]*(?:[\s,.'’-]+\p{Lu}[\p{L}\p{M}]*)*/gu;

/** Where in a text somebody may be named: a word no screen uses makes those beside it suspect ("May Vale"). */
function suspects(text: string): [number, number][] {
  return [...text.matchAll(neighbours)].flatMap(({ 0: run, index }): [number, number][] => {
    const words = run.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    const known = words.every((word) => word.length === 1 || isScreenWord(word));
    return known ? [] : [[index, index + run.length]];
  });
}

function cleanWord(word: string, suspect: boolean, { invent, kept }: Cleaning): string {
  if (word.length === 1) return word;
  if (suspect || !isScreenWord(word)) return invent.word(word);
  kept.add(word.toLowerCase());
  return word;
}

/** How many rows there are is said of the list and of nobody in it. */
const ofTheList = /\b(?:records?|rows?|results?|entries|showing|found|page \d+ of)\b/iu;

/**
 * A text with every name, id and number replaced. Words of screens stay, unless they stand in a row of capitalised words
 * with one that no screen uses.
 */
export function cleanText(text: string, cleaning: Cleaning): string {
  if (cleaning.labels.has(text.trim())) return text;
  return inOwnDigits(text, (plain) => cleanPlainText(plain, cleaning));
}

function cleanPlainText(text: string, cleaning: Cleaning): string {
  const named = suspects(text);
  const counted = text.length < 120 && ofTheList.test(text);
  return text.replaceAll(tokens, (...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    const offset = match.at(-3) as number;
    const [token] = match;
    if (groups.date !== undefined) return cleanDate(token, cleaning);
    if (groups.time !== undefined || harmless.test(token)) return token;
    if (groups.mixed !== undefined || groups.digits !== undefined)
      return cleaning.invent.token(token);
    if (groups.word !== undefined)
      return cleanWord(
        token,
        named.some(([from, to]) => from <= offset && offset < to),
        cleaning,
      );
    if (counted && token.length < 4) return token;
    return cleanNumber(token, text.slice(offset + token.length), text.slice(0, offset), cleaning);
  });
}
