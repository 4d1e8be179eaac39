import { collapse } from './text.ts';

/** The highest count a reading may carry (page-reading.ts). */
const mostCounted = 100_000;

/** Arabic-Indic, Persian and full-width digits as 0-9: in each run the last four bits are the digit. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) =>
    String(digit.charCodeAt(0) & 15),
  );
}

/**
 * The text as a number: "24.0", "12,5", "−3", "½", "2½". Null for blank, a dash, "N/A", and for everything that can be
 * read in two ways: "1/2" (a half, or one of two), "1,234" (a decimal, or a thousand), "1e3", "3 4". Never NaN.
 */
export function readNumber(text: string): number | null {
  // Most counts of a list of thousands are no more than that.
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  const bare = westernDigits(collapse(text)).replace(/^[\u2212\u2010-\u2013]/u, '-');
  const half = /^(\d*)\s?½$/u.exec(bare);
  if (half) return Number(half[1]) + 0.5;
  if (!/^-?\d+([.]\d+|,\d{1,2})?$/u.test(bare) || bare.length > 20) return null;
  return Number(bare.replace(',', '.')) + 0;
}

/** The text as a count, 0 to 100,000; null when it is none (see {@link readNumber}). */
export function readCount(text: string): number | null {
  const number = readNumber(text);
  return number !== null && number >= 0 && number <= mostCounted ? number : null;
}

/** "91.2%" as 0.912; null without a percent sign or outside 0 to 100 %. */
export function readPercent(text: string): number | null {
  const percent = /^(.*\S)\s*%$/u.exec(collapse(text));
  const number = percent ? readNumber(percent[1] ?? '') : null;
  return number !== null && number >= 0 && number <= 100
    ? Number((number / 100).toPrecision(12))
    : null;
}

/** "10 / 5" as [10, 5]; null when it is not two counts. */
export function readPair(text: string): [number, number] | null {
  const [left, right, ...more] = collapse(text).split('/').map(readCount);
  if (more.length > 0 || left === undefined || right === undefined) return null;
  return left === null || right === null ? null : [left, right];
}
