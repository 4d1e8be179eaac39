import { meaningOf, speaksOf, surelyHasUnknown } from '../words/vocabulary.ts';

/** Longer texts are sentences. */
const longest = 100;

/** "9th Grade", "Total", "Monday", "Absent": words of heads and lists, in which nothing is a name. */
function isLabel(text: string): boolean {
  if (surelyHasUnknown(text)) return false;
  const meaning = meaningOf(text);
  return meaning.unknown.every((word) => /^\d+$/u.test(word));
}

/** Unknown words that may stand in a row of sums. */
const sumWords = /grand|sub/iu;
const wordedTotal = /^(grand |sub-?\s?)total\b/iu;

/** "Class total", "All students", "24 students": a row that is about everybody. */
export function isAboutAll(text: string): boolean {
  if (!sumWords.test(text) && surelyHasUnknown(text)) return false;
  const meaning = meaningOf(text);
  const names = meaning.unknown.filter((word) => !/^(\d+|grand|subtotal|sub)$/u.test(word));
  return (
    (names.length === 0 &&
      (/\d/u.test(text) || speaksOf(meaning, 'total', 'all', 'marks', 'rate'))) ||
    wordedTotal.test(text)
  );
}

/** Words of groups, as in "Mrs. Roe's class", "Homeroom of Mr. Poe". */
export function isOfGroup(text: string): boolean {
  return speaksOf(
    meaningOf(text),
    'student',
    'homeroom',
    'period',
    'course',
    'grade',
    'total',
    'all',
  );
}

/** "Mrs. Roe's class", "Homeroom of Mr. Poe": a group by the name of a grown-up. */
const ofSomebody = /(?:^|\s)(?:mrs?|ms|miss|dr|prof|sra?|mme|m|frau|herr)\.?\s|['’]s\s/iu;

function isGroupOf(text: string): boolean {
  return ofSomebody.test(text) && isOfGroup(text);
}

/** Names as most are written. */
const plainName = /^[A-Za-z]{2}[A-Za-z ,.'-]*$/u;

/** Whether a text can be somebody's name: letters, few digits, no address, no word of a list. */
export function looksLikeName(text: string): boolean {
  if (text.length <= longest && plainName.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return (
    letters >= 2 && digits <= letters / 2 && text.length <= longest && !/[@%]|:\/\//u.test(text)
  );
}

/**
 * Whether the texts of a column are people's names: most look like some, they differ from row to row, and they are no words
 * of lists. A name like "Grace Day" or "Ng O" is one; a column of them is what counts.
 */
export function areNames(texts: string[]): boolean {
  return areNameParts(texts) && areDifferent(texts);
}

/** Whether the texts differ from row to row, as the names of a list do; brothers and sisters share a part only. */
export function areDifferent(texts: string[]): boolean {
  const names = texts.filter((text) => text !== '' && looksLikeName(text));
  return names.length < 4 || new Set(names).size > names.length * 0.5;
}

/** The same of a first or a last name alone, which many students may share. */
export function areNameParts(texts: string[]): boolean {
  const shown = texts.filter((text) => text !== '');
  const names = shown.filter((text) => looksLikeName(text));
  if (shown.length === 0 || names.length < shown.length * 0.8) return false;
  if (names.filter((text) => /\d/u.test(text)).length > names.length * 0.3) return false;
  if (names.filter(isGroupOf).length > names.length * 0.4) return false;
  return names.filter(isLabel).length <= names.length * 0.4;
}

/** One word alone may be anything a page says of a student: "Yes", "Biology". */
export function areFullNames(texts: string[]): boolean {
  const shown = texts.filter((text) => text !== '');
  return areNames(texts) && shown.every((text) => /[\s,]|^\p{Lo}{2,}$/u.test(text));
}
