import type { Literal } from './literals.ts';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const others = ['\n', '\t', '\u00a0', 'é', 'ж', '学', '\u0663', '\u2013', '½', '\u0301'];

/** Texts of a length that make an expression try again and again: one character, or its own words, without an end to it. */
export function* worstTexts({ pattern }: Literal, length: number): Generator<string> {
  const filled = (unit: string): string => unit.repeat(Math.ceil(length / unit.length));
  const words = new Set(pattern.match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  const ofWords = [...words].flatMap((word) => [word, `${word} `, ` ${word}:`]);
  for (const unit of [...printable, ...others, ...ofWords]) {
    // A last character that no class is likely to hold: whoever looks for the end does not find it.
    yield `${filled(unit)}\u0000`;
    yield `${filled(unit)}x`;
  }
  for (const word of words) for (const gap of [' ', 'a', '1']) yield `${word}${filled(gap)}\u0000`;
}
