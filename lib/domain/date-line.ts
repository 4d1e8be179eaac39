import { letterOf } from './date-words.ts';
import type { ImportProblemReason } from './imported-day.ts';
import { writtenDates, type WrittenDate } from './written-date.ts';

/** What a line says: dates that stand for themselves, the two ends of a span, or two dates that may be either. */
export type DateLine = { kind: 'list' | 'span' | 'either'; dates: WrittenDate[]; title: string };

type Token = { text: string; start: number; end: number; letter: string };
type Match = { start: number; end: number; dates: WrittenDate[] };

/** Dates in the letters of `letterOf`: 2026-11-26, 11/26/2026, 11/26, 23-27 Nov 2026, Nov 23-27, 26-Nov-2026, 26 Nov, Nov 26. */
const dates = /Y([-/.])n\1n|n([-/.])n\2[Yn]|n\/n|n-nM,?Y?|Mn-n(?!M),?Y?|n-M-Y|nM,?Y?|Mn,?Y?/gu;

/** The line's tokens that bear on dates; the point of "Nov." does not. */
function tokensOf(line: string): Token[] {
  const found = [...line.matchAll(/\d+|\p{L}[\p{L}\p{M}]*|\S/gu)];
  return found.flatMap(({ 0: text, index: start }) => {
    const afterWord = text === '.' && /\p{L}/u.test(line[start - 1] ?? '');
    const letter = afterWord ? '' : letterOf(text);
    return letter === '' ? [] : [{ text, start, end: start + text.length, letter }];
  });
}

function matchesOf(tokens: readonly Token[]): Match[] {
  const letters = tokens.map((token) => token.letter).join('');
  return [...letters.matchAll(dates)].map(({ 0: text, index: start }) => {
    const end = start + text.length;
    return { start, end, dates: writtenDates(tokens.slice(start, end).map((token) => token.text)) };
  });
}

/** The letters before, between and after the matches. */
function gapsOf(tokens: readonly Token[], matches: readonly Match[]): string[] {
  const starts = [...matches.map((match) => match.start), tokens.length];
  return starts.map((start, index) =>
    tokens
      .slice(matches[index - 1]?.end ?? 0, start)
      .map((token) => token.letter)
      .join(''),
  );
}

/** Without the signs around it. From the last letter backwards: an expression for the end begins anew at every sign. */
function withoutSigns(part: string): string {
  const characters = Array.from(part.replace(/^[^\p{L}\p{N}(]+/u, ''));
  const last = characters.findLastIndex((character) => /[\p{L}\p{N})!?]/u.test(character));
  return characters.slice(0, last + 1).join('');
}

/** The words before and after the dates; weekdays and fillers alone are no title. */
function titleOf(line: string, tokens: readonly Token[], matches: readonly Match[]): string {
  const [first, last] = [matches[0]?.start ?? 0, matches.at(-1)?.end ?? 0];
  const isTitle = (part: readonly Token[]) => part.some(({ letter }) => /[wM]/u.test(letter));
  const before = isTitle(tokens.slice(0, first)) ? line.slice(0, tokens[first]?.start) : '';
  const after = isTitle(tokens.slice(last)) ? line.slice(tokens[last - 1]?.end) : '';
  return [before, after].map(withoutSigns).join(' ').replace(/\s+/gu, ' ').trim();
}

/** How two or more dates of a line belong together, by what stands between them; null when that is not clear. */
function kindOf(matches: readonly Match[], between: readonly string[]): DateLine['kind'] | null {
  const single = matches.every((match) => match.dates.length === 1);
  if (matches.length === 1) return single ? 'list' : 'span';
  if (!single) return null;
  if (matches.length === 2 && /^,?-,?$/u.test(between[0] ?? '')) return 'span';
  if (!between.every((gap) => /^[,;]?\+?[,;]?$/u.test(gap))) return null;
  return matches.length > 2 || between[0]?.includes('+') ? 'list' : 'either';
}

/** Reads one pasted line; a number that belongs to no date makes the whole line unreadable, because it may be part of one. */
export function readDateLine(line: string): DateLine | { reason: ImportProblemReason } {
  const tokens = tokensOf(line);
  const matches = matchesOf(tokens);
  const gaps = gapsOf(tokens, matches);
  if (gaps.some((gap) => /[nYx]/u.test(gap))) return { reason: 'unreadable' };
  if (matches.length === 0) return { reason: 'no-date' };
  const kind = kindOf(matches, gaps.slice(1, -1));
  if (kind === null) return { reason: 'unreadable' };
  return {
    kind,
    dates: matches.flatMap((match) => match.dates),
    title: titleOf(line, tokens, matches),
  };
}
