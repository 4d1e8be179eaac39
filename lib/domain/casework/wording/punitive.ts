import { compileWordings, findWordings } from './find-wording.ts';
import { punitiveEnglish } from './punitive-en.ts';
import { punitiveSpanish } from './punitive-es.ts';
import { wordingLanguage, type WordingHit } from './wording-hit.ts';

const lists = { en: compileWordings(punitiveEnglish), es: compileWordings(punitiveSpanish) };

/**
 * Words in a text for family or student that sound like a punishment, in reading order; `language` is a BCP 47 tag. Null
 * where there is no list for it: not checked is not the same as fine.
 */
export function findPunitive(text: string, language: string): WordingHit[] | null {
  const known = wordingLanguage(language);
  return known === null ? null : findWordings(text, lists[known]);
}

/**
 * The text with the kinder words in place. Null when nothing is found, when a find has no kinder word, or when the language
 * has no list: then a person rewrites it.
 */
export function kinderText(text: string, language: string): string | null {
  const hits = findPunitive(text, language) ?? [];
  if (hits.length === 0 || hits.some(({ kinder }) => kinder === null)) return null;
  const parts = hits.map(({ start, kinder }, index) => {
    const before = text.slice(hits[index - 1]?.end ?? 0, start);
    return before + (kinder ?? '');
  });
  const kinder = parts.join('') + text.slice(hits.at(-1)?.end ?? 0);
  return (findPunitive(kinder, language) ?? []).length === 0 ? kinder : null;
}
