/** Languages with word lists; text in another one is not checked, and the panel says so. */
export type WordingLanguage = 'en' | 'es';

/** A stretch of a text, `start` included and `end` not, in UTF-16 units; `kinder` can stand there instead, null where only rewriting helps. */
export type WordingHit = { start: number; end: number; text: string; kinder: string | null };

/** The list for a BCP 47 tag: `es-MX` is `es`; null where there is no list. */
export function wordingLanguage(tag: string): WordingLanguage | null {
  const [base = ''] = tag.toLowerCase().split('-');
  return base === 'en' || base === 'es' ? base : null;
}
