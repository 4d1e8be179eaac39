import { foldText } from './folded-text.ts';
import type { WordingHit } from './wording-hit.ts';

/** A pattern over folded text (lower case, no accents), and what can stand there instead. A space stands for any white space. */
export type Wording = readonly [pattern: string, kinder: string | null];

type CompiledWording = { pattern: RegExp; kinder: string | null };
/** A list ready for looking up; `any` tells in one pass whether there is something to find, while a person types. */
export type CompiledWordings = { any: RegExp; each: readonly CompiledWording[] };

/** Only whole words: nothing inside other words, and nothing with a letter or figure right beside it. */
function wholeWords(pattern: string, flags: string): RegExp {
  const spaced = pattern.replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, flags);
}

export function compileWordings(wordings: readonly Wording[]): CompiledWordings {
  const all = wordings.map(([pattern]) => `(?:${pattern})`).join('|');
  return {
    any: wholeWords(all, 'u'),
    each: wordings.map(([pattern, kinder]) => ({ pattern: wholeWords(pattern, 'gu'), kinder })),
  };
}

/** Capitals as in the text: a sentence that began with a capital still does. */
function likeOriginal(kinder: string | null, original: string): string | null {
  const first = original.charAt(0);
  if (kinder === null || first === first.toLowerCase()) return kinder;
  return kinder.charAt(0).toUpperCase() + kinder.slice(1);
}

/** Finds of one list in a text, in reading order; where two overlap, the one that begins first, then the longer one. */
export function findWordings(text: string, wordings: CompiledWordings): WordingHit[] {
  const { folded, origin } = foldText(text);
  if (!wordings.any.test(folded)) return [];
  const hits = wordings.each.flatMap(({ pattern, kinder }) =>
    [...folded.matchAll(pattern)].map((match): WordingHit => {
      const start = origin[match.index] ?? 0;
      const end = origin[match.index + match[0].length] ?? text.length;
      const found = text.slice(start, end);
      return { start, end, text: found, kinder: likeOriginal(kinder, found) };
    }),
  );
  const ordered = hits.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return ordered.reduce<WordingHit[]>(
    (kept, hit) => ((kept.at(-1)?.end ?? 0) <= hit.start ? [...kept, hit] : kept),
    [],
  );
}
